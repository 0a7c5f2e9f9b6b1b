import fs from 'node:fs';
import path from 'node:path';
import {locales, type Locale} from '../i18n/locales.ts';
import {itemAddress, itemPages, type ItemPage, type ItemPages} from '../items/index.ts';
import {markupOf} from '../items/markup.tsx';
import {routesWithClientComponents} from './clientPages.ts';
import {headTags} from './head.ts';
import {lightenPage} from './lighten.ts';
import {inParallel} from './pool.ts';

/**
 * Adds the pages of all items to Next's export. They are nearly all pages of the site, and Next makes each several
 * times over, for its own navigation. So it makes one of each kind and language, the model. The others are the same
 * components in the same document; that they are what Next would make is proved on the model itself, in each build.
 */
export async function writeItemPages(exported: string): Promise<string> {
  refuseClientComponents(routesWithClientComponents());
  const made = await inParallel<ItemPagesTask, number>(new URL('./itemPagesWorker.ts', import.meta.url), locales.map(locale => ({exported, locale})));
  return `${made.reduce((sum, count) => sum + count, 0)} pages`;
}

/** The language whose pages are made in `exported`. */
export type ItemPagesTask = {exported: string; locale: Locale};

/** A page that is not as Next makes it: ours would be another than developers and editors see. */
export class ModelError extends Error {
  override name = 'ModelError';
}

/** Throws if a route of items has a client component, by `clients`, the modules of each route: it would run on the model alone. */
export function refuseClientComponents(clients: ReadonlyMap<string, readonly string[]>): void {
  for (const {route} of itemPages) {
    const modules = clients.get(route);
    if (modules) throw new ModelError(`${route} has a client component (${modules.join(', ')}), and pages of items are made without Next’s runtime: make it a custom element, as components/behaviours.ts does`);
  }
}

/** Pages that are rendered together. */
const together = 100;

/** The pages of all items in one language; returns how many. */
export function writeItemPagesOf({exported, locale}: ItemPagesTask): number {
  let count = 0;
  for (const pages of itemPages) {
    const slugs = pages.slugs(locale);
    const [first] = slugs;
    if (first === undefined) continue;
    const fileOf = (slug: string) => path.join(exported, `${itemAddress(pages, slug, locale)}.html`);
    const model = fs.readFileSync(fileOf(first), 'utf8');
    const document = documentOf(model, fileOf(first));
    for (let start = 0; start < slugs.length; start += together) {
      const part = slugs.slice(start, start + together);
      const shown = part.map(slug => pageAt(pages, slug, locale));
      const markup = markupOf(shown.map(({body}) => body), locale);
      for (const [index, slug] of part.entries()) {
        const [page, body] = [shown[index], markup[index]];
        if (!page || body === undefined) throw new Error(`${itemAddress(pages, slug, locale)} was not rendered`);
        const html = document(headTags(page.metadata), body);
        if (slug === first) checkModel(model, html, fileOf(slug));
        write(fileOf(slug), html);
      }
      count += part.length;
      if (Math.floor(count / 1000) > Math.floor((count - part.length) / 1000)) console.log(`  pages of items, ${locale}: ${count}`);
    }
  }
  return count;
}

function pageAt(pages: ItemPages, slug: string, locale: Locale): ItemPage {
  const page = pages.page(slug, locale);
  if (!page) throw new Error(`${itemAddress(pages, slug, locale)} is listed and cannot be made`);
  return page;
}

/** The document around a page, from the model: all that stands in its head before the title, which is Next's own and the layout's. */
export function documentOf(model: string, file: string): (head: string, body: string) => string {
  const start = /^[\s\S]*?(?=<title>)/.exec(model)?.[0];
  if (start === undefined) throw new ModelError(`${file} has no <title>: the form of Next’s pages has changed; publish/itemPages.ts must follow`);
  return (head, body) => `${start.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')}${head}</head><body>${body}</body></html>`;
}

/** Throws unless both are the same once they are light; links and assets, which come later, left aside. */
export function checkModel(model: string, ours: string, file: string): void {
  const [wanted, made] = [model, ours].map(html => lightenPage(html, path.basename(file), {css: new Map(), script: '', ownScripts: new Map(), search: new Map()}, new Set(), false));
  if (wanted === made) return;
  const at = [...(wanted ?? '')].findIndex((sign, index) => sign !== made?.[index]);
  throw new ModelError(`${file}: a page made by items/ and publish/head.ts differs from what Next makes of the same item.\nNext: …${wanted?.slice(Math.max(0, at - 80), at + 120)}…\nOurs: …${made?.slice(Math.max(0, at - 80), at + 120)}…`);
}

function write(file: string, text: string) {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
}
