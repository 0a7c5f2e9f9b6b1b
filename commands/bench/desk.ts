import '../input/environment.ts';
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {chromium} from '@playwright/test';
import {writeCorpus} from '../../bench/corpus/writeCorpus.ts';
import {measureKeystrokes, type Keystrokes} from '../../bench/desk/keystrokes.ts';
import {median} from '../../bench/measure.ts';
import {fail, progress, readOptions, wholeNumbers} from '../../bench/options.ts';
import {resultsFile, saveTables, thisMachine} from '../../bench/results.ts';
import {startDesk} from '../../e2e/desk/startDesk.ts';
import {locales} from '../../i18n/locales.ts';
import {beginChangeLog, noteChange} from '../../records/desk/changeLog.ts';
import {
  changesSinceTranslation,
  findings,
  findingsWith,
  getItem,
  getPreview,
  notes,
  overview
} from '../../records/desk/index.ts';

/**
 * `npm run bench:desk`: milliseconds that the desk works between an edit and what an editor sees, by number of items:
 * for the first requests after a start, and the median of ten edits. Then how long a key takes to the preview in
 * Chromium, with the real desk. Wall times mean little on a busy machine, so the load is printed beside them.
 * `--sizes 30,1000`: other sizes. `--save FILE`: another data file.
 */
type Work = {
  /** The previews of one item, in both languages, for an editor and for a guest. */
  previews: number;
  /** What the desk shows beside them: state, findings, notes, changes since the translation. */
  panel: number;
  /** The list of all items: after a start at a glance, then with all findings. */
  list: number;
  /** The preview of a text that is being typed, in its language. */
  typed: number;
  /** The findings of that text. */
  findings: number;
};
type Timing = {first: Work; after: Work};
type Row = Timing & {items: number; keys: Keystrokes};
const edits = 10;

const {sizes, save, content} = readOptions({
  sizes: {type: 'string', default: '30,1000,10000'},
  save: {type: 'string', default: resultsFile},
  /** For the processes that measure one size. */
  content: {type: 'string'}
});
if (content === undefined) await compare(wholeNumbers('sizes', sizes, 10));
else console.log(JSON.stringify(await measure(content)));

/** Measures each size in its own process, which starts with nothing read. */
async function compare(counts: readonly number[]): Promise<void> {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-desk-'));
  const rows: Row[] = [];
  for (const items of counts) {
    const dir = path.join(root, String(items));
    progress(`${items} items: writing content`);
    await writeCorpus(dir, items);
    progress(`${items} items: editing`);
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'commands/bench/desk.ts', '--content', dir],
      {encoding: 'utf8', env: {...process.env, CONTENT_DIR: dir}}
    );
    if (status !== 0) fail(stderr);
    const timing = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Timing;
    progress(`${items} items: typing`);
    rows.push({items, ...timing, keys: await type(dir)});
  }
  fs.rmSync(root, {recursive: true, force: true});
  saveTables({desk: {about: thisMachine(), rows}}, save);
  console.log(`\n\n### The desk, milliseconds\n\n${markdown(rows)}\n`);
}

/** Types into an item in the real desk, once it has read everything. Removes the content. */
async function type(dir: string): Promise<Keystrokes> {
  const [slug] = fs.readdirSync(path.join(dir, 'news'));
  const desk = await startDesk(dir);
  const browser = await chromium.launch({
    ...(process.env.CHROMIUM_PATH && {executablePath: process.env.CHROMIUM_PATH}),
    args: ['--no-sandbox', '--disable-gpu']
  });
  try {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    page.setDefaultTimeout(600_000);
    await page.goto(desk.link('--all', '--role', 'editor', '--name', 'Bench'));
    await page.waitForFunction(
      () => document.querySelector('#board') && !document.querySelector('[data-pending]')
    );
    await page.goto(`${desk.base}/desk/edit/news/${slug}?lang=en`);
    return await measureKeystrokes(page, desk.pid);
  } finally {
    await browser.close();
    desk.stop();
  }
}

function markdown(rows: readonly Row[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const ms = (value: number) => value.toFixed(value < 100 ? 1 : 0);
  return [
    row([
      'items',
      'first previews',
      'first list',
      'previews after an edit',
      'panel',
      'list',
      'preview as typed',
      'findings as typed',
      'key to preview',
      'while typing on',
      'processor a key',
      'load'
    ]),
    row(Array.from({length: 12}, () => '---')),
    ...rows.map(({items, first, after, keys}) =>
      row([
        items.toLocaleString('en'),
        ...[
          first.previews,
          first.list,
          after.previews,
          after.panel,
          after.list,
          after.typed,
          after.findings,
          keys.alone,
          keys.steady,
          keys.cpu
        ].map(ms),
        keys.load.toFixed(1)
      ])
    )
  ].join('\n');
}

async function measure(dir: string): Promise<Timing> {
  // As in the desk's server: from now on only changes that are noted count.
  beginChangeLog();
  const slugs = fs.readdirSync(path.join(dir, 'news')).slice(0, edits);
  const first = await work(dir, slugs[0] ?? '');
  while (!(await overview()).isChecked) await new Promise(resolve => setTimeout(resolve, 100));
  const others: Work[] = [];
  for (const slug of slugs) {
    fs.appendFileSync(path.join(dir, 'news', slug, 'en.md'), '\nOne more sentence.\n');
    noteChange(`news/${slug}`);
    others.push(await work(dir, slug));
  }
  const middle = (of: keyof Work) => median(others.map(each => each[of]));
  return {
    first,
    after: {
      previews: middle('previews'),
      panel: middle('panel'),
      list: middle('list'),
      typed: middle('typed'),
      findings: middle('findings')
    }
  };
}

async function work(dir: string, slug: string): Promise<Work> {
  const begun = performance.now();
  for (const locale of locales)
    for (const viewer of ['editor', 'guest'] as const)
      await getPreview('news', slug, locale, viewer);
  const previewed = performance.now();
  const item = getItem('news', slug);
  if (!item) fail(`news/${slug} does not exist in ${content ?? ''}`);
  findings('news', slug);
  notes(item);
  changesSinceTranslation(item);
  const looked = performance.now();
  await overview();
  const listed = performance.now();
  const text = fs.readFileSync(path.join(dir, 'news', slug, 'en.md'), 'utf8');
  const typed = {'en.md': `${text}\nA sentence that is not saved.\n`};
  await getPreview('news', slug, 'en', 'editor', typed);
  const shown = performance.now();
  findingsWith('news', slug, typed, 'editor');
  return {
    previews: previewed - begun,
    panel: looked - previewed,
    list: listed - looked,
    typed: shown - listed,
    findings: performance.now() - shown
  };
}
