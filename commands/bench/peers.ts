import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {writeCorpus} from '../../bench/corpus/writeCorpus.ts';
import {mustAnswer} from '../../bench/load/addresses.ts';
import {median} from '../../bench/load/flat.ts';
import {findNginx, nginxMissing, serveWithNginx} from '../../bench/load/nginx.ts';
import {fail, numberOption, option, progress} from '../../bench/options.ts';
import {astro} from '../../bench/peers/astro.ts';
import {articleKinds, convert, type Converted} from '../../bench/peers/convert.ts';
import {differences} from '../../bench/peers/differs.ts';
import {eleventy} from '../../bench/peers/eleventy.ts';
import {hugo} from '../../bench/peers/hugo.ts';
import {measureRun, type Cost} from '../../bench/peers/measure.ts';
import {next} from '../../bench/peers/next.ts';
import {compressPages, pagesOf, textOf, weigh} from '../../bench/peers/pages.ts';
import type {Peer} from '../../bench/peers/peer.ts';
import {buildSite} from '../../bench/peers/site.ts';
import {ratios, values, type Row} from '../../bench/peers/table.ts';
import {treeSize} from '../../bench/load/wire.ts';
import {findWrk, runWrk, wrkMissing} from '../../bench/load/wrk.ts';

/**
 * `npm run bench:peers -- [--items 1000] [--engines folder] [--runs 3] [--save file]`: the same made-up corpus built by
 * Hugo, Eleventy, Astro and Next alone into the same simple pages, and by this site with all it has.
 * `--engines`, or `PEERS_DIR`, names the folder in which Eleventy and Astro are installed.
 */
const items = numberOption('items', 1000, 30);
const runs = Math.round(numberOption('runs', 3, 1));
const engines = option('engines') ?? process.env.PEERS_DIR;
// Astro 6 asks for Node 22; this is the newest that runs on every Node we support.
const pinned = ['@11ty/eleventy@3.1.8', 'astro@5.18.2'];
const [connections, seconds] = [32, 10];

if (!findWrk()) fail(wrkMissing);
if (!findNginx()) fail(nginxMissing);

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'peers-'));
process.on('exit', () => fs.rmSync(root, {recursive: true, force: true}));
const problems: string[] = [];

/** Builds several times, each in a fresh folder, and leaves the last. */
async function buildPeer(peer: Peer, corpus: Converted): Promise<{cost: Cost; out: string}> {
  const costs: Cost[] = [];
  const dir = path.join(root, peer.name.replaceAll(' ', '-'));
  for (let run = 1; run <= runs; run++) {
    fs.rmSync(dir, {recursive: true, force: true});
    fs.mkdirSync(dir);
    peer.prepare(dir, corpus);
    progress(`${peer.name} ${peer.version}: build ${run} of ${runs}`);
    const begun = Date.now();
    const timer = setInterval(
      () => progress(`${peer.name}: building for ${((Date.now() - begun) / 1000).toFixed(0)} s`),
      10_000
    );
    costs.push(
      await measureRun({...peer, cwd: dir, log: path.join(root, `${peer.name}.log`)}).finally(() =>
        clearInterval(timer)
      )
    );
  }
  const of = (name: keyof Cost) => median(costs.map(cost => cost[name]));
  return {
    cost: {wall: of('wall'), cpu: of('cpu'), peak: of('peak'), others: of('others')},
    out: path.join(dir, peer.output)
  };
}

/** Counts, weighs and serves a finished site. */
async function examine(
  name: string,
  cost: Cost,
  count: number,
  out: string,
  corpus: Converted
): Promise<NonNullable<Row['found']>> {
  progress(`${name}: counting and weighing`);
  const pages = pagesOf(out);
  if (pages.articles.length !== corpus.addresses.length)
    problems.push(
      `${name}: ${pages.articles.length} articles, expected ${corpus.addresses.length}`
    );
  const weights = await weigh(out, pages.articles);
  const list = path.join(root, 'addresses');
  fs.writeFileSync(list, `${corpus.addresses.join('\n')}\n`);
  const server = await serveWithNginx(out, root);
  try {
    await mustAnswer(server.origin, corpus.addresses);
    progress(`${name}: ${connections} connections for ${seconds} s`);
    const asBuilt = await runWrk(server.origin, list, connections, seconds);
    const copied = pages.compressedCopies > 0;
    if (!copied) await compressPages(out);
    progress(
      `${name}: ${connections} connections for ${seconds} s${copied ? ', again' : ', compressed copies beside'}`
    );
    const compressed = await runWrk(server.origin, list, connections, seconds);
    for (const {failed, broken} of [asBuilt, compressed])
      if (failed + broken) problems.push(`${name}: ${failed + broken} requests failed`);
    return {cost, runs: count, pages, weights, asBuilt, compressed};
  } finally {
    await server.stop();
  }
}

