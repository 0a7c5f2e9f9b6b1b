import type {Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {remember} from '../../../i18n/remember.ts';
import {headingsIn} from './headings.ts';
import {isDirectiveNode, parseMarkdown, wasHtml, type Directive} from './markdown.ts';
import {printedIn, type PrintedMark} from './printed.ts';

export type {PrintedMark} from './printed.ts';

/** A directive in a text. */
export type DirectiveMark = {
  type: Directive['type'];
  name: string;
  attributes: Record<string, string | null | undefined>;
  /** The words in a text directive's brackets; empty for leaf and container directives. */
  label: string;
  /** Name of the directive that it is directly inside; null if none. */
  inside: string | null;
  /** Line within the text, from 1. */
  line: number;
};

/** A link or picture in a text. */
export type LinkMark = {type: 'link' | 'image'; url: string; line: number};

/** A tag or comment in a text. */
export type HtmlMark = {value: string; line: number};

/** A heading. `id` is what a link to it ends with, `#id`. */
export type HeadingMark = {
  id: string;
  depth: number;
  /** true: underlined with --- or ===, most often by mistake. */
  isUnderlined: boolean;
  line: number;
};

/** A footnote mark `[^1]` that has a note, or a note `[^1]: …`. */
export type FootnoteMark = {id: string; form: 'mark' | 'note'; line: number};

/**
 * What the check needs to know about a Markdown text: small enough to keep when the tree is not.
 */
export type Marks = {
  directives: readonly DirectiveMark[];
  /** Also the definitions of reference links, `[1]: /news/x`, used or not. */
  links: readonly LinkMark[];
  /** Raw HTML, which the site prints as text. */
  html: readonly HtmlMark[];
  headings: readonly HeadingMark[];
  footnotes: readonly FootnoteMark[];
  /** What looks like markup and is printed as it is. */
  printed: readonly PrintedMark[];
};

export const noMarks: Marks = {
  directives: [],
  links: [],
  html: [],
  headings: [],
  footnotes: [],
  printed: []
};

/** The directives, links and pictures of a tree that has positions. */
export function marksIn(tree: Root): Marks {
  const links: LinkMark[] = [];
  const html: HtmlMark[] = [];
  const footnotes: FootnoteMark[] = [];
  visit(tree, node => {
    const line = lineOf(node);
    if (node.type === 'link' || node.type === 'image')
      links.push({type: node.type, url: node.url, line});
    if (node.type === 'definition') links.push({type: 'link', url: node.url, line});
    if (node.type === 'imageReference')
      links.push({type: 'image', url: node.label ?? node.identifier, line});
    if (node.type === 'text' && wasHtml(node)) html.push({value: node.value, line});
    if (node.type === 'footnoteReference')
      footnotes.push({id: node.identifier, form: 'mark', line});
    if (node.type === 'footnoteDefinition')
      footnotes.push({id: node.identifier, form: 'note', line});
  });
  return {
    directives: directiveMarks(tree),
    links,
    html,
    headings: headingsIn(tree).map(({node, id}) => ({
      id,
      depth: node.depth,
      isUnderlined:
        node.position !== undefined && node.position.start.line < node.position.end.line,
      line: lineOf(node)
    })),
    footnotes,
    printed: printedIn(tree)
  };
}

const lineOf = ({position}: Nodes) => position?.start.line ?? 1;

function directiveMarks(tree: Root): DirectiveMark[] {
  const marks: DirectiveMark[] = [];
  visit(tree, (node, _index, parent) => {
    if (isDirectiveNode(node))
      marks.push({
        type: node.type,
        name: node.name,
        attributes: {...node.attributes},
        label: node.type === 'textDirective' ? labelOf(node) : '',
        inside: parent && isDirectiveNode(parent) ? parent.name : null,
        line: lineOf(node)
      });
  });
  return marks;
}

const labelOf = ({children}: Directive) =>
  children.map(child => ('value' in child ? child.value : '')).join('');

/**
 * A text without any of these characters has no marks. A directive needs a colon that no white
 * space follows; a link or picture needs a bracket or an address (`http:`, `www`, or one with @);
 * an entity such as `&#64;` can stand for any.
 */
const maybeMarked = /[[<@]|:(?!\s|$)|&[#\w]|www/i;

/** The marks of a text. Remembered, since most texts of a check are as they were at the one before. */
export const textMarks = remember((text: string) => marksIn(parseMarkdown(text)), 2000);

/**
 * The directives, links and HTML of a title, a summary or a sentence in the facts. Most have none and need not be
 * parsed.
 */
export function shortTextMarks(text: string): Marks {
  if (!maybeMarked.test(text)) return noMarks;
  const {directives, links, html} = textMarks(text);
  return {...noMarks, directives, links, html};
}
