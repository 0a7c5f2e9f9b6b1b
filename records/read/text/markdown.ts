import type {Root as HastRoot} from 'hast';
import type {Nodes, Root, Text} from 'mdast';
import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {localDigits} from '../../../i18n/digits.ts';
import type {Locale} from '../../../i18n/locales.ts';

import {nameHeadings} from './headings.ts';
import {isolateInHtml} from './isolateInHtml.ts';
import {isDirective} from '../../schema/directives.ts';

/** A Markdown directive of any form: `:text`, `::leaf` or `:::container`. */
export type Directive = ContainerDirective | LeafDirective | TextDirective;
const reader = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).use(remarkDirective);

/** The number of a list's entry in Farsi digits, «۱.» or «۱)», at the start of a line, also in quotations and lists. */
const farsiNumber = /^((?:[ \t]*(?:>|[-*+][ \t]))*[ \t]*)([۰-۹]{1,9})(?=[.)][ \t])/gm;

/** Markdown knows only Latin numbers. Each digit is replaced by one character, so that positions stay. */
const withLatinNumbers = (text: string) =>
  text.replace(
    farsiNumber,
    (_, before: string, number: string) =>
      before + number.replace(/[۰-۹]/g, digit => String(digit.charCodeAt(0) - 0x6f0))
  );

/**
 * Parses Markdown. HTML becomes plain text, `a:b` or `10:30` are not directives (`findings/remark-directive-time.sh`),
 * and a list may be numbered in Farsi digits.
 */
export function parseMarkdown(text: string): Root {
  const tree = reader.parse(withLatinNumbers(text));
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type === 'html') {
      const text = plain(node.value, node.position);
      formerHtml.add(text);
      parent.children[index] = text;
    }
    if (
      node.type === 'textDirective' &&
      !isDirective(node.name) &&
      !node.children.length &&
      !Object.keys(node.attributes ?? {}).length
    )
      parent.children[index] = plain(`:${node.name}`, node.position);
  });
  return tree;
}

/** The text nodes that were HTML, for the check. */
const formerHtml = new WeakSet<Text>();
export const wasHtml = (node: Text): boolean => formerHtml.has(node);

const plain = (value: string, position: Text['position']): Text => ({
  type: 'text',
  value,
  ...(position && {position})
});

export const isDirectiveNode = (node: Nodes): node is Directive => node.type.endsWith('Directive');

/** All directives of a tree, outer ones before those inside them. */
function directivesIn(tree: Root): Directive[] {
  const found: Directive[] = [];
  visit(tree, node => {
    if (isDirectiveNode(node)) found.push(node);
  });
  return found;
}

/**
 * Interface words of the footnote section, in the language of the text. `back` labels the links
 * back to the text.
 */
export type FootnoteWords = {heading: string; back: string};

/**
 * Turns a Markdown tree, which it modifies, into an HTML tree (hast). Each directive becomes an
 * element named `x-<directive>` with its attributes, for which `components/text/Prose.tsx` has a
 * component. Words in the other language's script are wrapped in `<bdi>`. `idPrefix` keeps the ids of
 * headings and footnotes unique when several texts share a page.
 */
export function renderMarkdown(
  tree: Root,
  lang: Locale,
  footnotes: FootnoteWords,
  idPrefix: string
): HastRoot {
  for (const directive of directivesIn(tree)) {
    if (directive.name === 'quote') passOnLanguage(directive);
    directive.data = {hName: `x-${directive.name}`, hProperties: {...directive.attributes}};
  }
  nameHeadings(tree, idPrefix);
  const html = unified()
    .use(remarkRehype, {
      clobberPrefix: `${idPrefix}-`,
      footnoteLabel: footnotes.heading,
      footnoteBackLabel: footnotes.back,
      footnoteLabelTagName: 'h2',
      footnoteLabelProperties: {}
    })
    .runSync(tree) as HastRoot;
  finishFootnotes(html, idPrefix, lang);
  isolateInHtml(html, lang);
  return html;
}

/** Gives the original words inside a quote the language of the quote. */
function passOnLanguage(quote: Directive) {
  for (const child of quote.children) {
    if (child.type === 'containerDirective' && child.name === 'original')
      child.attributes = {...child.attributes, lang: quote.attributes?.lang};
  }
}

/**
 * remark-rehype gives every footnote heading the same id and writes numbers in Latin digits; this
 * corrects both.
 */
function finishFootnotes(html: HastRoot, idPrefix: string, lang: Locale) {
  visit(html, 'element', node => {
    const {properties, children} = node;
    if (properties.id === 'footnote-label') properties.id = `${idPrefix}-footnotes`;
    if (properties.ariaDescribedBy) properties.ariaDescribedBy = [`${idPrefix}-footnotes`];
    if (typeof properties.ariaLabel === 'string')
      properties.ariaLabel = localDigits(properties.ariaLabel, lang);
    const [number] = children;
    if ('dataFootnoteRef' in properties && number?.type === 'text')
      // In brackets: text browsers do not raise it, and it would run into the word. Marks of sources have square ones.
      number.value = `(${localDigits(number.value, lang)})`;
  });
}
