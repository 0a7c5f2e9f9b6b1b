import path from 'node:path';
import {isLocale, type Locale} from '../../../i18n/locales.ts';
import {lightenPage} from '../lighten.ts';

/**
 * A model is the page that Next itself rendered for a route and language. Our pages use the start of its document, and
 * ours at the same path must equal it: otherwise readers would get another page than developers and editors see.
 */
export class ModelError extends Error {
  override name = 'ModelError';
}

/** Pages outside the languages have a document of their own, and so has the page for unknown addresses. */
export type FrameName = Locale | 'gate' | 'notFound';

/** The frame of a page, by its path from the root of the site. */
export function frameNameOf(file: string): FrameName {
  const [first = ''] = file.split(/[./]/);
  return isLocale(first) ? first : file === '404.html' ? 'notFound' : 'gate';
}

/** The start of a page that Next made, up to its title and without scripts. It comes from Next and the layout. */
export function frameOf(model: string, file: string): string {
  const start = model.slice(0, Math.max(0, model.indexOf('<title>')));
  if (!start)
    throw new ModelError(
      `${file}: the page that Next made has no <title>. ` +
        'If Next now writes pages differently, adapt publish/html/next/model.ts.'
    );
  return start.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
}

/** A whole page in the frame that Next gave to its model. */
export const documentOf = (frame: string, head: string, body: string): string =>
  `${frame}${head}</head><body>${body}</body></html>`;

/** Throws unless both pages are equal once they are light. Links and assets are left out: they are added later. */
export function checkModel(model: string, ours: string, file: string): void {
  const assets = {
    css: new Map(),
    classNames: new Map(),
    script: '',
    ownScripts: new Map(),
    search: new Map(),
    find: new Map()
  };
  const light = (html: string) => lightenPage(html, path.basename(file), assets, new Set<string>());
  const [expected, actual] = [light(model), light(ours)];
  if (expected === actual) return;
  const at = [...expected].findIndex((character, index) => character !== actual[index]);
  const excerpt = (html: string) => `…${html.slice(Math.max(0, at - 80), at + 120)}…`;
  throw new ModelError(
    `${file}: the page made by publish/ differs from the one that Next makes of the same view.\n` +
      `Next: ${excerpt(expected)}\nOurs: ${excerpt(actual)}`
  );
}
