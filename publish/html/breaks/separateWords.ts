import {
  attribute,
  createText,
  isElement,
  type Element,
  type HtmlDocument,
  type Node,
  textOf
} from '../html.ts';

/** Elements whose white space is text, or that hold no running text. */
const untouched = new Set('head script style textarea pre template title'.split(' '));
/** Elements that every browser sets apart. Lynx and Links do not know the newer ones, such as `figcaption`. */
const apart = new Set(
  (
    'address blockquote br caption dd div dl dt form h1 h2 h3 h4 h5 h6 hr li ol option p pre table tbody ' +
    'td tfoot th thead tr ul'
  ).split(' ')
);
const newer = new Set(
  'article aside details fieldset figcaption figure footer header legend main nav section summary svg'.split(
    ' '
  )
);
/** Classes that lay out their children as boxes, between which white space is not drawn. */
const rows = /(?:^|\s)(?:inline-)?(?:flex|grid)(?:\s|$)/;
/** Classes that set an element apart from what is beside it, on some screen. */
const blocks = /(?:^|[\s:])(?:block|flex|grid|table|list-item)(?:\s|$)/;

/**
 * Puts a space between words that only the style sheet sets apart. Programs without it (text browsers, reader views,
 * copied source) would run them together, such as «11 recordsJSONCSV». Browsers with it draw no such space: it is
 * between boxes. The document is changed.
 */
export function separateWords(document: HtmlDocument): void {
  for (const child of document.childNodes) if (isElement(child)) treat(child, false);
}

/**
 * Returns the first and the last character of the element's text, which is all that the parent needs of it; empty if
 * there is none.
 */
function treat(element: Element, inDrawing: boolean): string {
  if (untouched.has(element.tagName)) return '';
  const isDrawing = inDrawing || element.tagName === 'svg';
  const isRow = isDrawing || rows.test(attribute(element, 'class') ?? '');
  let before: Part | undefined;
  let first = '';
  element.childNodes = element.childNodes.flatMap(node => {
    const text = isElement(node) ? treat(node, isDrawing) : textOf(node);
    if (text === '') return [node];
    const part = {node, text};
    const gap = before && (isRow || isBlock(before.node) || isBlock(node)) && touches(before, part);
    before = part;
    first ||= text.charAt(0);
    if (!gap) return [node];
    const space = createText(' ');
    space.parentNode = element;
    return [space, node];
  });
  return before ? first + before.text.slice(-1) : '';
}

/** A node with its text, or with the first and the last character of it. */
type Part = {node: Node; text: string};

/** Whether text at the end of one node and at the start of the next would be one word. */
const touches = (before: Part, after: Part): boolean =>
  ![before, after].some(({node}) => isElement(node) && apart.has(node.tagName)) &&
  !/[\s([{«“]$/.test(before.text) &&
  !/^[\s)\]}»”:;،؛,.…]/.test(after.text);

const isBlock = (node: Node): boolean =>
  isElement(node) && (newer.has(node.tagName) || blocks.test(attribute(node, 'class') ?? ''));
