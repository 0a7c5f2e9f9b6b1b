import fs from 'node:fs';
import {Renderer} from '@takumi-rs/core';
import sharp from 'sharp';
import {measure, render} from 'takumi-js';
import {closeIsolates} from '../../i18n/direction/marks.ts';
import {cardFormats, type CardFormatName} from '../../components/share/cardFormats.ts';
import {cardFonts, missingGlyphs} from '../../i18n/cardFonts.ts';
import type {CardMarkup} from './markup.ts';
import type {PlannedCard} from './plan.ts';
import {posterPdf} from './poster.ts';

/** A takumi renderer with the cards' fonts: draws the React component's markup without a browser. */
export async function createCardRenderer(): Promise<Renderer> {
  const renderer = new Renderer();
  for (const {family, weight, file} of cardFonts)
    await renderer.registerFont({name: family, weight, data: fs.readFileSync(file)});
  return renderer;
}

const options = (renderer: Renderer, format: CardFormatName) => ({
  renderer,
  emoji: 'from-font' as const,
  width: cardFormats[format].width,
  height: cardFormats[format].height
});

/** The size of the headline in pixels, and the words that replace those too long for the card. */
export type Fit = {titleSize: number; words: {title?: string; summary?: string}};

/**
 * Finds the largest headline at which the card fits: nothing overflows its height and no word its line. If even the
 * smallest does not fit, lets a line part a name and drops the summary; if that is not enough, also cuts the headline
 * at a word.
 * Throws CardError if nothing fits.
 */
export async function fitCard(
  renderer: Renderer,
  format: CardFormatName,
  markup: CardMarkup,
  title: string
): Promise<Fit> {
  const {title: range, height, width} = cardFormats[format];
  const fits = async (titleSize: number, words: Fit['words']) => {
    const measured = await measure(
      markup(titleSize, words).replace(`height:${height}px`, 'height:auto'),
      {renderer, emoji: 'from-font', width}
    );
    return measured.height <= height && !overflows(measured);
  };
  const candidates: Fit['words'][] = [{}, {title}, {summary: ''}, {summary: '', title}];
  for (let cut = shorter(title); cut; cut = shorter(cut))
    candidates.push({summary: '', title: `${cut}…`});
  for (const words of candidates) {
    if (!(await fits(range.min, words))) continue;
    let [low, high]: [number, number] = [range.min, range.max + 1];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (await fits(middle, words)) low = middle;
      else high = middle;
    }
    return {titleSize: low, words};
  }
  throw new CardError(`the headline does not fit at ${range.min} px`);
}

/** Removes the last word, and punctuation that would precede the ellipsis. Isolates stay closed. */
const shorter = (text: string) => {
  const words = text.replace(/[\s\u2069]+$/, '').replace(/\s*\S+$/, '');
  return closeIsolates(words.replace(/[\s،؛:,;«“(–—\u2066-\u2068-]+$/u, ''));
};

type Measured = Awaited<ReturnType<typeof measure>>;
/** Whether a word is wider than its box, or makes its box wider than the one around it. */
const overflows = (node: Measured): boolean =>
  node.runs.some(({text, x, width, height}) => {
    // The space at the end of a line may stick out.
    const space = /\s$/.test(text) ? height / 2 : 1;
    return x < -space || x + width > node.width + space;
  }) ||
  node.children.some(
    child => (holdsText(child) && child.width > node.width + 1) || overflows(child)
  );

const holdsText = (node: Measured): boolean =>
  node.runs.length > 0 || node.children.some(holdsText);

/** A card that cannot be drawn correctly. The message names the item and says what to change. */
export class CardError extends Error {
  override name = 'CardError';
}

/**
 * Draws a card: a PNG with a palette, or for a poster a PDF of one page around such a PNG. Cards have few colours; a
 * JPEG of a poster is ten times as large. Throws CardError.
 */
export async function drawCard(
  renderer: Renderer,
  {item, format, markup}: PlannedCard
): Promise<Buffer> {
  const where = `${item.kind}/${item.slug}, ${item.locale}, ${format}`;
  const missing = missingGlyphs(markup(100).replace(/<[^>]*>/g, ''));
  if (missing.length)
    throw new CardError(
      `${where}: no font has a glyph for ${missing.map(named).join(', ')}. Replace it in the text.`
    );
  const {titleSize, words} = await fitCard(renderer, format, markup, item.card.title).catch(
    (error: Error) => {
      throw new CardError(`${where}: ${error.message}. Shorten the title.`);
    }
  );
  const drawn = markup(titleSize, words);
  const pixels = sharp(Buffer.from(await drawPixels(renderer, format, drawn)));
  // A poster is ten times the pixels of a card, all text and flat colour. The best palette and dithering cost 0.5 s.
  if (format === 'poster')
    return posterPdf(
      await pixels.png({palette: true, colours: 32, effort: 1, dither: 0}).toBuffer(),
      await measure(drawn, options(renderer, format)),
      item
    );
  return pixels.png({palette: true, colours: 64, effort: 7}).toBuffer();
}

/** “漢” (U+6F22) */
const named = (character: string) =>
  `“${character}” (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()})`;

/** The PNG in full colour, as takumi draws it. */
export const drawPixels = (renderer: Renderer, format: CardFormatName, html: string) =>
  render(html, {...options(renderer, format), format: 'png'});
