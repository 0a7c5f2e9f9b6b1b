import '../input/environment.ts';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {chromium, type CDPSession} from '@playwright/test';
import {NextIntlClientProvider} from 'next-intl';
import {renderToStaticMarkup} from 'react-dom/server';
import {madeUpSite} from '../../bench/corpus/madeUp.ts';
import {median} from '../../bench/measure.ts';
import {fail, progress, readOptions, wholeNumber, wholeNumbers} from '../../bench/options.ts';
import {resultsFile, saveTables, thisMachine} from '../../bench/results.ts';
import FindBox from '../../components/find/FindBox.tsx';
import {locales, type Locale} from '../../i18n/locales.ts';
import {findScript} from '../../publish/find/writeFind.ts';
import {filtersOf} from '../../views/find/findPage.tsx';

/**
 * `npm run bench:find`: what Find costs a reader, by number of people, after `npm run build`: bytes of the table, and
 * milliseconds of the page’s thread on a phone six times slower than this machine. They are processor time, which other
 * programs on the machine lengthen little. `load`: opening a filter, which loads the table; `first`: from the first
 * choice to the painted answer; `next`: another choice. Ends with 1 if an answer takes more than 50 ms, or if the table
 * of 3,000 people has more than 60 KB. `--sizes 30,3000`: other sizes. `--runs 9`. `--save FILE`.
 */
const slower = 6;
const limits = {milliseconds: 50, bytes: 60_000, people: 3000};

/** Milliseconds of the page’s thread. */
type Times = {load: number; first: number; next: number};
type Row = {people: number; locale: Locale; bytes: number} & Times;

const options = readOptions({
  sizes: {type: 'string', default: '30,300,3000'},
  runs: {type: 'string', default: '9'},
  save: {type: 'string', default: resultsFile}
});
const runs = wholeNumber('runs', options.runs, 1);
const site = process.env.OUT_DIR ?? 'out';
if (!fs.existsSync(path.join(site, 'en/find.html')))
  fail(`${site}/en/find.html does not exist; run npm run build first`);

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-find-'));
fs.cpSync(path.join(site, 'assets'), path.join(root, 'assets'), {recursive: true});
const browser = await chromium.launch({
  ...(process.env.CHROMIUM_PATH && {executablePath: process.env.CHROMIUM_PATH}),
  args: ['--no-sandbox', '--disable-gpu']
});
const rows: Row[] = [];
for (const people of wholeNumbers('sizes', options.sizes, 1))
  for (const locale of locales) {
    progress(`${people} people, ${locale}`);
    const {bytes, file} = writePage(people, locale);
    const times: Times[] = [];
    for (let run = 0; run < runs; run++) times.push(await measure(file));
    const middle = (name: keyof Times) =>
      Math.round(slower * median(times.map(each => each[name])));
    rows.push({
      people,
      locale,
      bytes,
      load: middle('load'),
      first: middle('first'),
      next: middle('next')
    });
  }
await browser.close();
fs.rmSync(root, {recursive: true, force: true});
console.table(rows);
saveTables({find: {about: {...thisMachine(), slower, runs}, rows}}, options.save);
if (rows.some(isOver)) process.exitCode = 1;

function isOver({people, bytes, first, next}: Row): boolean {
  const slow = Math.max(first, next) > limits.milliseconds;
  return slow || (people <= limits.people && bytes > limits.bytes);
}

/** The page of the site with the filters of made-up people. Returns it and the size of their table. */
function writePage(count: number, locale: Locale): {file: string; bytes: number} {
  const {people, facets, table} = madeUpSite(count, locale);
  const script = findScript(table);
  fs.writeFileSync(path.join(root, 'assets/find-bench.js'), script);
  const messages = JSON.parse(fs.readFileSync(`messages/${locale}.json`, 'utf8')) as object;
  const box = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC">
      <FindBox filters={filtersOf(people, facets, locale)} people={people.length} />
    </NextIntlClientProvider>
  ).replace('<site-find', '<site-find table="../assets/find-bench.js"');
  const page = fs.readFileSync(path.join(site, locale, 'find.html'), 'utf8');
  const file = path.join(root, locale, 'find.html');
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(
    file,
    page.replace(/<site-find[\s\S]*<\/site-find>/, () => box)
  );
  return {file, bytes: brotliCompressSync(script).length};
}

/** Loading the table, which opening a filter does, the first answer, and another one. */
async function measure(file: string): Promise<Times> {
  const page = await browser.newPage({viewport: {width: 360, height: 640}});
  const session = await page.context().newCDPSession(page);
  await page.goto(`file://${file}`);
  const times: number[] = [];
  for (const [filter, event] of [
    ['prison', 'focusin'],
    ['prison', 'change'],
    ['gender', 'change']
  ] as const) {
    const box = page.locator(`site-find input[name=${filter}]`).first();
    const details = page.locator(`site-find details:has(input[name=${filter}])`);
    if (event === 'change') {
      await details.evaluate(element => element.setAttribute('open', ''));
      await box.focus();
    }
    const act = () =>
      event === 'change' ? page.keyboard.press('Space') : details.locator('summary').focus();
    times.push(await threadTime(session, act, event));
  }
  await page.close();
  const [load = NaN, first = NaN, next = NaN] = times;
  return {load, first, next};
}

type TraceEvent = {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: {name?: string; data?: {type?: string}};
};

/**
 * Milliseconds of processor time of the page’s thread from the task of an event to the end of the first frame that it
 * leads to: what is done after that, the reader does not wait for.
 */
async function threadTime(
  session: CDPSession,
  act: () => Promise<void>,
  event: string
): Promise<number> {
  const events: TraceEvent[] = [];
  const collect = ({value}: {value: unknown[]}) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    categories: 'toplevel,devtools.timeline,__metadata',
    transferMode: 'ReportEvents'
  });
  await act();
  await new Promise(resolve => setTimeout(resolve, 500));
  const ended = new Promise<void>(resolve => {
    session.once('Tracing.tracingComplete', () => {
      resolve();
    });
  });
  await session.send('Tracing.end');
  await ended;
  session.off('Tracing.dataCollected', collect);
  const cause = events.find(
    ({name, args}) => name === 'EventDispatch' && args.data?.type === event
  );
  if (!cause) throw new Error(`the trace has no event ${event}`);
  const own = events.filter(({pid, tid}) => pid === cause.pid && tid === cause.tid);
  const frame = own.find(({name, ts}) => name === 'Layerize' && ts > cause.ts);
  const until = event === 'change' ? (frame?.ts ?? NaN) : Infinity;
  // The focus itself is none of Find’s work.
  const from = event === 'change' ? cause.ts : cause.ts + (cause.dur ?? 0);
  const tasks = own.filter(
    ({name, ts, dur = 0}) => /RunTask$/.test(name) && ts + dur > from && ts <= until
  );
  return tasks.reduce((sum, {tdur = 0}) => sum + tdur, 0) / 1000;
}
