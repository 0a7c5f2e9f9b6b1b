import type {Element, ElementContent, Root, Text} from 'hast';
import {otherLocale, type Locale} from '../../../i18n/locales.ts';
import {scriptRuns, type Run} from '../../../i18n/direction/runs.ts';

/** Elements that a run may cross. Others, such as dates and pictures, end it. */
const inline = new Set(['em', 'strong', 'del', 'a']);
/** Elements that set the direction of their text themselves. */
const isolated = new Set(['x-date', 'x-lang', 'x-original', 'bdi']);

type Parent = Root | Element;
type Piece = {run: Run; start: number; end: number};

/** Isolates the foreign runs of an HTML tree in `<bdi>`, also runs that go on through emphasis and links. */
export function isolateInHtml(parent: Parent, lang: Locale): void {
  for (const piece of isolatedRuns(parent, lang).reverse())
    parent.children = wrap(contentOf(parent), piece, lang);
  for (const child of blocksIn(parent)) isolateInHtml(child, lang);
}

/** The content of a root or element; only elements and text matter here. */
const contentOf = (parent: Parent) => parent.children as ElementContent[];

function isolatedRuns(parent: Parent, lang: Locale): Piece[] {
  let end = 0;
  return scriptRuns(textOf(contentOf(parent)), lang).flatMap(run => {
    const start = end;
    end += run.text.length;
    return run.dir === null ? [] : [{run, start, end}];
  });
}

/** Text of inline content, in which one character stands for each element that a run may not cross. */
const textOf = (nodes: readonly ElementContent[]): string =>
  nodes
    .map(node => {
      if (node.type === 'text') return node.value;
      return node.type === 'element' && inline.has(node.tagName) ? textOf(node.children) : '\n\n';
    })
    .join('');

/** The elements below a parent that have texts of their own. */
const blocksIn = (parent: Parent): Element[] =>
  contentOf(parent).flatMap(node => {
    if (node.type !== 'element' || isolated.has(node.tagName)) return [];
    return inline.has(node.tagName) ? blocksIn(node) : [node];
  });

/** Puts a run in a `<bdi>`. If an element is only partly in the run, each piece of the run gets its own `<bdi>`. */
function wrap(
  nodes: readonly ElementContent[],
  {run, start, end}: Piece,
  lang: Locale
): ElementContent[] {
  const pieces = splitAt(splitAt(nodes, start), end);
  let at = 0;
  const placed = pieces.map(node => {
    const from = at;
    at += textOf([node]).length;
    return {node, from, to: at, inRun: from < end && at > start};
  });
  const inRun = placed.filter(each => each.inRun);
  const first = inRun[0];
  const crossed = inRun.some(({from, to}) => from < start || to > end);
  const group = inRun.map(({node}) => node);
  if (!crossed && first && (inRun.length > 1 || first.node.type === 'text'))
    return placed.flatMap(each =>
      each === first ? [bdi(group, run, lang)] : each.inRun ? [] : [each.node]
    );
  return placed.flatMap(({node, from, inRun: covered}) => {
    const piece = {run, start: Math.max(start - from, 0), end: end - from};
    if (!covered) return [node];
    return node.type === 'element'
      ? [{...node, children: wrap(node.children, piece, lang)}]
      : trimmed(node, text => bdi([text], run, lang));
  });
}

/** Puts the words of a text in a `<bdi>`, but not the spaces around them. */
function trimmed(node: ElementContent, wrapped: (text: Text) => Element): ElementContent[] {
  if (node.type !== 'text') return [node];
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(node.value) ?? [];
  const text = (value: string): Text[] => (value ? [{type: 'text', value}] : []);
  return [...text(before), ...text(words).map(wrapped), ...text(after)];
}

/** Splits the text node that has a place inside it. */
function splitAt(nodes: readonly ElementContent[], place: number): ElementContent[] {
  let at = 0;
  return nodes.flatMap(node => {
    const cut = place - at;
    at += textOf([node]).length;
    if (node.type !== 'text' || cut <= 0 || cut >= node.value.length) return [node];
    return [
      {...node, value: node.value.slice(0, cut)},
      {...node, value: node.value.slice(cut)}
    ];
  });
}

function bdi(children: ElementContent[], {dir, lang, parts}: Run, around: Locale): Element {
  const properties = {...(lang && {lang}), ...(dir && {dir})};
  const element: Element = {type: 'element', tagName: 'bdi', properties, children};
  if (parts.length) isolateInHtml(element, otherLocale(around));
  return element;
}
