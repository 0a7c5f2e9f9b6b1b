import fs from 'node:fs';
import path from 'node:path';
import {writeAssets, type Assets} from './assets.ts';
import {routeOfPages, routesWithClientComponents} from './clientPages.ts';
import {lightenPage, pageFiles} from './lighten.ts';

/** Makes the staging folder out of Next's export: light pages, assets, and every other file as it is. */
export function writePages(exported: string, staging: string): {assets: Assets; summary: string} {
  fs.rmSync(staging, {recursive: true, force: true});
  fs.mkdirSync(staging, {recursive: true});
  const assets = writeAssets(exported, staging);
  const pages = pageFiles(exported);
  const known = new Set(pages);
  const clients = routesWithClientComponents();
  const routes = routeOfPages();
  const heavy: string[] = [];
  let before = 0;
  let after = 0;
  for (const file of pages) {
    const html = fs.readFileSync(path.join(exported, file), 'utf8');
    const own = clients.get(routes.get(addressOf(file)) ?? '');
    if (own) heavy.push(`${file} keeps Next’s runtime for ${own.join(', ')}`);
    const light = lightenPage(html, file, assets, known, own !== undefined);
    before += html.length;
    after += light.length;
    write(path.join(staging, file), light);
  }
  copyOthers(exported, staging, known, heavy.length > 0);
  for (const line of heavy) console.log(`  ${line}`);
  return {assets, summary: `${pages.length} pages, ${kb(before)} to ${kb(after)} KB, ${heavy.length} with a framework runtime`};
}

const addressOf = (file: string) => `/${file.replace(/(?:^|\/)index\.html$/, '').replace(/\.html$/, '')}`;
const kb = (bytes: number) => Math.round(bytes / 1024);

function write(file: string, text: string) {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
}

/** Fonts, icons and generated files; not Next's payloads, which serve client navigation only. */
function copyOthers(exported: string, staging: string, pages: ReadonlySet<string>, keepRuntime: boolean) {
  for (const name of fs.readdirSync(exported, {recursive: true, encoding: 'utf8'})) {
    const file = name.replaceAll(path.sep, '/');
    if (file.endsWith('.html') || fs.statSync(path.join(exported, file)).isDirectory()) continue;
    const payload = /(?:^|\/)__next\./.test(file) || (file.endsWith('.txt') && pages.has(file.replace(/\.txt$/, '.html'))) || file.startsWith('_not-found');
    if (payload || (file.startsWith('_next/') && !keepRuntime)) continue;
    fs.mkdirSync(path.dirname(path.join(staging, file)), {recursive: true});
    fs.copyFileSync(path.join(exported, file), path.join(staging, file));
  }
}
