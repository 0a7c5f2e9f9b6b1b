import {defaultTreeAdapter, parse, type DefaultTreeAdapterTypes} from 'parse5';
import {htmlOf, pageAddresses} from './site.ts';

let chosen: string[] | undefined;

/**
 * Pages that together have every shape of element that any page has, in each language; a shape is an element with its
 * classes and role inside its parent with the same. Most pages bring nothing new, so checks that take long read these
 * alone; with `TEST_EVERYTHING=1`, as every night, all.
 */
export const pagesOfEveryShape = (): readonly string[] =>
  (chosen ??= process.env.TEST_EVERYTHING === '1' ? pageAddresses() : smallestOfEveryShape());

/** Of each shape that no page chosen before has, the smallest page with it; the rarest shapes choose first. */
function smallestOfEveryShape(): string[] {
  const pagesWith = new Map<string, string[]>();
  const shapesOf = new Map<string, Set<string>>();
  for (const [address, html] of pageAddresses()
    .map(each => [each, htmlOf(each)] as const)
    .sort(([, a], [, b]) => a.length - b.length)) {
    const shapes = shapesIn(html);
    shapesOf.set(address, shapes);
    for (const shape of shapes) pagesWith.set(shape, [...(pagesWith.get(shape) ?? []), address]);
  }
  const seen = new Set<string>();
  return [...pagesWith]
    .sort(([, a], [, b]) => a.length - b.length)
    .flatMap(([shape, [smallest = '']]) => {
      if (seen.has(shape)) return [];
      for (const own of shapesOf.get(smallest) ?? []) seen.add(own);
      return [smallest];
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
