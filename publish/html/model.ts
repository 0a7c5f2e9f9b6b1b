import path from 'node:path';
import {views} from '../../views/index.ts';
import {lightenPage} from './lighten.ts';

/**
 * A model is the page that Next itself rendered for a route and language. Our pages of the route use its document, and
 * ours at the same path must equal it: otherwise readers would get another page than developers and editors see.
 */
export class ModelError extends Error {
  override name = 'ModelError';
}

/**
 * Throws if a route of `views` has a client component, which would run on the model only. `clients` are the client
 * modules of each route.
 */
export function refuseClientComponents(clients: ReadonlyMap<string, readonly string[]>): void {
  for (const {route} of views) {
    const modules = clients.get(route);
    if (modules)
      throw new ModelError(
        `${route} has a client component (${modules.join(', ')}), ` +
          'but its pages are published without Next’s runtime. ' +
          'Make it a custom element, as in components/browser/behaviours.ts.'
      );
  }
}

/** Puts a page into the model's document. Everything before the title comes from Next and the layout. */
export function documentOf(model: string, file: string, head: string, body: string): string {
  const start = model.slice(0, Math.max(0, model.indexOf('<title>')));
  if (!start)
    throw new ModelError(
      `${file}: the page that Next made has no <title>. ` +
        'If Next now writes pages differently, adapt publish/html/model.ts.'
    );
  return `${start.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')}${head}</head><body>${body}</body></html>`;
}

/** Throws unless both pages are equal once they are light. Links and assets are left out: they are added later. */
export function checkModel(model: string, ours: string, file: string): void {
  const assets = {
    css: new Map(),
    script: '',
    ownScripts: new Map(),
    search: new Map(),
    find: new Map()
  };
  const light = (html: string) =>
    lightenPage(html, path.basename(file), assets, new Set<string>(), false);
  const [expected, actual] = [light(model), light(ours)];
  if (expected === actual) return;
  const at = [...expected].findIndex((character, index) => character !== actual[index]);
  const excerpt = (html: string) => `…${html.slice(Math.max(0, at - 80), at + 120)}…`;
  throw new ModelError(
    `${file}: the page made by publish/ differs from the one that Next makes of the same view.\n` +
      `Next: ${excerpt(expected)}\nOurs: ${excerpt(actual)}`
  );
}
