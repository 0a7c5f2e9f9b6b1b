import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import postcss, {type ChildNode as CssNode} from 'postcss';
import {remember} from '../../i18n/remember.ts';
import {pagePolicy} from '../hosting/headers.ts';
import type {Assets} from './assets.ts';
import {
  attribute,
  createElement,
  createText,
  isElement,
  ownText,
  visit,
  type Element,
  type HtmlDocument
} from './html.ts';
import {linksFrom} from './addresses.ts';

/** A page is to be shown with a stylesheet that the build does not have. */
export class StyleError extends Error {
  override name = 'StyleError';
}

/**
 * Puts into a page the rules of its stylesheets that it uses, so that nothing has to arrive before it is painted
 * (docs/decisions/070-style-within-each-page.md), and a policy that allows no other. Changes the document.
 *
 * `file`: the page, from the root of the site. `root`: the folder that has its scripts. Throws a StyleError.
 */
export function putStyle(
  document: HtmlDocument,
  file: string,
  assets: Pick<Assets, 'css'>,
  root: string
): void {
  const {classes, scripts, links, lang} = lookInto(document);
  const scriptTexts = scripts.map(src => readScript(path.join(root, resolve(file, src))));
  const isUsed = (name: string) =>
    classes.has(name) || scriptTexts.some(text => text.includes(name));
  const style = links
    .map(href => {
      const css = assets.css.get(href);
      if (css === undefined)
        throw new StyleError(
          `${file} links to the stylesheet ${href}, which Next did not write. ` +
            `Expected one of: ${[...assets.css.keys()].join(', ')}. Run the build again.`
        );
      return usedRules(css, isUsed, lang);
    })
    .join('')
    .replace(
      /url\(\/(?!\/)([^)]*)\)/g,
      (_match, target: string) => `url(${linksFrom(file)(target)})`
    );
  replaceLinks(document, style);
}

/** Classes, scripts with an address, stylesheets and language of a page. */
function lookInto(document: HtmlDocument) {
  const classes = new Set<string>();
  const scripts: string[] = [];
  const links: string[] = [];
  let lang = '';
  visit(document, node => {
    if (!isElement(node)) return;
    for (const list of classListsOf(node)) for (const name of list.split(/\s+/)) classes.add(name);
    const src = node.tagName === 'script' ? attribute(node, 'src') : undefined;
    if (src !== undefined) scripts.push(src);
    if (isStylesheet(node)) links.push(attribute(node, 'href') ?? '');
    if (node.tagName === 'html') lang = attribute(node, 'lang') ?? '';
  });
  return {classes, scripts, links, lang};
}

/** The class lists of an element. What readers without JavaScript see is text to the parser. */
const classListsOf = (element: Element): string[] =>
  element.tagName === 'noscript'
    ? [...ownText(element).matchAll(/ class="([^"]*)"/g)].map(([, list = '']) => list)
    : [attribute(element, 'class') ?? ''];

export const isStylesheet = (element: Element) =>
  element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet';

const readScript = remember((file: string): string => fs.readFileSync(file, 'utf8'));
const resolve = (file: string, link: string) =>
  link.startsWith('/') ? link.slice(1) : path.posix.join(path.posix.dirname(file), link);

/** Puts the style in the place of the first link to a stylesheet, after the policy that allows it. */
function replaceLinks(document: HtmlDocument, style: string): void {
  const hash = createHash('sha256').update(style).digest('base64');
  let isPut = false;
  visit(document, node => {
    if (!isElement(node) || node.tagName !== 'head') return;
    node.childNodes = node.childNodes.flatMap(child => {
      if (!isElement(child) || !isStylesheet(child)) return [child];
      if (isPut) return [];
      isPut = true;
      const policy = {'http-equiv': 'Content-Security-Policy', content: pagePolicy(hash)};
      return [createElement('meta', policy), createElement('style', {}, [createText(style)])];
    });
  });
}

/** Part of a stylesheet: text that stays, a rule, or a group of parts such as `@media`. */
type Part = string | {selectors: Selector[]; body: string} | {start: string; parts: Part[]};
/** `classes`: those that an element or those around it must have. `lang`: the language of the page it is for. */
type Selector = {text: string; classes: string[]; lang: string | undefined};

/**
 * The rules that can apply to a page: all classes in one of their selectors are used, and they are not for pages in
 * another language.
 */
export function usedRules(css: string, isUsed: (name: string) => boolean, lang: string): string {
  const write = (parts: readonly Part[]): string =>
    parts
      .map(part => {
        if (typeof part === 'string') return isFontFace(part) && lang === 'en' ? '' : part;
        if ('parts' in part) {
          const inside = write(part.parts);
          return inside && `${part.start}{${inside}}`;
        }
        const selectors = part.selectors.filter(
          selector =>
            (selector.lang === undefined || selector.lang === lang) &&
            selector.classes.every(isUsed)
        );
        return selectors.length ? `${selectors.map(({text}) => text).join(',')}{${part.body}}` : '';
      })
      .join('');
  return write(partsOf(css));
}

/** Farsi words on an English page are in a font of the reader's system (`app/styles/base.css`). */
const isFontFace = (text: string) => text.startsWith('@font-face');

const partsOf = remember((css: string): Part[] => postcss.parse(css).nodes.map(partOf));

function partOf(node: CssNode): Part {
  if (node.type === 'rule')
    return {
      selectors: node.selectors.map(text => ({
        text,
        classes: classesOf(text),
        lang: /^:root:lang\((\w+)\)/.exec(text)?.[1]
      })),
      body: node.nodes.map(String).join(';')
    };
  if (
    node.type === 'atrule' &&
    node.nodes &&
    /^(?:media|supports|container|layer)$/.test(node.name)
  )
    return {
      start: `@${node.name}${node.raws.afterName ?? ''}${node.params}`,
      parts: node.nodes.map(partOf)
    };
  return node.type === 'atrule' && !node.nodes ? `${String(node)};` : String(node);
}

/** The classes of a selector, without those in brackets such as `:not(.x)`, which need not be on the page. */
function classesOf(selector: string): string[] {
  let [depth, outside] = [0, ''];
  for (const [token] of selector.matchAll(/\\.|[^\\]/gs)) {
    if (token === ')') depth--;
    if (depth === 0) outside += token;
    if (token === '(') depth++;
  }
  return [...outside.matchAll(/\.((?:\\.|[\w-])+)/g)].map(([, name = '']) =>
    name.replace(/\\(.)/g, '$1')
  );
}
