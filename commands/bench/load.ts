import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {mustAnswer, siteAddresses} from '../../bench/load/addresses.ts';
import {courseOf, mostGrowth, partsOf, type Course} from '../../bench/load/flat.ts';
import {watchMemory, type Sample} from '../../bench/memory.ts';
import {findNginx, nginxMissing, serveWithNginx} from '../../bench/load/nginx.ts';
import {fail, numberOption, option, progress} from '../../bench/options.ts';
import {freePort, launch, type Serving} from '../../bench/load/serving.ts';
import {findWrk, runWrk, wrkMissing, type Load} from '../../bench/load/wrk.ts';

/**
 * `npm run bench:load -- [--site out] [--minutes 5]`: the finished site under load on loopback, served by nginx with
 * the shipped configuration and by `npm run serve`. Ends with 1 where answers fail or memory grows.
 */
const site = path.resolve(option('site') ?? 'out');
const minutes = numberOption('minutes', 5, 0.5);
const [readers, steady, seconds] = [[1, 32, 256], 32, 10];

if (!findWrk()) fail(wrkMissing);
if (!findNginx()) fail(nginxMissing);
if (!fs.existsSync(path.join(site, '404.html')))
  fail(`There is no site in ${site}. Build it first: npm run build`);

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'load-'));
process.on('exit', () => fs.rmSync(scratch, {recursive: true, force: true}));

const addresses = siteAddresses(site);
const list = path.join(scratch, 'addresses');
fs.writeFileSync(list, `${addresses.join('\n')}\n`);

type Result = {
  name: string;
  loads: Load[];
  long: Load;
  before: number;
  after: number;
  course: Course;
};

const servers: (() => Promise<Serving>)[] = [
  () => serveWithNginx(site, scratch),
  async () => {
    const port = await freePort();
    // The program behind `npm run serve`, without npm and the shell around it, so that only its memory is counted.
    return launch({
      name: 'npm run serve',
      command: process.execPath,
      args: ['--import', 'tsx', 'commands/serve.ts'],
      env: {PORT: String(port), OUT_DIR: site, NODE_ENV: 'production'},
      port,
      log: path.join(scratch, 'serve.log')
    });
  }
];

async function measure(start: () => Promise<Serving>): Promise<Result> {
  const server = await start();
  try {
    progress(`${server.name}: asking for each of ${new Set(addresses).size} addresses once`);
    await mustAnswer(server.origin, addresses);
    const before = await settled(server.pid);
    const loads: Load[] = [];
    for (const connections of readers) {
      progress(`${server.name}: ${connections} connections for ${seconds} s`);
      loads.push(await runWrk(server.origin, list, connections, seconds));
    }
    const {long, samples, begun} = await longRun(server);
    const after = await settled(server.pid);
    return {
      name: server.name,
      loads,
      long,
      before,
      after,
      course: courseOf(samples, begun, minutes)
    };
  } finally {
    await server.stop();
  }
}

async function longRun({name, origin, pid}: Serving) {
  const begun = Date.now();
  const memory = watchMemory(pid);
  const partMs = (minutes * 60_000) / partsOf(minutes);
  progress(`${name}: ${steady} connections for ${minutes} min`);
  const timer = setInterval(
    () => progress(`${name}: ${((Date.now() - begun) / 60_000).toFixed(1)} of ${minutes} min`),
    partMs
  );
  const long = await runWrk(origin, list, steady, minutes * 60).finally(() => clearInterval(timer));
  return {long, samples: memory.stop(), begun};
}

/** Resident bytes of a server that has had a moment of rest. */
async function settled(pid: number): Promise<number> {
  const memory = watchMemory(pid);
  await new Promise(resolve => setTimeout(resolve, 1000));
  const last: Sample | undefined = memory.stop().at(-1);
  return last?.bytes ?? NaN;
}

const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const loadRow = (name: string, load: Load, what: string) =>
  row([
    name,
    what,
    load.perSecond.toFixed(0),
    load.p50.toFixed(2),
    load.p99.toFixed(2),
    String(load.failed),
    String(load.broken),
    String(load.late),
    `${(load.bytesPerRequest / 1000).toFixed(1)} kB`
  ]);

const results: Result[] = [];
for (const start of servers) results.push(await measure(start));

console.log(
  [
    '',
    '',
    `### Load, ${os.cpus().length} processors shared by server and wrk, Node ${process.version}`,
    '',
    `${addresses.length} requests in turn: ${new Set(addresses).size} addresses, with stylesheet, script and font after every ten pages; \`Accept-Encoding: gzip, br\`.`,
    '',
    row([
      'server',
      'connections',
      'requests/s',
      'median ms',
      'p99 ms',
      'failed answers',
      'socket errors',
      'over 2 s',
      'bytes/answer'
    ]),
    row(Array.from({length: 9}, () => '---')),
    ...results.flatMap(({name, loads, long}) => [
      ...loads.map(load => loadRow(name, load, `${load.connections}, ${seconds} s`)),
      loadRow(name, long, `${steady}, ${minutes} min`)
    ]),
    '',
    `### Resident memory over ${minutes} min at ${steady} connections`,
    '',
    row([
      'server',
      'before any load',
      ...(results[0]?.course.medians ?? []).map((_, part) => `part ${part + 1}`),
      'after',
      'last to second part'
    ]),
    row(Array.from({length: (results[0]?.course.medians.length ?? 0) + 4}, () => '---')),
    ...results.map(({name, before, after, course}) =>
      row([
        name,
        mb(before),
        ...course.medians.map(mb),
        mb(after),
        `${course.ratio.toFixed(3)}, ${course.isFlat ? 'flat' : 'grows'}`
      ])
    ),
    '',
    `A part is ${(results[0]?.course.partSeconds ?? 0).toFixed(0)} s; of each the median is shown, of all processes of the server. Flat: no more than ${mostGrowth} times the second part.`
  ].join('\n')
);

for (const {name, loads, long, course} of results) {
  const errors = [...loads, long].reduce((sum, {failed, broken}) => sum + failed + broken, 0);
  if (errors) console.error(`${name}: ${errors} requests failed`);
  if (!course.isFlat)
    console.error(`${name}: memory grew to ${course.ratio.toFixed(2)} times of what it was`);
  if (errors || !course.isFlat) process.exitCode = 1;
}
