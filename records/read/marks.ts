import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {directivesIn, parseMarkdown, type Directive} from './markdown.ts';

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

/**
 * What the check needs to know about a Markdown text: small enough to keep when the tree is not.
 */
export type Marks = {directives: readonly DirectiveMark[]; links: readonly LinkMark[]};

/** The directives, links and pictures of a tree that has positions. */
export function marksIn(tree: Root): Marks {
  const links: LinkMark[] = [];
  visit(tree, node => {
    if (node.type === 'link' || node.type === 'image')
      links.push({type: node.type, url: node.url, line: node.position?.start.line ?? 1});
  });
  return {
    directives: directivesIn(tree).map(directive => ({
      type: directive.type,
      name: directive.name,
      attributes: {...directive.attributes},
      label: directive.type === 'textDirective' ? labelOf(directive) : '',
      line: directive.position?.start.line ?? 1
    })),
    links
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
  maybeMarked.test(text) ? marksIn(parseMarkdown(text)) : {directives: [], links: []};
