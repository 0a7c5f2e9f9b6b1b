import {parse, serialize, type DefaultTreeAdapterTypes as Tree} from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.Node;
export type HtmlDocument = Tree.Document;

export const readHtml = (text: string) => parse(text);
export const writeHtml = (document: Tree.Document) => serialize(document);

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const attribute = (element: Element, name: string) =>
  element.attrs.find(attr => attr.name === name)?.value;

export function setAttribute(element: Element, name: string, value: string) {
  const existing = element.attrs.find(attr => attr.name === name);
  if (existing) existing.value = value;
  else element.attrs.push({name, value});
}

/** Visits every node, parents first. The visitor returns false to drop the node. */
export function visit(node: Node, visitor: (node: Node) => boolean | void) {
  if (!('childNodes' in node)) return;
  node.childNodes = node.childNodes.filter(child => visitor(child) !== false);
  for (const child of node.childNodes) visit(child, visitor);
  if (isElement(node) && 'content' in node) visit(node.content as Node, visitor);
}

/** The first element that fits. */
export function findElement(root: Node, fits: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(root, node => {
    if (!found && isElement(node) && fits(node)) found = node;
  });
  return found;
}

export const textNode = (value: string): Tree.TextNode => ({
  nodeName: '#text',
  value,
  parentNode: null
});
