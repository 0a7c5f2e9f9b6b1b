import fs from 'node:fs';
import path from 'node:path';
import {locales, type Locale} from '../../i18n/locales.ts';
import {views, type View, type Views} from '../../views/index.ts';
import {markupOf} from '../../views/markup.tsx';
import {pathIn} from '../../views/view.ts';
import {routesWithClientComponents} from './clientPages.ts';
import {headTags} from './head.ts';
import {lightenPage} from './lighten.ts';
import {inParallel} from '../pool.ts';

/**
 * Adds to Next's export the pages whose number grows with the content: nearly all pages of the site. Next makes each
 * several times over, for its own navigation; so it makes one of each route and language, the model. The others are the
 * same components in the same document; that they are what Next would make is proved on the model itself, in each build.
 */
export async function writeViews(exported: string): Promise<string> {
  refuseClientComponents(routesWithClientComponents());
  const made = await inParallel<ViewsTask, number>(
    new URL('./viewsWorker.ts', import.meta.url),
    locales.map(locale => ({exported, locale}))
  );
  return `${made.reduce((sum, count) => sum + count, 0)} pages`;
}

/** The language whose pages are made in `exported`. */
export type ViewsTask = {exported: string; locale: Locale};

/** A page that is not as Next makes it: ours would be another than developers and editors see. */
export class ModelError extends Error {
  override name = 'ModelError';
}

/** Throws if a route of items has a client component, by `clients`, the modules of each route: it would run on the model alone. */
export function refuseClientComponents(clients: ReadonlyMap<string, readonly string[]>): void {
  for (const {route} of views) {
    const modules = clients.get(route);
    if (modules)
      throw new ModelError(
        `${route} has a client component (${modules.join(', ')}), and its pages are made without Next’s runtime: make it a custom element, as components/browser/behaviours.ts does`
      );
  }
}

/** Pages that are rendered together. */
const together = 100;

/** All such pages of one language; returns how many. */
export function writeViewsOf({exported, locale}: ViewsTask): number {
  let count = 0;
  for (const {route, paths, at} of views) {
    const all = paths(locale);
    const fileOf = (page: string) => path.join(exported, `${locale}${page}.html`);
    if (!all.length) removeEmpty(path.join(exported, `${locale}${pathIn(route, {})}`));
    const model = all[0] === undefined ? '' : fs.readFileSync(fileOf(all[0]), 'utf8');
    for (let start = 0; start < all.length; start += together) {
      const part = all.slice(start, start + together).map(page => ({
        page,
        file: fileOf(page),
        ...shown(at(page, locale), `/${locale}${page}`, route)
      }));
      const markup = markupOf(
        part.map(({body}) => body),
        locale
      );
      part.forEach(({page, file, metadata}, index) => {
        const html = documentOf(model, file, headTags(metadata), markup[index] ?? '');
        if (page === all[0]) checkModel(model, html, file);
        write(file, html);
      });
      if (Math.floor((count + part.length) / 1000) > Math.floor(count / 1000))
        console.log(`  ${locale}: ${count + part.length} pages`);
      count += part.length;
    }
  }
  return count;
}

/** What Next made of a route that has no pages yet (`app/viewRoute.tsx`): nobody is to get it. */
const removeEmpty = (page: string) =>
  ['.html', '.txt'].forEach(ending => fs.rmSync(page + ending, {force: true}));

function shown(view: View | undefined, address: string, route: Views['route']): View {
  if (!view) throw new Error(`${address} is listed as a page of ${route} and cannot be made`);
  return view;
}

/** A page in the document of the model: all that stands in its head before the title, which is Next's own and the layout's. */
export function documentOf(model: string, file: string, head: string, body: string): string {
  const start = model.slice(0, Math.max(0, model.indexOf('<title>')));
  if (!start)
    throw new ModelError(
      `${file}: its model has no <title>; the form of Next’s pages has changed, publish/html/writeViews.ts must follow`
    );
  return `${start.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')}${head}</head><body>${body}</body></html>`;
}

/** Throws unless both are the same once they are light; links and assets, which come later, left aside. */
export function checkModel(model: string, ours: string, file: string): void {
  const [wanted, made] = [model, ours].map(html =>
    lightenPage(
      html,
      path.basename(file),
      {css: new Map(), script: '', ownScripts: new Map(), search: new Map()},
      new Set(),
      false
    )
  );
  if (wanted === made) return;
  const at = [...(wanted ?? '')].findIndex((sign, index) => sign !== made?.[index]);
  throw new ModelError(
    `${file}: a page made by publish/ differs from what Next makes of the same view.\nNext: …${wanted?.slice(Math.max(0, at - 80), at + 120)}…\nOurs: …${made?.slice(Math.max(0, at - 80), at + 120)}…`
  );
}

function write(file: string, text: string) {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
}
