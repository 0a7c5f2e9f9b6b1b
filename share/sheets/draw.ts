import type {Renderer} from '@takumi-rs/core';
import {fromHtml} from 'takumi-js/helpers/html';
import {paper} from '../../components/share/sheets/paper.ts';
import {missingGlyphs} from '../../i18n/cardFonts.ts';
import {message} from '../../i18n/catalogue/message.ts';
import {translator} from '../../i18n/translator.ts';
import {posterPage} from '../cards/poster.ts';
import {CardError, drawPoster, named, overflows} from '../cards/render.ts';
import {pagesPdf, type DrawnPage, type PdfInfo} from './pdf.ts';
import type {Flow, Printable} from './plan.ts';

/** Draws a document as a PDF of A4 pages. Throws CardError if an entry does not fit a page. */
export async function drawPrintable(renderer: Renderer, printable: Printable): Promise<Buffer> {
  const pages: DrawnPage[] = [];
  for (const part of printable.parts)
    if ('markup' in part && 'count' in part)
      pages.push(...(await drawFlow(renderer, part, printable)));
    else {
      const {svg, measured} = await drawPoster(renderer, part);
      pages.push(posterPage(svg, measured, part.item));
    }
  return pagesPdf(pages, infoOf(printable));
}

/** What the PDF says of itself. A letter is called by its subject line, which is in its language. */
export function infoOf(printable: Printable): PdfInfo {
  const {title, subject, locale} = printable;
  return {
    ...(printable.kind === 'letter'
      ? {title: subject, subject: title, lang: printable.letter.lang}
      : {title, subject, lang: locale}),
    author: translator(locale, 'Site')('name')
  };
}

/** Markup of a page, and the entry after its last. */
type Filled = {html: string; to: number};

async function drawFlow(
  renderer: Renderer,
  {count, most = count, sizes, markup}: Flow,
  {file, title}: Printable
): Promise<DrawnPage[]> {
  const fits = async (html: string) => {
    const {node} = fromHtml(html);
    const free = {...node, style: {...node.style, height: 'auto'}};
    const measured = await renderer.measure(free, {width: paper.width});
    return measured.height <= paper.height && !overflows(measured);
  };
  const pages: DrawnPage[] = [];
  for (let from = 0; from < count;) {
    const html = await fullest(from, Math.min(count, from + most));
    pages.push(await drawPage(renderer, html.html, title));
    from = html.to;
  }
  return pages;

  /** The page with the most entries, at the largest size at which they fit. */
  async function fullest(from: number, last: number): Promise<Filled> {
    for (const size of sizes) {
      const page = await filled(from, last, size);
      if (page) return page;
    }
    return fewer(from, last);
  }

  /** The page with the most entries before `last`, at the smallest size. Halving, because a list may have hundreds. */
  async function fewer(from: number, last: number): Promise<Filled> {
    let [best, tooMany]: [Filled | undefined, number] = [undefined, last];
    for (let low = from; tooMany - low > 1;) {
      const middle = Math.floor((low + tooMany) / 2);
      const page = await filled(from, middle, sizes.at(-1) ?? 1);
      if (page) [best, low] = [page, middle];
      else tooMany = middle;
    }
    if (!best) throw new CardError(message('card.page', {where: file}));
    return best;
  }

  /** A page with these entries; null if they do not fit. */
  async function filled(from: number, to: number, size: number): Promise<Filled | null> {
    const html = markup(from, to, size);
    refuseMissing(html, file);
    return (await fits(html)) ? {html, to} : null;
  }
}

function refuseMissing(html: string, file: string) {
  const missing = missingGlyphs(html.replace(/<[^>]*>/g, ''));
  if (missing.length)
    throw new CardError(message('card.noGlyph', {where: file, characters: missing.map(named)}));
}

async function drawPage(renderer: Renderer, html: string, alt: string): Promise<DrawnPage> {
  const {node} = fromHtml(html);
  return {
    svg: await renderer.renderSvg(node, paper),
    measured: await renderer.measure(node, paper),
    size: paper,
    alt
  };
}
