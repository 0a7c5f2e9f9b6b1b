import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {beginChangeLog, noteChange} from '../../records/desk/changeLog.ts';
import {
  changes,
  findings,
  getItem,
  getPreview,
  listItems,
  nextRelease,
  notes
} from '../../records/desk/index.ts';
import {locales} from '../../i18n/locales.ts';
import {writeCorpus} from '../../bench/corpus/writeCorpus.ts';
import {fail, option, progress} from '../../bench/options.ts';

/**
 * `npm run bench:desk`: the desk's own work between an edit and what an editor sees, by the number of items, in
 * milliseconds: the first requests after a start, then the median of ten edits. `--sizes 30,1000`: other sizes.
 */
type Work = {
  /** What the pages of one item ask for: it in both languages, as an editor and as a guest sees it. */
  previews: number;
  /** What stands beside them: state, findings, notes, what changed since the translation. */
  panel: number;
  /** The list of everything, with all findings. */
  list: number;
};
const edits = 10;

const content = option('content');
if (content === undefined)
  await compare((option('sizes') ?? '30,1000,10000').split(',').map(Number));
else console.log(JSON.stringify(await measure(content)));

/** Each size in a process of its own, which begins with nothing read. */
async function compare(sizes: readonly number[]): Promise<void> {
  if (sizes.some(size => !Number.isInteger(size) || size < 10))
    fail(`--sizes is “${sizes.join()}”; expected whole numbers of 10 or more.`);
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-desk-'));
  const rows = [
    '| items | first previews | first list | previews after an edit | panel | list |',
    '| --- | --- | --- | --- | --- | --- |'
  ];
  for (const items of sizes) {
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
    const {first, after} = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as {
      first: Work;
      after: Work;
    };
    rows.push(
      `| ${[items.toLocaleString('en'), first.previews, first.list, after.previews, after.panel, after.list].map(value => (typeof value === 'number' ? value.toFixed(value < 100 ? 1 : 0) : value)).join(' | ')} |`
    );
    fs.rmSync(dir, {recursive: true, force: true});
  }
  fs.rmSync(root, {recursive: true, force: true});
  console.log(`\n\n### The desk after an edit, milliseconds\n\n${rows.join('\n')}\n`);
}

async function measure(dir: string): Promise<{first: Work; after: Work}> {
  // As the desk's server does: from now on only what is noted is looked at.
  beginChangeLog();
  const slugs = fs.readdirSync(path.join(dir, 'news')).slice(0, edits);
  const [first, ...others] = await inTurn(['', ...slugs], async slug => {
    if (slug) {
      fs.appendFileSync(path.join(dir, 'news', slug, 'en.md'), '\nOne more sentence.\n');
      noteChange(`news/${slug}`);
    }
    return work(slug || (slugs[0] ?? ''));
  });
  const median = (of: keyof Work) =>
    others.map(each => each[of]).sort((a, b) => a - b)[Math.floor(others.length / 2)] ?? 0;
  if (!first) fail(`${dir} has no news`);
  return {
    first,
    after: {previews: median('previews'), panel: median('panel'), list: median('list')}
  };
}

async function work(slug: string): Promise<Work> {
  const begun = performance.now();
  for (const locale of locales)
    for (const viewer of ['editor', 'guest'] as const)
      await getPreview('news', slug, locale, viewer);
  const previewed = performance.now();
  const item = getItem('news', slug);
  if (!item) fail(`news/${slug} is not there`);
  findings('news', slug);
  notes(item);
  changes(item);
  const looked = performance.now();
  listItems();
  findings();
  nextRelease();
  return {previews: previewed - begun, panel: looked - previewed, list: performance.now() - looked};
}

async function inTurn<Task, Answer>(
  tasks: readonly Task[],
  run: (task: Task) => Promise<Answer>
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const task of tasks) answers.push(await run(task));
  return answers;
}
