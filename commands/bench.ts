import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {build} from '../bench/build.ts';
import {writeCorpus, type CorpusCounts} from '../bench/corpus/writeCorpus.ts';
import {countSite, disagreeing} from '../bench/corpus/counts.ts';
import {markdown, type SizeResult} from '../bench/table.ts';
import {pageBytes, searchBytes, treeSize} from '../bench/load/wire.ts';
import {openWorkshop} from '../bench/workshop.ts';

/**
 * `npm run bench`: builds the site from made-up content at several sizes and says what each step costs, cold and after
 * one edited item, how many bytes readers get, and whether all that was released is everywhere it must be.
 * `--sizes 30,300`: other sizes. `--draw`: draws every card; otherwise above 300 items the cards are taken as drawn by
 * an earlier build. `--keep`: leaves the folders. `--save file`: where the results go.
 */
const option = (name: string) => {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
};
const sizes = (option('--sizes') ?? '30,300,1000,3000,10000').split(',').map(Number);
const saveTo = option('--save') ?? 'docs/benchmarks.json';
const drawnUpTo = process.argv.includes('--draw') ? Infinity : 300;
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
const begun = Date.now();
const isScreen = process.stdout.isTTY;

/** One line that says where the bench stands; on a screen it is written over. */
function progress(items: number, what: string) {
  const line = `[${((Date.now() - begun) / 1000).toFixed(0).padStart(5)} s] ${items} items: ${what}`;
  process.stdout.write(isScreen ? `\r\x1b[K${line}` : `${line}\n`);
}

async function measure(items: number): Promise<SizeResult> {
  const dir = path.join(root, String(items));
  const [content, workshop, out, log] = [
    path.join(dir, 'content'),
    path.join(dir, 'site'),
    path.join(dir, 'out'),
    path.join(dir, 'build.log')
  ];
  progress(items, 'writing content');
  const corpus = await writeCorpus(content, items);
  openWorkshop(workshop);
  const drawn = items <= drawnUpTo;
  if (!drawn) progress(items, 'filling the cache of cards');
  const cards = {drawn, ...(!drawn && {perCard: standInCards(workshop, content)})};
  const cold = await build(workshop, content, out, log, step =>
    progress(items, `cold build, ${step}`)
  );
  progress(items, 'counting');
  const counts = countSite(out, corpus);
  const sizesOfPages = pageBytes(out);
  const search = await searchBytes(out);
  const output = treeSize(out);
  editOne(content, corpus);
  const second = await build(workshop, content, out, log, step =>
    progress(items, `second build, ${step}`)
  );
  const pages = sizesOfPages.reduce((sum, kind) => sum + kind.pages, 0);
  const result = {
    items,
    pages,
    cold,
    second,
    output,
    cards,
    pageBytes: sizesOfPages,
    search,
    counts: [
      ...counts,
      ...countSite(out, corpus).map(count => ({...count, what: `second build, ${count.what}`}))
    ]
  };
  if (!process.argv.includes('--keep')) fs.rmSync(dir, {recursive: true, force: true});
  return result;
}

function standInCards(
  workshop: string,
  content: string
): Record<string, {cpu: number; bytes: number}> {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'bench/standInCards.ts'],
    {
      cwd: workshop,
      encoding: 'utf8',
      env: {...process.env, CONTENT_DIR: content, BUILD_TIME: '2026-11-23T12:00:00Z'}
    }
  );
  if (status !== 0) throw new Error(`The stand-in cards could not be made:\n${stderr}`);
  return (
    JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as {
      perCard: Record<string, {cpu: number; bytes: number}>;
    }
  ).perCard;
}

/** An editor adds a sentence to one text that is a translation, so that no other text falls behind. */
function editOne(content: string, {written}: CorpusCounts) {
  for (let index = Math.floor(written.news / 2); index > 0; index--)
    for (const lang of ['en', 'fa']) {
      const file = path.join(content, 'news', `item-${index}`, `${lang}.md`);
      const text = fs.readFileSync(file, 'utf8');
      if (
        text.includes('status: original') ||
        !fs
          .readFileSync(path.join(path.dirname(file), 'item.yaml'), 'utf8')
          .includes('state: published')
      )
        continue;
      fs.writeFileSync(
        file,
        `${text}\n${lang === 'en' ? 'One more sentence.' : 'یک جمله دیگر.'}\n`
      );
      return;
    }
}

const results: SizeResult[] = [];
for (const items of sizes) {
  results.push(await measure(items));
  // Saved after each size: the large ones take long.
  fs.mkdirSync(path.dirname(saveTo), {recursive: true});
  fs.writeFileSync(
    saveTo,
    `${JSON.stringify({machine: {processors: os.cpus().length, model: os.cpus()[0]?.model ?? '', memory: os.totalmem(), node: process.version}, results}, null, 1)}\n`
  );
}
console.log(`\n\n${markdown(results)}\n`);
if (!process.argv.includes('--keep')) fs.rmSync(root, {recursive: true, force: true});
else console.log(`The folders are in ${root}`);
for (const {items, counts} of results)
  for (const {what, found, expected} of disagreeing(counts)) {
    console.error(`${items} items: ${what}: ${found}, expected ${expected}`);
    process.exitCode = 1;
  }
if (!process.exitCode)
  console.log(
    `Counts agree: ${results.reduce((sum, {counts}) => sum + counts.length, 0)} of them.`
  );
