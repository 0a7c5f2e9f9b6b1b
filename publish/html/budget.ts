import fs from 'node:fs';
import path from 'node:path';
import {attribute, isElement, readHtml, visit, type HtmlDocument} from './html.ts';
import type {Weight} from './weigh.ts';

/**
 * Budgets in bytes over the wire on a first visit, pictures not counted. The first packets of a connection carry
 * about 14 KB: what an article needs to be read, markup and style, must fit in them.
 */
export const budgets = {
  /** Markup and style of an article. */
  firstFlight: 14 * 1024,
  /** Everything of a page in English: markup, style, script, icon. */
  en: 12 * 1024,
  /** Everything of a page in Farsi, with its font. */
  fa: 34 * 1024,
  /** Pages that gather much: home, ledgers, people, cases, logs. In English; Farsi ones get the same more. */
  gathering: 20 * 1024,
  /** The one script. */
  script: 2 * 1024,
  /** The scripts of the search page, where nothing else is heavy. */
  searchScript: 6 * 1024,
  /** The Farsi font. */
  font: 22 * 1024
} as const;

/** Thrown when a page is too heavy or calls another site; the message names each file. */
export class BudgetError extends Error {
  override name = 'BudgetError';
}

const isGathering = (file: string) =>
  !/^(?:en|fa)\/news\/[^/]+\.html$/.test(file) || file.includes('/news/page');

/** Holds every page against its budget. */
export function checkBudgets(weights: ReadonlyMap<string, Weight>): void {
  const over = [...weights].flatMap(([file, {html, css, script, font, total}]) => {
    const locale =
      file.startsWith('fa') || file === 'index.html' || file === '404.html' ? 'fa' : 'en';
    const extra = isGathering(file) ? budgets.gathering - budgets.en : 0;
    const limits: [string, number, number][] = [
      ['all of it', total, budgets[locale] + extra],
      ['markup and style', html + css, budgets.firstFlight + extra],
      ['the script', script, file.endsWith('/search.html') ? budgets.searchScript : budgets.script],
      ['the font', font, budgets.font]
    ];
    return limits
      .filter(([, bytes, limit]) => bytes > limit)
      .map(([what, bytes, limit]) => `${file}: ${what} is ${bytes} bytes, the budget is ${limit}`);
  });
  if (over.length)
    throw new BudgetError(`Over budget:\n  ${over.join('\n  ')}\nShorten the page, or split it.`);
}

/** What a browser fetches by itself. Links that a reader chooses to follow are not among it. */
const fetching: Record<string, string[]> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  form: ['action']
};
const passiveLinks = new Set(['canonical', 'alternate', 'me', 'author', 'license']);

/** What a page would fetch from other sites. */
export function callsOf(document: HtmlDocument, file: string): string[] {
  const calls: string[] = [];
  visit(document, node => {
    if (!isElement(node)) return;
    const names =
      node.tagName === 'link' &&
      !(attribute(node, 'rel') ?? '').split(' ').some(rel => passiveLinks.has(rel))
        ? ['href']
        : (fetching[node.tagName] ?? []);
    for (const name of names) {
      const value = attribute(node, name);
      if (value && /(?:^|[\s,])(?:https?:)?\/\//.test(value))
        calls.push(`${file}: <${node.tagName} ${name}="${value}">`);
    }
  });
  return calls;
}

/** No page and no stylesheet may call another origin. */
export function checkOrigins(root: string, files: readonly string[]): void {
  refuseCalls(
    files.flatMap(file => {
      const text = fs.readFileSync(path.join(root, file), 'utf8');
      if (!file.endsWith('.css')) return callsOf(readHtml(text), file);
      return [
        ...text.matchAll(
          /url\(\s*["']?((?:https?:)?\/\/[^)"']+)|@import\s+["']((?:https?:)?\/\/[^"']+)/g
        )
      ].map(match => `${file}: ${match[1] ?? match[2]}`);
    })
  );
}

/** Ends the build when a page calls another site. */
export function refuseCalls(calls: readonly string[]): void {
  if (calls.length)
    throw new BudgetError(
      `Calls to another site:\n  ${calls.join('\n  ')}\nReaders must load nothing from third parties: keep the file on this site.`
    );
}
