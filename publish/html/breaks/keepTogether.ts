import {keptTogether, type Kept} from '../../../i18n/lines/lineBreaks.ts';
import {
  attribute,
  createElement,
  createText,
  hasClass,
  isElement,
  setAttribute,
  type Element,
  type HtmlDocument,
  type Node,
  textOf
} from '../html.ts';

/** Class of what stays on one line; `app/styles/base.css` gives it `white-space: nowrap`. */
export const togetherClass = 'together';

/** Elements whose text is not running text. */
const untouched = new Set(
  'head script style textarea pre code svg option title template'.split(' ')
);
/** Elements whose last words are the end of a text. */
const blocks = new Set('p li h1 h2 h3 h4 dd dt figcaption caption blockquote'.split(' '));
/** Elements inside a line. */
const inline = new Set('a b strong em i bdi time abbr'.split(' '));
/** Longer runs and links may break. */
const longestRun = 32;
const longestLink = 24;

/**
 * Keeps words of Farsi texts on one line (`i18n/lines/lineBreaks.ts`), and short Latin runs in them. Elements do it,
 * not characters: copied text has ordinary spaces. The document is changed.
 */
export function keepTogether(document: HtmlDocument): void {
  for (const child of document.childNodes) if (isElement(child)) treat(child, null, new Set());
}

function treat(element: Element, around: string | null, ends: Set<Node>): void {
  if (untouched.has(element.tagName)) return;
  const lang = attribute(element, 'lang') ?? around;
  if (blocks.has(element.tagName)) {
    const end = lastText(element);
    if (end) ends.add(end);
  }
  if (element.tagName === 'bdi' && around === 'fa' && isShortRun(element)) addClass(element);
  for (const child of element.childNodes) if (isElement(child)) treat(child, lang, ends);
  if (lang === 'fa' && !isFlexible(element))
    element.childNodes = joinLinks(splitTexts(element, ends));
}

/** The last text of an element that is not empty, if it is the last thing in it. */
function lastText(element: Element): Node | undefined {
  for (const child of element.childNodes.toReversed()) {
    if (isElement(child)) return untouched.has(child.tagName) ? undefined : lastText(child);
    if (textOf(child).trim()) return child;
  }
  return undefined;
}

/** Beside an element, a flexible box drops the spaces at the ends of its texts. */
const isFlexible = (element: Element) =>
  /(?:^|\s)(?:inline-)?(?:flex|grid)(?:\s|$)/.test(attribute(element, 'class') ?? '');

const splitTexts = (element: Element, ends: ReadonlySet<Node>): Node[] =>
  element.childNodes.flatMap(child => {
    const text = textOf(child);
    const parts = text.includes(' ') ? keptTogether(text, {isEnd: ends.has(child)}) : [];
    return parts.length ? split(text, parts, element) : [child];
  });

function split(text: string, parts: readonly Kept[], parent: Element): Node[] {
  const nodes: Node[] = [];
  let end = 0;
  for (const part of parts) {
    if (part.start > end) nodes.push(createText(text.slice(end, part.start)));
    nodes.push(together([createText(text.slice(part.start, part.end))]));
    end = part.end;
  }
  if (end < text.length) nodes.push(createText(text.slice(end)));
  for (const node of nodes) node.parentNode = parent;
  return nodes;
}

/** Keeps «و» with a short link or date that follows it. */
function joinLinks(nodes: readonly Node[]): Node[] {
  const result: Node[] = [];
  for (const node of nodes) {
    const before = result.at(-1);
    const text = before ? textOf(before) : '';
    if (before && /(?:^|[\s(«])و $/.test(text) && isShortInline(node)) {
      result.pop();
      if (text.length > 2) result.push(createText(text.slice(0, -2)));
      result.push(together([createText('و '), node]));
    } else result.push(node);
  }
  return result;
}

const isShortInline = (node: Node): boolean =>
  isElement(node) && inline.has(node.tagName) && allText(node).length <= longestLink;
const isShortRun = (element: Element): boolean => {
  const text = allText(element);
  return attribute(element, 'lang') === 'en' && text.includes(' ') && text.length <= longestRun;
};

const allText = (node: Node): string =>
  isElement(node) ? node.childNodes.map(allText).join('') : textOf(node);
const together = (children: readonly Node[]) =>
  createElement('span', {class: togetherClass}, children);
const addClass = (element: Element) => {
  if (!hasClass(element, togetherClass))
    setAttribute(
      element,
      'class',
      [attribute(element, 'class'), togetherClass].filter(Boolean).join(' ')
    );
};
