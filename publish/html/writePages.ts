import fs from 'node:fs';
import path from 'node:path';
import {writeAssets, type Assets} from './assets.ts';
import {checkOrigins, refuseCalls} from './budget.ts';
import {routeOfPages, routesWithClientComponents} from './clientPages.ts';
import {listFiles} from '../../files/list.ts';
import {addressOf, type Finished, type Finishing} from './finish.ts';
import {writeWorkerData} from '../workerData.ts';
import {pageFiles} from './lighten.ts';
import {sha256} from '../../files/hash.ts';
import {BuildCache, hashSources} from '../buildCache.ts';
import {inParallel} from '../pool.ts';
import type {Weight} from './weigh.ts';

const batch = 40;

/**
 * Makes the staging folder out of Next's export: assets, every other file as it is, and each page in one go, on every
 * processor: light, weighed, packed. A page that Next made as in the build before is taken over from `published`.
 */
export async function writePages({
  exported,
  staging,
  published,
  search
}: {
  exported: string;
  staging: string;
  published: string;
  search: Assets['search'];
}): Promise<{weights: Map<string, Weight>; listed: readonly string[]; summary: string}> {
  const assets = writeAssets(exported, staging, search);
  const known = pageFiles(exported);
  const heavy = heavyPages(known);
  copyOthers(exported, staging, new Set(known), heavy.size > 0);
  for (const [file, modules] of heavy)
    console.log(`  ${file} keeps Next’s runtime for ${modules.join(', ')}`);
  const cache = new BuildCache<Finished>(
    'pages',
    sha256(
      [hashSources(), JSON.stringify([...assets.css, assets.script, ...assets.ownScripts])].join(
        '\n'
      )
    )
  );
  const common: Finishing = {
    exported,
    staging,
    published,
    assets,
    known,
    heavy: [...heavy.keys()],
    before: cache.previous,
    moved: moved(known, cache.previous)
  };
  const finished = await finishAll(known, common);
  refuseCalls(finished.flatMap(({calls}) => calls));
  checkOrigins(
    staging,
    fs
      .readdirSync(path.join(staging, 'assets'))
      .filter(name => name.endsWith('.css'))
      .map(name => `assets/${name}`)
  );
  for (const page of finished) cache.record(page.file, page);
  cache.save();
  const kept = finished.filter(page => page.kept).length;
  return {
    weights: new Map(finished.map(({file, weight}) => [file, weight])),
    listed: finished.flatMap(({file, listed}) => (listed ? [file] : [])),
    summary: `${finished.length} pages, ${kept ? `${kept} reused, ` : ''}${heavy.size} with a framework runtime`
  };
}

async function finishAll(files: readonly string[], common: Finishing): Promise<Finished[]> {
  const handedOver = writeWorkerData('finishing', common);
  const tasks = Array.from({length: Math.ceil(files.length / batch)}, (_, index) => ({
    common: handedOver,
    files: files.slice(index * batch, (index + 1) * batch)
  }));
  let done = 0;
  const finished = await inParallel<(typeof tasks)[number], Finished[]>(
    new URL('./finishWorker.ts', import.meta.url),
    tasks,
    task => {
      const before = done;
      done += task.files.length;
      if (Math.floor(done / 1000) > Math.floor(before / 1000))
        console.log(`  pages: ${done} of ${files.length}`);
    }
  );
  return finished.flat();
}

/** Pages of ours that need Next's runtime, with the modules that ask for it. */
function heavyPages(pages: readonly string[]): Map<string, string[]> {
  const [clients, routes] = [routesWithClientComponents(), routeOfPages()];
  return new Map(
    pages.flatMap(file => {
      const own = clients.get(routes.get(addressOf(file)) ?? '');
      return own ? [[file, own] as const] : [];
    })
  );
}

/** Pages that came or went since the build before: links to them are written anew. */
function moved(known: readonly string[], before: ReadonlyMap<string, Finished>): string[] {
  const now = new Set(known);
  return [
    ...known.filter(file => !before.has(file)),
    ...[...before.keys()].filter(file => !now.has(file))
  ];
}

/** Fonts, icons and generated files; not Next's payloads, which serve client navigation only. */
function copyOthers(
  exported: string,
  staging: string,
  pages: ReadonlySet<string>,
  keepRuntime: boolean
) {
  for (const file of listFiles(exported).filter(name => !name.endsWith('.html'))) {
    const payload =
      /(?:^|\/)__next\./.test(file) ||
      (file.endsWith('.txt') && pages.has(file.replace(/\.txt$/, '.html'))) ||
      file.startsWith('_not-found');
    if (payload || (file.startsWith('_next/') && !keepRuntime)) continue;
    // Copied, not linked: a later step writes into robots.txt, and Next into its own files.
    fs.mkdirSync(path.dirname(path.join(staging, file)), {recursive: true});
    fs.copyFileSync(path.join(exported, file), path.join(staging, file));
  }
}
