import {
  attribute,
  createElement,
  createText,
  findElement,
  hasClass,
  isElement,
  writeElement,
  type Element,
  type HtmlDocument,
  type Node
} from '../html/html.ts';
import {togetherClass} from '../html/breaks/keepTogether.ts';
import type {Locale} from '../../i18n/locales.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {translator} from '../../i18n/translator.ts';

/** The text of a page, and its titled sections by id, as HTML for a feed. A part that the page lacks is empty. */
export type FeedText = Record<'prose' | 'since' | 'corrections' | 'changes' | 'sources', string>;

/** Elements that feed readers show. Others are replaced by their content. */
const kept = new Set(
  (
    'p ul ol li blockquote figure figcaption a b strong em i bdi span time code pre h2 h3 h4 table caption thead ' +
    'tbody tfoot tr th td dl dt dd img br hr sup sub section div del'
  ).split(' ')
);
/** Elements that are removed with their content. */
const removed = new Set(['script', 'style', 'source', 'template', 'button']);
const keptAttributes = new Set(
  'href src alt width height lang dir datetime hreflang cite start colspan scope title'.split(' ')
);

/**
 * Takes the texts for feeds from a finished page, so that a feed says the same as its page: without classes and
 * scripts, and with absolute links. A drawing becomes its description; a picture that the page shows on request only
 * becomes a note. The page is not changed. `file`: the page, from the root of the site.
 */
export function feedTextOf(document: HtmlDocument, file: string, locale: Locale): FeedText {
  const part = (fits: (element: Element) => boolean) => {
    const element = findElement(document, fits);
    if (!element) return '';
    const [cleaned] = cleanerOf(file, locale)(element);
    return cleaned && isElement(cleaned) ? writeElement(cleaned) : '';
  };
  const section = (id: string) =>
    part(element => element.tagName === 'section' && attribute(element, 'id') === id);
  return {
    prose: part(element => element.tagName === 'div' && hasClass(element, 'prose')),
    since: section('since'),
    corrections: section('corrections'),
    changes: section('changes'),
    sources: section('sources')
  };
}

/** A function that copies a node for the feed: into one node, none, or several. */
function cleanerOf(file: string, locale: Locale): (node: Node) => Node[] {
  const t = translator(locale, 'Feed');
  const pageUrl = `${publicUrl()}/${file}`;
  const paragraph = (text: string) => [createElement('p', {}, [createText(text)])];

  function attributesOf({attrs}: Element): Record<string, string> {
    return Object.fromEntries(
      attrs
        .filter(({name}) => keptAttributes.has(name))
        .map(({name, value}) => [
          name,
          name === 'href' || name === 'src' ? absolute(value, pageUrl) : value
        ])
    );
  }

  return function clean(node: Node): Node[] {
    if ('value' in node) return [createText(node.value)];
    if (!isElement(node) || removed.has(node.tagName)) return [];
    if (node.tagName === 'svg')
      return paragraph(t('drawing', {text: attribute(node, 'aria-label') ?? ''}));
    if (node.tagName === 'details' && findElement(node, ({tagName}) => tagName === 'img'))
      return paragraph(t('picture'));
    const children = node.childNodes.flatMap(clean);
    const isLayout = node.tagName === 'span' && hasClass(node, togetherClass);
    if (!kept.has(node.tagName) || isLayout) return children;
    // feedparser, on which many readers are built, strips `bdi` but keeps `span` and its `dir`, which isolates as well.
    const element =
      node.tagName === 'bdi'
        ? createElement('span', {dir: 'auto', ...attributesOf(node)}, children)
        : createElement(node.tagName, attributesOf(node), children);
    const isLine = node.tagName === 'span' && hasClass(node, 'block');
    return isLine ? [createElement('br', {}), element] : [element];
  };
}

/** A link of a page as the address that others link to: `../prisoners/x.html#y` becomes `https://…/prisoners/x#y`. */
function absolute(link: string, pageUrl: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(link)) return link;
  return new URL(link, pageUrl).href.replace(/(?:\/index)?\.html(?=$|[?#])/, '');
}