/** The simple pages say the same, whoever made them. */
function compareTexts(sites: ReadonlyMap<string, string>, corpus: Converted) {
  const [first, ...others] = [...sites];
  if (!first) return;
  for (const [name, out] of others) {
    const differing = corpus.addresses.filter(
      address =>
        textOf(path.join(out, `${address}.html`)) !== textOf(path.join(first[1], `${address}.html`))
    );
    if (differing.length)
      problems.push(
        `${name}: ${differing.length} articles do not say what those of ${first[0]} say, the first ${differing[0]}`
      );
  }
}

const ours = 'This site, all features';
const saveTo = option('save');

/** The report of what has been measured so far. */
function reportOf(rows: readonly Row[], own?: Parameters<typeof differences>[1]): string {
  const missing = rows.some(({found}) => !found);
  const where = engines ?? '<folder>';
  return [
    `### ${items} items, ${os.cpus().length} processors, ${os.cpus()[0]?.model ?? ''}, Node ${process.version}`,
    '',
    values(rows),
    ...[rows[0]?.name ?? '', ours].flatMap(base => {
      const table = ratios(rows, base);
      return table ? ['', `#### Multiples of ${base}`, '', table] : [];
    }),
    '',
    '#### What differs',
    '',
    ...differences(runs, own).map(each => `- ${each}`),
    ...(missing
      ? [
          '',
          `Not installed: Hugo comes from Debian (apt-get install hugo); the others by \`npm install --prefix ${where} ${pinned.join(' ')}\`, then \`--engines ${where}\`.`
        ]
      : [])
  ].join('\n');
}

progress(`writing a corpus of ${items}`);
const content = path.join(root, 'content');
const counts = await writeCorpus(content, items);
const corpus = convert(content, path.join(root, 'converted'));
const expected = 2 * articleKinds.reduce((sum, kind) => sum + counts.released[kind], 0);
if (corpus.addresses.length !== expected)
  problems.push(`The conversion has ${corpus.addresses.length} articles, the corpus ${expected}`);

const rows: Row[] = [];
const add = (row: Row) => {
  rows.push(row);
  // Saved after each engine: the last one takes long.
  if (saveTo !== undefined) fs.writeFileSync(saveTo, `${reportOf(rows)}\n`);
};
const sites = new Map<string, string>();
for (const peer of [hugo(), eleventy(engines), astro(engines), next()]) {
  const name = `${peer.name}${peer.version === undefined ? '' : ` ${peer.version}`}`;
  if (peer.version === undefined) {
    add({name});
    continue;
  }
  const {cost, out} = await buildPeer(peer, corpus);
  sites.set(name, out);
  add({name, found: await examine(name, cost, runs, out, corpus)});
}
progress('comparing what the articles say');
compareTexts(sites, corpus);

const out = path.join(root, 'out');
const {cost, cards} = await buildSite(root, content, out, what => progress(`${ours}: ${what}`));
add({name: ours, found: await examine(ours, cost, 1, out, corpus)});

const report = reportOf(rows, {
  cards,
  bytes: {
    cards: treeSize(path.join(out, 'cards')).bytes,
    copies: treeSize(path.join(out, 'copies')).bytes
  }
});
console.log(`\n\n${report}\n`);
if (saveTo !== undefined) fs.writeFileSync(saveTo, `${report}\n`);
for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
else console.log(`Counts agree: ${expected} articles in each; ${sites.size} engines say the same.`);
