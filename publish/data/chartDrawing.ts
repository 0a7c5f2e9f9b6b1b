import {withNoBreakSpaces} from '../../i18n/lines/lineBreaks.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import type {Locale} from '../../i18n/locales.ts';
import {readColours} from '../../share/colours.ts';
import {
  attribute,
  findElement,
  isElement,
  visit,
  type Element,
  type HtmlDocument
} from '../html/html.ts';
import {escapeText} from '../html/xml.ts';
import {GlyphPaths, wrap} from './glyphPaths.ts';

/** A chart as a picture for use outside its page: with title, note and the address of the site. */
export type ChartDrawing = {
  /** Name of its file without ending, such as `spells-en`. */
  name: string;
  svg: string;
};

const [edge, chartWidth] = [28, 360];
/** Width of the drawing in its own units. */
export const drawingWidth = chartWidth + 2 * edge;
/** Paints by the end of a class such as `fill-ink`. */
const colours: Record<string, string> = {...readColours('light'), none: 'none'};

/** Draws every chart of a finished page: the figures with `data-picture`. */
export function chartDrawingsOf(document: HtmlDocument, locale: Locale): ChartDrawing[] {
  const figures: Element[] = [];
  visit(document, node => {
    if (isElement(node) && attribute(node, 'data-picture') !== undefined) figures.push(node);
  });
  return figures.map(figure => ({
    name: `${attribute(figure, 'data-picture')}-${locale}`,
    svg: drawFigure(figure, locale)
  }));
}

function drawFigure(figure: Element, lang: Locale): string {
  const chart = findElement(figure, ({tagName}) => tagName === 'svg');
  if (!chart)
    throw new Error(`${attribute(figure, 'data-picture')}: expected an <svg> in this figure`);
  const height = Number(
    (attribute(chart, 'viewbox') ?? attribute(chart, 'viewBox') ?? '').split(' ')[3]
  );
  const start = lang === 'fa' ? drawingWidth - edge : edge;
  const leading = lang === 'fa' ? 1.7 : 1.35;
  const glyphs = new GlyphPaths();
  let y = edge;
  const block = (text: string, size: number, colour: string, bold = false) =>
    wrap(lang === 'fa' ? withNoBreakSpaces(text) : text, chartWidth, {size, bold, lang})
      .map(line => {
        y += size * leading;
        return glyphs.line({text: line, x: start, y, size, bold, lang}, `fill="${colour}"`);
      })
      .join('');
  const title = attribute(figure, 'data-title') ?? '';
  const note = attribute(figure, 'data-note') ?? '';
  const heading = block(title, 20, colours.ink ?? '', true);
  y += 18;
  const drawing = `<g transform="translate(${edge} ${y})">${children(chart, 'ink', lang, glyphs)}</g>`;
  y += height + 12;
  const foot = block(note, 12, colours.soft ?? '');
  // On a line of its own. Latin beside Farsi has the typeface of the Farsi, as on cards and pages.
  y += 18;
  const site = publicUrl().replace(/^https?:\/\//, '');
  const address = glyphs.line(
    {text: site, x: start, y, size: 12, lang},
    `fill="${colours.signal}"`
  );
  y += edge;
  const total = Math.ceil(y);
  const size = `width="${drawingWidth}" height="${total}"`;
  const box = `viewBox="0 0 ${drawingWidth} ${total}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} role="img" xml:lang="${lang}">`,
    `<title>${escapeText(title)}</title><desc>${escapeText(note)} ${escapeText(site)}</desc>`,
    `${glyphs.definitions()}<rect ${size} fill="${colours.paper}"/>`,
    `${heading}${drawing}${foot}${address}</svg>\n`
  ].join('');
}

const children = (element: Element, inherited: string, lang: Locale, glyphs: GlyphPaths): string =>
  element.childNodes
    .filter(isElement)
    .map(child => drawn(child, inherited, lang, glyphs))
    .join('');

function drawn(element: Element, inherited: string, lang: Locale, glyphs: GlyphPaths): string {
  const classes = (attribute(element, 'class') ?? '').split(' ');
  const token = (kind: string) =>
    classes.find(name => name.startsWith(`${kind}-`))?.slice(kind.length + 1);
  const fill = token('fill') ?? inherited;
  const stroke = token('stroke');
  const paint = [
    `fill="${colours[fill] ?? colours.ink}"`,
    ...(stroke ? [`stroke="${colours[stroke] ?? colours.ink}"`] : [])
  ].join(' ');
  const kept = ['x', 'y', 'width', 'height', 'd', 'transform']
    .flatMap(name => {
      const value = attribute(element, name);
      return value === undefined ? [] : `${name}="${value}"`;
    })
    .join(' ');
  if (element.tagName === 'g') return `<g ${kept}>${children(element, fill, lang, glyphs)}</g>`;
  if (element.tagName !== 'text') return `<${element.tagName} ${kept} ${paint}/>`;
  const text = element.childNodes.map(node => ('value' in node ? node.value : '')).join('');
  const anchor = attribute(element, 'text-anchor');
  return glyphs.line(
    {
      text,
      x: Number(attribute(element, 'x')),
      y: Number(attribute(element, 'y')),
      size: Number(attribute(element, 'font-size') ?? 14),
      lang,
      bold: attribute(element, 'font-weight') === '700',
      anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start'
    },
    paint
  );
}
