import {serializeOuter} from 'parse5';
import {escapeText} from '../html/xml.ts';
import {
  attribute,
  findElement,
  isElement,
  readHtml,
  visit,
  type Element,
  type Node
} from '../html/html.ts';

type Words = {drawing: (text: string) => string; picture: string};

/** Elements that feed readers show; anything else is unwrapped. */
const kept = new Set([
  'p',
  'ul',
  'ol',
  'li',
  'blockquote',
  'figure',
  'figcaption',
  'a',
  'b',
  'strong',
  'em',
  'i',
  'bdi',
  'span',
  'time',
  'code',
  'pre',
  'h2',
  'h3',
  'h4',
  'table',
  'caption',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
  'dl',
  'dt',
  'dd',
  'img',
  'br',
  'hr',
  'sup',
  'sub',
  'section',
  'div',
  'del'
]);
const attributes = new Set([
  'href',
  'src',
  'alt',
  'width',
  'height',
  'lang',
  'dir',
  'datetime',
  'hreflang',
  'cite',
  'start',
  'colspan',
  'scope',
  'title'
]);

/**
 * The text of a page as HTML for a feed: the same words that the page shows, read from the page itself, without
 * classes and script and with absolute links. A drawing becomes its description; a picture that the page shows only
 * when asked is left there.
 */
export class PageText {
  private readonly document;
  constructor(
    html: string,
    private readonly file: string,
    private readonly site: string,
    private readonly words: Words
  ) {
    this.document = readHtml(html);
  }

  /** The first long text of the page. */
  prose = () =>
    this.part(
      ({tagName, attrs}) =>
        tagName === 'div' &&
        attrs.some(({name, value}) => name === 'class' && value.split(' ').includes('prose'))
    );
  /** A titled part by its id; empty if the page has none. */
  section = (id: string) =>
    this.part(element => element.tagName === 'section' && attribute(element, 'id') === id);

  private part(fits: (element: Element) => boolean): string {
    const element = findElement(this.document, fits);
    if (!element) return '';
    return serializeOuter(this.clean(readHtml(serializeOuter(element))));
  }

  private clean(document: Node): Element {
    visit(document, node => {
      if ('childNodes' in node)
        node.childNodes = node.childNodes.flatMap(child => this.cleaned(child));
    });
    const body = findElement(document, ({tagName}) => tagName === 'body');
    const first = body?.childNodes.find(isElement);
    if (!first) throw new Error(`${this.file}: no text for the feed`);
    return first;
  }

  private cleaned(node: Node): Element['childNodes'] {
    if (node.nodeName === '#comment') return [];
    if (!isElement(node)) return [node as Element['childNodes'][number]];
    if (/^(?:html|head|body)$/.test(node.tagName)) return [node];
    if (/^(?:script|style|source|template|button)$/.test(node.tagName)) return [];
    if (node.tagName === 'svg')
      return this.paragraph(this.words.drawing(attribute(node, 'aria-label') ?? ''));
    if (node.tagName === 'details' && findElement(node, ({tagName}) => tagName === 'img'))
      return this.paragraph(this.words.picture);
    const ownLine =
      node.tagName === 'span' && (attribute(node, 'class') ?? '').split(' ').includes('block');
    node.attrs = node.attrs.filter(({name}) => attributes.has(name));
    for (const attr of node.attrs)
      if (attr.name === 'href' || attr.name === 'src') attr.value = this.absolute(attr.value);
    if (ownLine) return [...this.elements('<br>'), node];
    return kept.has(node.tagName) ? [node] : node.childNodes.flatMap(child => this.cleaned(child));
  }

  private paragraph = (text: string) => this.elements(`<p>${escapeText(text)}</p>`);
  private elements = (html: string): Element['childNodes'] =>
    findElement(readHtml(html), ({tagName}) => tagName === 'body')?.childNodes ?? [];

  /** `../prisoners/x.html#y` as the address that others link to. */
  private absolute(link: string): string {
    if (/^[a-z][a-z\d+.-]*:/i.test(link)) return link;
    const url = new URL(link, `${this.site}/${this.file}`);
    return url.href.replace(/(?:\/index)?\.html(?=$|[?#])/, '');
  }
}
