import fs from 'node:fs';
import path from 'node:path';
import {sha256} from '../../files/hash.ts';
import {listFiles} from '../../files/list.ts';
import {locales} from '../../i18n/locales.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {BuildCache, describeReuse, hashSources} from '../buildCache.ts';
import {copiedFiles, isIn} from '../copies/writeCopies.ts';
import {inParallel} from '../pool.ts';
import {writeWorkerData} from '../workerData.ts';
import {writeAssets, type Assets} from './assets.ts';
import {refuseCalls} from './weight/budget.ts';
import {asksNotToIndex, type FinishedPage, type Finishing} from './finish.ts';
import type {FinishTask} from './finishWorker.ts';
import {partsFolder} from './pageParts.ts';
import type {Weight} from './weight/weigh.ts';

/** Folders of the rendered pages, of the site that is being built, and of the site published before. */
type Folders = Pick<Finishing, 'rendered' | 'staging' | 'published'>;

/** The pages of a build, by what later steps need to know of them. */
type Pages = {
  weights: Map<string, Weight>;
  /** Pages that search engines may index. */
  listed: readonly string[];
  /** Pages that the take-away copies contain. */
  copied: readonly string[];
  summary: string;
};

/**
 * Writes the staging folder: assets, the files of `public/` as they are, and the pages, finished on all processors. A
 * page that is as in the previous build is taken from the published site. `stylesheets`: those of Next by their
 * address. `data`: the search index and the table of Find of each language.
 */
export async function writePages(
  folders: Folders,
  stylesheets: Readonly<Record<string, string>>,
  data: Pick<Assets, 'search' | 'find'>
): Promise<Pages> {
  const {rendered, staging} = folders;
  const known = listFiles(rendered);
  const assets = writeAssets(stylesheets, staging, data);
  copyPublic(staging);
  const copied = known.filter(file => isCopied(file, rendered));
  const cache = new BuildCache<FinishedPage>('pages', keyOf(assets));
  const finished = await finishAll({
    ...folders,
    assets,
    known,
    copied,
    copiedFiles: Object.fromEntries(locales.map(locale => [locale, copiedFiles(staging, locale)])),
    previous: cache.previous
  });
  refuseCalls(finished.flatMap(({calls}) => calls));
  for (const page of finished) cache.record(page.file, page);
  cache.prune(partsFolder());
  cache.save();
  const reused = finished.filter(page => page.reused).length;
  return {
    weights: new Map(finished.map(({file, weight}) => [file, weight])),
    listed: finished.flatMap(({file, listed}) => (listed ? [file] : [])),
    copied,
    summary: describeReuse([{total: finished.length, reused}], 'pages')
  };
}

/** Hash of all inputs that the pages of a build share. */
const keyOf = ({css, script, ownScripts}: Assets) =>
  sha256(JSON.stringify([hashSources(), publicUrl(), [...css], script, [...ownScripts]]));

/** Number of pages in a task for another process. */
const pagesPerTask = 40;

async function finishAll(build: Finishing): Promise<FinishedPage[]> {
  const {known} = build;
  const address = writeWorkerData('finishing', build);
  const tasks = Array.from({length: Math.ceil(known.length / pagesPerTask)}, (_, index) => ({
    build: address,
    files: known.slice(index * pagesPerTask, (index + 1) * pagesPerTask)
  }));
  let done = 0;
  const finished = await inParallel<FinishTask, FinishedPage[]>(
    new URL('./finishWorker.ts', import.meta.url),
    tasks,
    ({files}) => {
      const before = done;
      done += files.length;
      if (Math.floor(done / 1000) > Math.floor(before / 1000))
        console.log(`  pages: ${done} of ${known.length}`);
    }
  );
  return finished.flat();
}

/** The copies contain the pages of the languages, except those that search engines must not index. */
const isCopied = (file: string, rendered: string) =>
  locales.some(locale => isIn(file, locale)) &&
  !asksNotToIndex(fs.readFileSync(path.join(rendered, file), 'utf8'));

/** Copies fonts, icons, pictures and other files that are published unchanged. */
function copyPublic(staging: string): void {
  for (const file of listFiles('public')) {
    // Copied, not linked: a later step writes into robots.txt.
    fs.mkdirSync(path.dirname(path.join(staging, file)), {recursive: true});
    fs.copyFileSync(path.join('public', file), path.join(staging, file));
  }
}
