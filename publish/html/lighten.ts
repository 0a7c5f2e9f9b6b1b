import {linksFrom} from './addresses.ts';
import type {Assets} from './assets.ts';
import {speculationRules} from '../hosting/headers.ts';
import {
  attribute,
  createElement,
  createText,
  findElement,
  isElement,
  readHtml,
  setAttribute,
  visit,
  writeHtml,
  type Element,
  type HtmlDocument
} from './html.ts';
import {isStylesheet} from './style/stylist.ts';

/**
 * Makes a page light: without Next's runtime, flight data and preloads, and with links that work from
 * any path and from a plain folder. `style/stylist.ts` takes care of the stylesheets, once all classes are there.
 *
 * `file`: the page, from the root of the site. `known`: all pages, for links.
 */
export const lightenPage = (
  html: string,
  file: string,
  assets: Assets,
  known: ReadonlySet<string>
): string => writeHtml(lightenDocument(readHtml(html), file, assets, known));

/** The same for a parsed page, which is changed and returned. */
export function lightenDocument(
  document: HtmlDocument,
  file: string,
  assets: Assets,
  known: ReadonlySet<string>
): HtmlDocument {
  const relative = linksFrom(file);
  const scripts = [assets.script];
  visit(document, node => {
    if (node.nodeName === '#comment') return false;
    if (!isElement(node)) return true;
    if (isRuntime(node)) return false;
    const own = assets.ownScripts.get(node.tagName);
    if (own && !scripts.includes(own)) scripts.push(own);
    if (node.tagName === 'site-search')
      setAttribute(node, 'index', relative(assets.search.get(file.slice(0, 2)) ?? ''));
    if (node.tagName === 'site-find')
      setAttribute(node, 'table', relative(assets.find.get(file.slice(0, 2)) ?? ''));
    node.attrs = node.attrs.filter(({name}) => name !== 'data-precedence');
    if (node.tagName === 'a' && leadsNowhere(attribute(node, 'href') ?? '', known)) unlink(node);
    for (const name of isStylesheet(node) ? [] : ['href', 'src']) {
      const target = attribute(node, name);
      if (target?.startsWith('/')) setAttribute(node, name, address(target, known, relative));
    }
    const pictures = attribute(node, 'srcset');
    if (pictures)
      setAttribute(
        node,
        'srcset',
        pictures.replace(
          /(^|,\s*)\/(\S+)/g,
          (_match, comma: string, picture: string) => comma + relative(picture)
        )
      );
    return true;
  });
  findElement(document, ({tagName}) => tagName === 'head')?.childNodes.push(
    ...scripts.map(script => createElement('script', {src: relative(script), defer: ''})),
    createElement('script', {type: 'speculationrules'}, [createText(speculationRules)])
  );
  return document;
}

/** Whether an element only serves Next's navigation and hydration, or repeats Open Graph for X, which reads both. */
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

/**
 * Whether a link leads to a page that this build does not have. The check refuses such links, except to a page that is
 * held back, whose address may be a name.
 */
const leadsNowhere = (href: string, known: ReadonlySet<string>): boolean => {
  const [pathname = ''] = href.split(/[?#]/);
  return /^\/\w\w(?:\/[\w-]+)+$/.test(pathname) && !fileOf(pathname.slice(1), known);
};

/** Leaves the words of a link, in their language, without the link. */
function unlink(link: Element): void {
  link.tagName = link.nodeName = 'span';
  link.attrs = link.attrs.filter(({name}) => name === 'lang' || name === 'dir');
}

/** `/en/news#x` as a link to the file of that page, so that it also works without a server. */
function address(
  target: string,
  known: ReadonlySet<string>,
  relative: (target: string) => string
): string {
  const [, pathname = '', rest = ''] = /^([^?#]*)(.*)$/.exec(target) ?? [];
  const name = decodeURIComponent(pathname.slice(1));
  return relative(fileOf(name, known) ?? name) + rest;
}

/** The file of a page, from the root of the site as its address without the first slash. */
const fileOf = (name: string, known: ReadonlySet<string>): string | undefined =>
  [name === '' ? 'index.html' : `${name}.html`, `${name}/index.html`].find(candidate =>
    known.has(candidate)
  );
