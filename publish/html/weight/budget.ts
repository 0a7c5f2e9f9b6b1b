import {attribute, isElement, ownText, visit, type Element, type HtmlDocument} from '../html.ts';
import type {Weight} from './weigh.ts';

/**
 * Budgets of a page in compressed bytes on a first visit, without pictures. The first packets of a connection carry
 * about 14 KB, so an article with its style must fit in them.
 */
export const budgets = {
  /** Markup of an article, which contains its style. */
  firstFlight: 14 * 1024,
  /** All of a page in English: markup, script, icon. */
  en: 11 * 1024,
  /** All of a page in Farsi, with its font. */
  fa: 33 * 1024,
  /** Pages with long lists (home, ledgers, people, cases, logs) in English; in Farsi as many bytes more than `fa`. */
  gathering: 19 * 1024,
  /** The common script. */
  script: 2 * 1024,
  /** The scripts of the search page and of Find, which have little else. */
  searchScript: 6 * 1024,
  /** The Farsi font. */
  font: 22 * 1024
} as const;

/** A page is too heavy or loads something from another site; the message names each such file. */
export class BudgetError extends Error {
  override name = 'BudgetError';
}

const isGathering = (file: string) =>
  !/^(?:en|fa)\/news\/[^/]+\.html$/.test(file) || file.includes('/news/page');

/** Throws if a page is over its budget. */
export function checkBudgets(weights: ReadonlyMap<string, Weight>): void {
  const over = [...weights].flatMap(([file, {html, script, font, total}]) => {
    // Pages outside the languages are in both, with the Farsi font.
    const locale = /^en[./]/.test(file) ? 'en' : 'fa';
    const extra = isGathering(file) ? budgets.gathering - budgets.en : 0;
    const limits: [string, number, number][] = [
      ['in total', total, budgets[locale] + extra],
      ['of markup', html, budgets.firstFlight + extra],
      [
        'of scripts',
        script,
        /\/(?:search|find)\.html$/.test(file) ? budgets.searchScript : budgets.script
      ],
      ['of fonts', font, budgets.font]
    ];
    return limits
      .filter(([, bytes, limit]) => bytes > limit)
      .map(([what, bytes, limit]) => `${file}: ${bytes} bytes ${what}, the budget is ${limit}`);
  });
  if (over.length)
    throw new BudgetError(`Over budget:\n  ${over.join('\n  ')}\nShorten the page or split it.`);
}

/** Attributes whose address a browser fetches at once. Links that a reader follows are not among them. */
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

/** The tags of a page that would make a browser fetch from another site; empty if all is well. */
export function callsOf(document: HtmlDocument, file: string): string[] {
  const calls: string[] = [];
  visit(document, node => {
    if (!isElement(node)) return;
    calls.push(...styleCalls(node).map(address => `${file}: <style> ${address}`));
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

/** The addresses on other sites that the rules of a `<style>` would fetch. */
const styleCalls = (element: Element): string[] =>
  element.tagName === 'style'
    ? [
        ...ownText(element).matchAll(
          /url\(\s*["']?((?:https?:)?\/\/[^)"']+)|@import\s+["']((?:https?:)?\/\/[^"']+)/g
        )
      ].map(([, url, imported]) => url ?? imported ?? '')
    : [];

/** Throws if there are calls to other sites, as returned by `callsOf`. */
export function refuseCalls(calls: readonly string[]): void {
  if (calls.length)
    throw new BudgetError(
      `Loaded from another site:\n  ${calls.join('\n  ')}\n` +
        'Readers must load nothing from third parties. Put the file on this site.'
    );
}
