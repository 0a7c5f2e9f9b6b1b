import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {pagePolicy} from '../../hosting/headers.ts';
import type {Assets} from '../assets.ts';
import {
  attribute,
  createElement,
  createText,
  isElement,
  setAttribute,
  visit,
  type Element,
  type HtmlDocument
} from '../html.ts';
import {linksFrom} from '../addresses.ts';
import {
  needsOfAll,
  readStylesheet,
  usedRules,
  withoutUnread,
  type ClassNames,
  type Stylesheet
} from './stylesheet.ts';

/** A page cannot be shown as it should: the message says why. */
export class StyleError extends Error {
  override name = 'StyleError';
}

/**
 * Returns the function that puts into a page the rules of its stylesheets that it uses, so that nothing has to arrive
 * before it is painted (docs/decisions/070-style-within-each-page.md), and a policy that allows no other. Its utility
 * classes get short names (decision 071). The function changes the document, and throws a StyleError.
 *
 * `root`: the folder that has the scripts. `file`: the page, from the root of the site.
 */
export function stylist(
  {
    css,
    classNames,
    script,
    ownScripts
  }: Pick<Assets, 'css' | 'classNames' | 'script' | 'ownScripts'>,
  root: string
): (document: HtmlDocument, file: string) => void {
  const sheets = new Map(
    [...css].map(([address, text]) => [address, readStylesheet(text, classNames)])
  );
  const named = renamer(classNames);
  const rulesFor = ruleChooser(sheets);
  const allNeeds = [...new Set([...sheets.values()].flatMap(needsOfAll))];
  /** What each script may need. */
  const mentioned = new Map(
    [script, ...ownScripts.values()].map(name => {
      const text = fs.readFileSync(path.join(root, name), 'utf8');
      return [name, allNeeds.filter(need => text.includes(need.replace(/^\./, '')))];
    })
  );
  return (document, file) => {
    const {needs, sources, links, head, lang} = lookInto(document, named);
    for (const source of sources)
      for (const need of mentioned.get(resolve(file, source)) ?? []) needs.add(need);
    const unknown = links.find(link => !sheets.has(link));
    if (unknown !== undefined)
      throw new StyleError(
        `${file} links to the stylesheet ${unknown}, which Next did not write. ` +
          `Expected one of: ${[...sheets.keys()].join(', ')}. Run the build again.`
      );
    if (head) replaceLinks(head, withLinks(rulesFor(links, needs, lang), file));
  };
}

/** A function that returns the rules for a page. Most pages have the same as one before. */
function ruleChooser(sheets: ReadonlyMap<string, Stylesheet>) {
  const needsOf = new Map([...sheets].map(([link, sheet]) => [link, needsOfAll(sheet)]));
  const known = new Map<string, string>();
  return (links: readonly string[], needs: ReadonlySet<string>, lang: string): string =>
    links
      .map(link => {
        const used = (needsOf.get(link) ?? []).filter(need => needs.has(need));
        const key = [link, lang, ...used].join(' ');
        const style =
          known.get(key) ??
          withoutUnread(usedRules(sheets.get(link) ?? [], need => needs.has(need), lang));
        known.set(key, style);
        return style;
      })
      .join('');
}

/** Addresses in a style become relative to the page. */
const withLinks = (style: string, file: string) =>
  style.replace(
    /url\(\/(?!\/)([^)]*)\)/g,
    (_match, target: string) => `url(${linksFrom(file)(target)})`
  );

/** A list of classes: their full names, and how the page names them. */
type Classes = {full: readonly string[]; short: string};

/** A function that reads the value of a `class` attribute. */
function renamer(names: ClassNames): (list: string) => Classes {
  const short = new Set(names.values());
  const known = new Map<string, Classes>();
  const read = (list: string): Classes => {
    const full = list.split(/\s+/).filter(Boolean);
    const taken = full.find(name => short.has(name));
    if (taken !== undefined)
      throw new StyleError(
        `The class “${taken}” is also the short name of another. Give it a name of three letters or more.`
      );
    return {full, short: full.map(name => names.get(name) ?? name).join(' ')};
  };
  return list => {
    const classes = known.get(list) ?? read(list);
    known.set(list, classes);
    return classes;
  };
}

/** What a page has, by which rules are chosen. Its classes get their short names. */
function lookInto(document: HtmlDocument, named: (list: string) => Classes) {
  const needs = new Set<string>();
  const sources: string[] = [];
  const links: string[] = [];
  let [head, lang]: [Element | undefined, string] = [undefined, ''];
  const rename = (list: string): string => {
    const {full, short} = named(list);
    for (const name of full) needs.add(`.${name}`);
    return short;
  };
  visit(document, node => {
    if (!isElement(node)) return;
    needs.add(node.tagName);
    const list = attribute(node, 'class');
    if (list !== undefined) setAttribute(node, 'class', rename(list));
    const source = node.tagName === 'script' ? attribute(node, 'src') : undefined;
    if (source !== undefined) sources.push(source);
    if (isStylesheet(node)) links.push(attribute(node, 'href') ?? '');
    if (node.tagName === 'html') lang = attribute(node, 'lang') ?? '';
    if (node.tagName === 'head') head = node;
    if (node.tagName === 'noscript') lookIntoText(node, needs, rename);
  });
  return {needs, sources, links, head, lang};
}

/** What readers without JavaScript see is text to the parser. */
function lookIntoText(element: Element, needs: Set<string>, rename: (list: string) => string) {
  for (const child of element.childNodes) {
    if (!('value' in child)) continue;
    child.value = child.value.replace(
      / class="([^"]*)"/g,
      (_match, list: string) => ` class="${rename(list)}"`
    );
    for (const [, tag = ''] of child.value.matchAll(/<([a-z][\w-]*)/g)) needs.add(tag);
  }
}

export const isStylesheet = (element: Element) =>
  element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet';

const resolve = (file: string, link: string) =>
  link.startsWith('/') ? link.slice(1) : path.posix.join(path.posix.dirname(file), link);

/** Puts the style in the place of the first link to a stylesheet, after the policy that allows it. */
function replaceLinks(head: Element, style: string): void {
  const hash = createHash('sha256').update(style).digest('base64');
  let isPut = false;
  head.childNodes = head.childNodes.flatMap(child => {
    if (!isElement(child) || !isStylesheet(child)) return [child];
    if (isPut) return [];
    isPut = true;
    const policy = {'http-equiv': 'Content-Security-Policy', content: pagePolicy(hash)};
    return [createElement('meta', policy), createElement('style', {}, [createText(style)])];
  });
}
