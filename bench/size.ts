import fs from 'node:fs';
import path from 'node:path';
import {build, type Step} from './build.ts';
import {pageBytes, searchBytes, treeSize, type PageBytes, type SearchBytes} from './bytes.ts';
import {countSite} from './corpus/counts.ts';
import type {Count} from './corpus/registryCounts.ts';
import {writeCorpus, type CorpusCounts} from './corpus/writeCorpus.ts';
import type {CardSamples} from './standInCards.ts';
import {fillCardCache, openWorkshop} from './workshop.ts';

/** The measurements at one number of items. */
export type SizeResult = {
  items: number;
  pages: number;
  /** The first build in an empty workshop. */
  cold: Step[];
  /** The build after an edit of one text. */
  second: Step[];
  output: {files: number; bytes: number};
  /** Cost of one card by format, where the cards were not drawn in the cold build. */
  perCard?: CardSamples['perCard'];
  pageBytes: PageBytes[];
  search: SearchBytes[];
  counts: Count[];
};

/** Builds made-up content twice in the folder `dir` and measures it. `drawn`: the cold build draws every card. */
export async function measureSize(
  items: number,
  dir: string,
  drawn: boolean,
  onStep: (what: string) => void
): Promise<SizeResult> {
  const [content, workshop, out] = ['content', 'site', 'out'].map(name => path.join(dir, name)) as [
    string,
    string,
    string
  ];
  onStep('writing content');
  const corpus = await writeCorpus(content, items);
  openWorkshop(workshop);
  if (!drawn) onStep('filling the cache of cards');
  const perCard = drawn ? undefined : fillCardCache(workshop, content).perCard;
  const run = (name: string) =>
    build({workshop, content, out, log: path.join(dir, `${name}.log`)}, line =>
      onStep(`${name} build, ${line}`)
    );
  const cold = await run('cold');
  onStep('counting');
  const [counts, bytes] = [countSite(out, corpus), pageBytes(out)];
  const [search, output] = [await searchBytes(out), treeSize(out)];
  editOneText(content, corpus);
  const second = await run('second');
  return {
    items,
    pages: bytes.reduce((sum, {pages}) => sum + pages, 0),
    cold: cold.steps,
    second: second.steps,
    output,
    ...(perCard && {perCard}),
    pageBytes: bytes,
    search,
    counts: [
      ...counts,
      ...countSite(out, corpus).map(count => ({...count, what: `second build, ${count.what}`}))
    ]
  };
}

/** Adds a sentence to a published translation. An original would make its translation out of date. */
function editOneText(content: string, {written}: CorpusCounts) {
  for (let index = Math.floor(written.news / 2); index > 0; index--)
    for (const lang of ['en', 'fa']) {
      const dir = path.join(content, 'news', `item-${index}`);
      const file = path.join(dir, `${lang}.md`);
      const text = fs.readFileSync(file, 'utf8');
      const facts = fs.readFileSync(path.join(dir, 'item.yaml'), 'utf8');
      if (text.includes('status: original') || !facts.includes('state: published')) continue;
      const sentence = lang === 'en' ? 'One more sentence.' : 'یک جمله دیگر.';
      fs.writeFileSync(file, `${text}\n${sentence}\n`);
      return;
    }
}
