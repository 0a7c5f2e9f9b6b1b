import {
  defaultTreeAdapter,
  html,
  parse,
  serialize,
  serializeOuter,
  type DefaultTreeAdapterTypes as Tree
} from 'parse5';

/*
 * Finished pages are parse5 trees. Markdown is hast, which becomes React elements in components/text and never meets
 * this tree. hast for both was tried on the 1,396 pages of 300 items: hast-util-to-html cannot write the same bytes
 * (`defer` for `defer=""`; `>` and no-break spaces in text stay unescaped), and it takes twice the processor time,
 * since hast-util-from-html converts a parse5 tree.
 */
export type Node = Tree.ChildNode;
export type Element = Tree.Element;
export type HtmlDocument = Tree.Document;
type Parent = HtmlDocument | Element | Tree.DocumentFragment;

export const readHtml = (text: string): HtmlDocument => parse(text);
export const writeHtml = (document: HtmlDocument): string => serialize(document);
/** An element with its own tags; `writeHtml` of an element would write its children only. */
export const writeElement = (element: Element): string => serializeOuter(element);

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find(attr => attr.name === name)?.value;
export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);

/** The text of a text node; empty for all others. */
export const textOf = (node: Node): string =>
  'value' in node && node.nodeName === '#text' ? node.value : '';
/** The text that stands in an element itself. */
export const ownText = (element: Element): string => element.childNodes.map(textOf).join('');

export function setAttribute(element: Element, name: string, value: string): void {
  const existing = element.attrs.find(attr => attr.name === name);
  if (existing) existing.value = value;
  else element.attrs.push({name, value});
}

/** A new element, to be put into a tree. */
export function createElement(
  tagName: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Node[] = []
): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({name, value}));
  const element = defaultTreeAdapter.createElement(tagName, html.NS.HTML, attrs);
  for (const child of children) defaultTreeAdapter.appendChild(element, child);
  return element;
}

export const createText = (value: string): Tree.TextNode =>
  defaultTreeAdapter.createTextNode(value);

/** Visits all nodes below a node, parents first. The visitor returns false to remove a node with all that is in it. */
export function visit(parent: Parent, visitor: (node: Node) => boolean | void): void {
  parent.childNodes = parent.childNodes.filter(child => visitor(child) !== false);
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue;
    visit(child, visitor);
    if ('content' in child) visit(child.content as Tree.DocumentFragment, visitor);
  }
}

/** The first element below a node that fits, in document order. */
export function findElement(
  parent: Parent,
  fits: (element: Element) => boolean
): Element | undefined {
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue;
    const found = fits(child) ? child : findElement(child, fits);
    if (found) return found;
  }
  return undefined;
}
