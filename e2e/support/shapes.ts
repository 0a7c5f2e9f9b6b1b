import {defaultTreeAdapter, parse, type DefaultTreeAdapterTypes} from 'parse5';
import {htmlOf, pageAddresses} from './site.ts';

/**
 * Pages that together have every shape of element that any page has, in each language; a shape is an element with its
 * classes and role inside its parent with the same. Most pages bring nothing new, so checks that take long read these
 * alone; with `TEST_EVERYTHING=1`, as every night, all.
 */
export function pagesOfEveryShape(): string[] {
  if (process.env.TEST_EVERYTHING === '1') return pageAddresses();
  const pages = pageAddresses()
    .map(address => ({address, shapes: shapesIn(htmlOf(address))}))
    .sort((a, b) => b.shapes.size - a.shapes.size);
  const seen = new Set<string>();
  return pages.flatMap(({address, shapes}) => {
    const isNew = [...shapes].some(shape => !seen.has(shape));
    shapes.forEach(shape => seen.add(shape));
    return isNew ? [address] : [];
  });
}

/** Each with the language of its page, since type and direction differ. */
function shapesIn(html: string): Set<string> {
  const shapes = new Set<string>();
  const lang = /<html[^>]* lang="?(\w+)/.exec(html)?.[1] ?? '';
  const visit = (node: DefaultTreeAdapterTypes.Node, parent: string) => {
    if (!defaultTreeAdapter.isElementNode(node) && !('childNodes' in node)) return;
    const own = defaultTreeAdapter.isElementNode(node) ? shapeOf(node) : '';
    shapes.add(`${lang} ${parent} > ${own}`);
    for (const child of node.childNodes) visit(child, own);
  };
  visit(parse(html), '');
  return shapes;
}

const shapeOf = ({tagName, attrs}: DefaultTreeAdapterTypes.Element): string =>
  [
    tagName,
    ...attrs
      .filter(({name}) => name === 'class' || name === 'role')
      .map(({name, value}) => `${name}=${value}`)
  ].join(' ');
