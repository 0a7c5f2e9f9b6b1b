import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import type {Element, Nodes, Root} from 'hast';
import {unified} from 'unified';
import {SKIP, visit} from 'unist-util-visit';

/** What was left out of a paste, by kind, with how often. */
export type Dropped = {
  what: 'picture' | 'table' | 'heading' | 'note' | 'embedded' | 'form' | 'link';
  count: number;
};

const elements: Record<string, Dropped['what']> = {
  img: 'picture',
  picture: 'picture',
  svg: 'picture',
  figure: 'picture',
  canvas: 'picture',
  iframe: 'embedded',
  object: 'embedded',
  embed: 'embedded',
  video: 'embedded',
  audio: 'embedded',
  form: 'form',
  input: 'form',
  button: 'form',
  select: 'form',
  textarea: 'form'
};
const silent = ['script', 'style', 'meta', 'link', 'title', 'head', 'xml', 'template', 'noscript'];

/**
 * HTML from a word processor or a page as our Markdown: paragraphs, headings from the second level, lists, emphasis,
 * quotations and links. Styles go; what else goes is counted. Tables become a paragraph for each row.
 */
export function cleanPaste(html: string): {markdown: string; dropped: Dropped[]} {
  const counts = new Map<Dropped['what'], number>();
  const drop = (what: Dropped['what']) => counts.set(what, (counts.get(what) ?? 0) + 1);
  const processor = unified()
    .use(rehypeParse, {fragment: true})
    .use(() => (tree: Root) => {
      clean(tree, drop);
      moveSpaces(tree);
    })
    .use(rehypeRemark)
    .use(remarkGfm)
    .use(remarkStringify, {bullet: '-', emphasis: '_', rule: '-', fences: true});
  const markdown = String(processor.processSync(html))
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return {
    markdown: markdown && `${markdown}\n`,
    dropped: [...counts].map(([what, count]) => ({what, count}))
  };
}

function clean(tree: Root, drop: (what: Dropped['what']) => void): void {
  visit(tree, (node: Nodes, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'comment' || node.type === 'doctype') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'element') return undefined;
    const what = elements[node.tagName];
    if (what !== undefined || silent.includes(node.tagName) || node.tagName.includes(':')) {
      if (what) drop(what);
      const isOfficeText = node.tagName === 'o:p';
      parent.children.splice(
        index,
        1,
        ...((isOfficeText || node.tagName === 'figure' ? node.children : []) as never[])
      );
      return [SKIP, index];
    }
    if (node.tagName === 'table') {
      drop('table');
      parent.children.splice(index, 1, ...rowsOf(node));
      return [SKIP, index];
    }
    soften(node, drop);
    return undefined;
  });
}

/** Moves spaces at the ends of emphasis out of it, where Markdown cannot have them, and makes no-break spaces plain. */
function moveSpaces(tree: Root): void {
  visit(tree, 'text', node => {
    node.value = node.value.replaceAll('\u00a0', ' ');
  });
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !/^(?:b|strong|i|em)$/.test(node.tagName))
      return undefined;
    const [first, last] = [node.children[0], node.children.at(-1)];
    const before = first?.type === 'text' ? /^\s*/.exec(first.value)?.[0] : '';
    if (first?.type === 'text') first.value = first.value.trimStart();
    const after = last?.type === 'text' ? /\s*$/.exec(last.value)?.[0] : '';
    if (last?.type === 'text') last.value = last.value.trimEnd();
    const space = (value: string | undefined) =>
      value ? [{type: 'text' as const, value: ' '}] : [];
    const around = [...space(before), node, ...space(after)];
    parent.children.splice(index, 1, ...around);
    return [SKIP, index + around.length];
  });
}

/**
 * Headings begin at the second level, since the title is the first; emphasis by style becomes
 * emphasis; links stay if they lead to the web.
 */
function soften(node: Element, drop: (what: Dropped['what']) => void): void {
  const style = String(node.properties.style ?? '');
  if (node.tagName === 'h1') node.tagName = 'h2';
  if (/^h[5-6]$/.test(node.tagName)) node.tagName = 'h4';
  const isBold = /font-weight:\s*(?:bold|[6-9]00)/.test(style);
  // Google Docs wraps a whole document in <b style="font-weight:normal">.
  if (/^(?:b|strong)$/.test(node.tagName) && /font-weight:\s*(?:normal|400)/.test(style))
    node.tagName = 'span';
  else if (node.tagName === 'span' && isBold) node.tagName = 'strong';
  else if (node.tagName === 'span' && /font-style:\s*italic/.test(style)) node.tagName = 'em';
  if (node.tagName === 'a') {
    const href = String(node.properties.href ?? '');
    const plain = withoutTracking(href);
    if (/^(?:https?:|mailto:)/i.test(plain)) node.properties = {href: plain};
    else {
      if (href && !href.startsWith('#')) drop('link');
      node.tagName = 'span';
      node.properties = {};
    }
  } else node.properties = {};
}

/** Google Docs leads links through a page of its own. */
function withoutTracking(href: string): string {
  const target = /^https:\/\/www\.google\.com\/url\?(.+)$/.exec(href)?.[1];
  return (target && new URLSearchParams(target).get('q')) || href;
}

function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  visit(table, 'element', node => {
    if (node.tagName !== 'tr') return;
    const cells = node.children.filter(child => child.type === 'element');
    rows.push({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: cells.flatMap((cell, at) => [
        ...(at ? [{type: 'text' as const, value: ' — '}] : []),
        ...(cell.type === 'element' ? flat(cell) : [])
      ])
    });
  });
  return rows;
}

/** The inline content of a cell. */
const flat = (node: Element): Element['children'] =>
  node.children.flatMap(child =>
    child.type === 'element' && /^(?:p|div|ul|ol|li|table|tbody|tr|td|h[1-6])$/.test(child.tagName)
      ? [...flat(child), {type: 'text' as const, value: ' '}]
      : [child]
  );
