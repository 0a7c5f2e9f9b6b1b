import fs from 'node:fs';
import path from 'node:path';
import {sha256} from '../../files/hash.ts';
import {listFiles} from '../../files/list.ts';
import {locales} from '../../i18n/locales.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {BuildCache, hashSources} from '../buildCache.ts';
import {copiedFiles, isIn} from '../copies/writeCopies.ts';
import {inParallel} from '../pool.ts';
import {writeWorkerData} from '../workerData.ts';
import {addressOf} from './addresses.ts';
import {writeAssets, type Assets} from './assets.ts';
import {checkOrigins, refuseCalls} from './weight/budget.ts';
import {routeOfPages, routesWithClientComponents} from './clientPages.ts';
import {asksNotToIndex, type FinishedPage, type Finishing} from './finish.ts';
import type {FinishTask} from './finishWorker.ts';
import {partsFolder} from './pageParts.ts';
import type {Weight} from './weight/weigh.ts';

/** Folders of Next's export, of the site that is being built, and of the site published before. */
type Folders = Pick<Finishing, 'exported' | 'staging' | 'published'>;

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
 * Makes the staging folder from Next's export: assets, all other files as they are, and the pages, finished on all
 * processors. A page that is as in the previous build is taken from the published site. `data`: the search
 * index and the table of Find of each language.
 */
export async function writePages(
  folders: Folders,
  data: Pick<Assets, 'search' | 'find'>
): Promise<Pages> {
  const {exported, staging} = folders;
  const files = listFiles(exported);
  const known = files.filter(file => file.endsWith('.html') && !file.startsWith('_'));
  const heavy = heavyPages(known);
  for (const [file, modules] of heavy)
    console.log(`  ${file} keeps Next’s runtime for ${modules.join(', ')}`);
  const assets = writeAssets(exported, staging, data);
  copyOthers(files, folders, new Set(known), heavy.size > 0);
  checkOrigins(
    staging,
    listFiles(staging).filter(file => /^assets\/[^/]*\.css$/.test(file))
  );
  const copied = known.filter(file => isCopied(file, exported));
  const cache = new BuildCache<FinishedPage>('pages', keyOf(assets));
  const finished = await finishAll({
    ...folders,
    assets,
    known,
    heavy: [...heavy.keys()],
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
    summary: `${finished.length} pages, ${reused ? `${reused} reused, ` : ''}${heavy.size} with a framework runtime`
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
const isCopied = (file: string, exported: string) =>
  locales.some(locale => isIn(file, locale)) &&
  !asksNotToIndex(fs.readFileSync(path.join(exported, file), 'utf8'));

/** Our pages that need Next's runtime, with the client modules that they use. */
function heavyPages(pages: readonly string[]): Map<string, string[]> {
  const [clients, routes] = [routesWithClientComponents(), routeOfPages()];
  return new Map(
    pages.flatMap(file => {
      const modules = clients.get(routes.get(addressOf(file)) ?? '');
      return modules ? [[file, modules] as const] : [];
    })
  );
}

/** Copies fonts, icons and generated files, but not Next's payloads, which serve client navigation only. */
function copyOthers(
  files: readonly string[],
  {exported, staging}: Folders,
  pages: ReadonlySet<string>,
  keepRuntime: boolean
): void {
  for (const file of files) {
    const isPayload =
      /(?:^|\/)__next\./.test(file) ||
      (file.endsWith('.txt') && pages.has(file.replace(/\.txt$/, '.html'))) ||
      file.startsWith('_not-found');
    if (file.endsWith('.html') || isPayload || (file.startsWith('_next/') && !keepRuntime))
      continue;
    // Copied, not linked: a later step writes into robots.txt, and Next into its own files.
    fs.mkdirSync(path.dirname(path.join(staging, file)), {recursive: true});
    fs.copyFileSync(path.join(exported, file), path.join(staging, file));
  }
}
