import fs from 'node:fs';
import path from 'node:path';
import {serializeOuter} from 'parse5';
import sharp from 'sharp';
import {locales, type Locale} from '../../i18n/locales.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {attribute, findElement, isElement, readHtml, visit, type Element} from '../html/html.ts';
import {sha256} from '../../files/hash.ts';
import {BuildCache, hashSources, describeReuse} from '../buildCache.ts';
import {Outlines, wrap} from './glyphPaths.ts';
import {readColours} from '../../share/colours.ts';
import {escapeText} from '../html/xml.ts';

const [edge, chartWidth, pixels] = [28, 360, 1200];
const width = chartWidth + 2 * edge;
/** Paints by the end of a class such as `fill-ink`. */
const colours: Record<string, string> = {...readColours('light'), none: 'none'};

/**
 * Writes each chart of the page of figures as a picture of its own, SVG and PNG, with title, date, what it does not
 * show, and where it is from: it will be passed on without its page.
 */
export async function writeChartPictures(root: string, published: string): Promise<string> {
  fs.mkdirSync(path.join(root, 'figures'), {recursive: true});
  const cache = new BuildCache('charts', hashSources());
  let [all, kept] = [0, 0];
  for (const locale of locales) {
    for (const figure of figuresOf(
      readHtml(fs.readFileSync(path.join(root, locale, 'figures.html'), 'utf8'))
    )) {
      const name = `figures/${attribute(figure, 'data-picture')}-${locale}`;
      const input = sha256(publicUrl() + serializeOuter(figure));
      if (cache.reuse(name, input, {from: published, to: root})) kept++;
      else cache.recordFiles(name, input, await write(name, figure, locale), root);
      all++;
    }
  }
  cache.save();
  return describeReuse([{total: all, reused: kept}], 'charts, each as SVG and PNG');

  async function write(name: string, figure: Element, locale: Locale): Promise<string[]> {
    const svg = picture(figure, locale);
    fs.writeFileSync(path.join(root, `${name}.svg`), svg);
    await sharp(Buffer.from(svg), {density: 72 * (pixels / width)})
      .resize({width: pixels})
      .flatten({background: readColours('light').paper})
      .png({palette: true, effort: 10})
      .toFile(path.join(root, `${name}.png`));
    return [`${name}.svg`, `${name}.png`];
  }
}

function figuresOf(document: Parameters<typeof visit>[0]): Element[] {
  const found: Element[] = [];
  visit(document, node => {
    if (isElement(node) && attribute(node, 'data-picture') !== undefined) found.push(node);
  });
  return found;
}

function picture(figure: Element, lang: Locale): string {
  const chart = findElement(figure, ({tagName}) => tagName === 'svg');
  if (!chart)
    throw new Error(`${attribute(figure, 'data-picture')}: there is no drawing in this figure`);
  const height = Number(
    (attribute(chart, 'viewbox') ?? attribute(chart, 'viewBox') ?? '').split(' ')[3]
  );
  const start = lang === 'fa' ? width - edge : edge;
  const leading = lang === 'fa' ? 1.7 : 1.35;
  const outlines = new Outlines();
  let y = edge;
  const block = (text: string, size: number, colour: string, bold = false) =>
    wrap(text, chartWidth, {size, bold, lang})
      .map(line => {
        y += size * leading;
        return outlines.line({text: line, x: start, y, size, bold, lang}, `fill="${colour}"`);
      })
      .join('');
  const title = attribute(figure, 'data-title') ?? '';
  const note = attribute(figure, 'data-note') ?? '';
  const heading = block(title, 20, colours.ink ?? '', true);
  y += 18;
  const drawing = `<g transform="translate(${edge} ${y})">${children(chart, 'ink', lang, outlines)}</g>`;
  y += height + 12;
  const foot = block(note, 12, colours.soft ?? '');
  // The address is Latin in either language and stands on a line of its own.
  y += 18;
  const site = publicUrl().replace(/^https?:\/\//, '');
  const address = outlines.line(
    {text: site, x: start, y, size: 12, anchor: lang === 'fa' ? 'end' : 'start', lang: 'en'},
    `fill="${colours.signal}"`
  );
  y += edge;
  const total = Math.ceil(y);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" role="img" xml:lang="${lang}"><title>${escapeText(title)}</title><desc>${escapeText(note)} ${escapeText(site)}</desc>${outlines.definitions()}<rect width="${width}" height="${total}" fill="${colours.paper}"/>${heading}${drawing}${foot}${address}</svg>\n`;
}

const children = (element: Element, inherited: string, lang: Locale, outlines: Outlines): string =>
  element.childNodes
    .filter(isElement)
    .map(child => drawn(child, inherited, lang, outlines))
    .join('');

function drawn(element: Element, inherited: string, lang: Locale, outlines: Outlines): string {
  const classes = (attribute(element, 'class') ?? '').split(' ');
  const token = (kind: string) =>
    classes.find(name => name.startsWith(`${kind}-`))?.slice(kind.length + 1);
  const fill = token('fill') ?? inherited;
  const stroke = token('stroke');
  const paint = `fill="${colours[fill] ?? colours.ink}"${stroke ? ` stroke="${colours[stroke] ?? colours.ink}"` : ''}`;
  const kept = ['x', 'y', 'width', 'height', 'd', 'transform']
    .flatMap(name => {
      const value = attribute(element, name);
      return value === undefined ? [] : `${name}="${value}"`;
    })
    .join(' ');
  if (element.tagName === 'g') return `<g ${kept}>${children(element, fill, lang, outlines)}</g>`;
  if (element.tagName !== 'text') return `<${element.tagName} ${kept} ${paint}/>`;
  const text = element.childNodes.map(node => ('value' in node ? node.value : '')).join('');
  const anchor = attribute(element, 'text-anchor');
  return outlines.line(
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
