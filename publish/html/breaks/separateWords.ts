import {
  attribute,
  createText,
  isElement,
  type Element,
  type HtmlDocument,
  type Node
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

function treat(element: Element, inDrawing: boolean): void {
  if (untouched.has(element.tagName)) return;
  const isDrawing = inDrawing || element.tagName === 'svg';
  for (const child of element.childNodes) if (isElement(child)) treat(child, isDrawing);
  const isRow = isDrawing || rows.test(attribute(element, 'class') ?? '');
  let before: Node | undefined;
  element.childNodes = element.childNodes.flatMap(node => {
    if (textOf(node) === '') return [node];
    const gap = before && (isRow || isBlock(before) || isBlock(node)) && touches(before, node);
    before = node;
    if (!gap) return [node];
    const space = createText(' ');
    space.parentNode = element;
    return [space, node];
  });
}

/** Whether text at the end of one node and at the start of the next would be one word. */
const touches = (before: Node, after: Node): boolean =>
  ![before, after].some(node => isElement(node) && apart.has(node.tagName)) &&
  !/[\s([{«“]$/.test(textOf(before)) &&
  !/^[\s)\]}»”:;،؛,.…]/.test(textOf(after));

const isBlock = (node: Node): boolean =>
  isElement(node) && (newer.has(node.tagName) || blocks.test(attribute(node, 'class') ?? ''));

const textOf = (node: Node): string =>
  isElement(node)
    ? untouched.has(node.tagName)
      ? ''
      : node.childNodes.map(textOf).join('')
    : 'value' in node && node.nodeName === '#text'
      ? node.value
      : '';
