import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {directivesIn, parseMarkdown, wasHtml, type Directive} from './markdown.ts';

/** A directive in a text. */
export type DirectiveMark = {
  type: Directive['type'];
  name: string;
  attributes: Record<string, string | null | undefined>;
  /** The words in a text directive's brackets; empty for leaf and container directives. */
  label: string;
  /** Line within the text, from 1. */
  line: number;
};

/** A link or picture in a text. */
export type LinkMark = {type: 'link' | 'image'; url: string; line: number};

/** A tag or comment in a text. */
export type HtmlMark = {value: string; line: number};

/**
 * What the check needs to know about a Markdown text: small enough to keep when the tree is not.
 */
export type Marks = {
  directives: readonly DirectiveMark[];
  /** Also the definitions of reference links, `[1]: /news/x`, used or not. */
  links: readonly LinkMark[];
  /** Raw HTML, which the site prints as text. */
  html: readonly HtmlMark[];
};

/** The directives, links and pictures of a tree that has positions. */
export function marksIn(tree: Root): Marks {
  const links: LinkMark[] = [];
  const html: HtmlMark[] = [];
  visit(tree, node => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'link' || node.type === 'image')
      links.push({type: node.type, url: node.url, line});
    if (node.type === 'definition') links.push({type: 'link', url: node.url, line});
    if (node.type === 'imageReference')
      links.push({type: 'image', url: node.label ?? node.identifier, line});
    if (node.type === 'text' && wasHtml(node)) html.push({value: node.value, line});
  });
  return {
    directives: directivesIn(tree).map(directive => ({
      type: directive.type,
      name: directive.name,
      attributes: {...directive.attributes},
      label: directive.type === 'textDirective' ? labelOf(directive) : '',
      line: directive.position?.start.line ?? 1
    })),
    links,
    html
  };
}

const labelOf = ({children}: Directive) =>
  children.map(child => ('value' in child ? child.value : '')).join('');

/**
 * A text without any of these characters has no marks. A directive needs a colon that no white
 * space follows; a link or picture needs a bracket or an address (`http:`, `www`, or one with @);
 * an entity such as `&#64;` can stand for any.
 */
const maybeMarked = /[[<@]|:(?!\s|$)|&[#\w]|www/i;

/**
 * The marks of a title, a summary or a sentence in the facts. Most have none and need not be
 * parsed.
 */
export const shortTextMarks = (text: string): Marks =>
  maybeMarked.test(text) ? marksIn(parseMarkdown(text)) : {directives: [], links: [], html: []};
