import fs from 'node:fs';
import path from 'node:path';
import type {Assets} from './assets.ts';
import {speculationRules} from '../hosting/headers.ts';
import {
  attribute,
  findElement,
  isElement,
  readHtml,
  setAttribute,
  visit,
  writeHtml,
  type Element,
  type HtmlDocument
} from './html.ts';

/** Everything of Next's export that is a page of ours, by its file name within the export. */
export const pageFiles = (dir: string) =>
  fs
    .readdirSync(dir, {recursive: true, encoding: 'utf8'})
    .map(file => file.replaceAll(path.sep, '/'))
    .filter(file => file.endsWith('.html') && !file.startsWith('_'));

/**
 * Makes one page light: without Next's runtime, flight data and preloads, with links that work from any path and
 * from a plain folder. `keepsRuntime` leaves a page with a client component what it needs.
 */
export const lightenPage = (
  html: string,
  file: string,
  assets: Assets,
  known: ReadonlySet<string>,
  keepsRuntime: boolean
): string => writeHtml(lightenDocument(readHtml(html), file, assets, known, keepsRuntime));

/** The same for a page that has been read. */
export function lightenDocument(
  document: HtmlDocument,
  file: string,
  assets: Assets,
  known: ReadonlySet<string>,
  keepsRuntime: boolean
): HtmlDocument {
  const relative =
    file === '404.html'
      ? (target: string) => `/${target}`
      : (target: string) => relativeTo(file, target);
  const scripts = [assets.script];
  visit(document, node => {
    if (node.nodeName === '#comment') return keepsRuntime;
    if (!isElement(node)) return true;
    const own = assets.ownScripts.get(node.tagName);
    if (own && !scripts.includes(own)) scripts.push(own);
    if (!keepsRuntime && isRuntime(node)) return false;
    if (node.tagName === 'site-search')
      setAttribute(node, 'index', relative(assets.search.get(file.slice(0, 2)) ?? ''));
    node.attrs = node.attrs.filter(({name}) => name !== 'data-precedence');
    for (const name of ['href', 'src']) {
      const target = attribute(node, name);
      if (target?.startsWith('/'))
        setAttribute(node, name, address(target, known, assets, relative));
    }
    const set = attribute(node, 'srcset');
    if (set)
      setAttribute(
        node,
        'srcset',
        set.replace(
          /(^|,\s*)\/(\S+)/g,
          (_match, comma: string, file: string) => comma + relative(file)
        )
      );
    return true;
  });
  const head = findElement(document, ({tagName}) => tagName === 'head');
  if (head) head.childNodes.push(...additions(scripts.map(relative)));
  return document;
}

/** What serves only Next's own navigation and hydration, and what repeats Open Graph for X, which reads that too. */
const isRuntime = (element: Element) =>
  (element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json') ||
  (element.tagName === 'link' &&
    attribute(element, 'rel') === 'preload' &&
    attribute(element, 'as') === 'script') ||
  (element.tagName === 'meta' &&
    /^(?:next-size-adjust|twitter:(?:title|description|image.*))$/.test(
      attribute(element, 'name') ?? ''
    )) ||
  (element.tagName === 'div' &&
    attribute(element, 'hidden') !== undefined &&
    element.childNodes.every(child => !isElement(child) || child.tagName === 'template'));

/** Our scripts, and what may be fetched ahead. */
function additions(sources: readonly string[]): Element[] {
  const elements: Element[] = [];
  visit(
    readHtml(
      `${sources.map(src => `<script src="${src}" defer></script>`).join('')}<script type="speculationrules">${speculationRules}</script>`
    ),
    node => {
      if (isElement(node) && node.tagName === 'script') elements.push(node);
    }
  );
  return elements;
}

/** `/en/news#x` as an address relative to the page, with the file that stands there, so that it also works without a server. */
function address(
  target: string,
  known: ReadonlySet<string>,
  assets: Assets,
  relative: (target: string) => string
): string {
  const [, pathname = '', rest = ''] = /^([^?#]*)(.*)$/.exec(target) ?? [];
  const css = assets.css.get(pathname);
  const name = decodeURIComponent(pathname.slice(1));
  const file =
    css ??
    [name === '' ? 'index.html' : `${name}.html`, `${name}/index.html`].find(candidate =>
      known.has(candidate)
    ) ??
    name;
  return relative(file) + rest;
}

export function relativeTo(from: string, target: string): string {
  const link = path.posix.relative(path.posix.dirname(from), target);
  return link === '' ? path.posix.basename(target) : link;
}
