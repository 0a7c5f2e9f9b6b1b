import fs from 'node:fs';
import path from 'node:path';
import {Renderer} from '@takumi-rs/core';
import sharp from 'sharp';
import {measure, render} from 'takumi-js';
import {writeWhole} from '../../files/write.ts';
import {cardFormats, type CardFormatName} from '../../components/share/cardFormats.ts';
import {link} from '../../files/link.ts';
import {cardFonts, missingGlyphs} from './fonts.ts';
import type {CardMarkup, PlannedCard} from './plan.ts';
import {posterPdf} from './poster.ts';

/** Draws cards with takumi: the markup of the React component, no browser. */
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

/** What is drawn of a card: the words that fit, and the size of the headline. */
export type Fit = {titleSize: number; words: {title?: string; summary?: string}};

/**
 * The largest headline with which all of the card fits: nothing overflows its height, no word its line. Where even the
 * smallest does not, the summary goes; where that is not enough, the headline is cut at a word.
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
    return measured.height <= height && widest(measured) <= width;
  };
  const candidates: Fit['words'][] = [{}, {summary: ''}];
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

/** Without its last word, and without punctuation that would stand before «…». Isolated runs stay whole. */
const shorter = (text: string) =>
  text
    .replace(/[\s،؛:,;«“(–—-]*(?:\u2068[^\u2069]*\u2069[^\s]*|[^\s\u2069]+)\s*$/u, '')
    .replace(/[\s،؛:,;«“(–—-]+$/u, '');

type Measured = Awaited<ReturnType<typeof measure>>;
/** Right edge of the text that reaches farthest. */
const widest = (node: Measured): number =>
  Math.max(
    0,
    ...node.runs.map(({x, width}) => node.transform[4] + x + width),
    ...node.children.map(widest)
  );

/** Thrown when a card cannot be drawn as it must; the message names the item. */
export class CardError extends Error {
  override name = 'CardError';
}

/** The bytes of a card: a PNG with a palette, for paper within a PDF of one page. A card has few colours: a JPEG of a poster is ten times as large. */
export async function drawCard(
  renderer: Renderer,
  {item, format, markup}: PlannedCard
): Promise<Buffer> {
  const where = `${item.kind}/${item.slug}, ${item.locale}, ${format}`;
  const missing = missingGlyphs(markup(100).replace(/<[^>]*>/g, ''));
  if (missing.length)
    throw new CardError(
      `${where}: no font has a glyph for ${missing.map(each => `“${each}” (U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase()})`).join(', ')}`
    );
  const {titleSize, words} = await fitCard(renderer, format, markup, item.card.title).catch(
    (error: Error) => {
      throw new CardError(`${where}: ${error.message}. Shorten the title.`);
    }
  );
  const drawn = markup(titleSize, words);
  const pixels = sharp(Buffer.from(await drawPixels(renderer, format, drawn)));
  // A poster has ten times the pixels of a card, all of them text and flat colour: looking for the best palette and dithering cost half a second.
  if (format === 'poster')
    return posterPdf(
      await pixels.png({palette: true, colours: 32, effort: 1, dither: 0}).toBuffer(),
      item
    );
  return pixels.png({palette: true, colours: 64, effort: 7}).toBuffer();
}

/** A card in full colour, as the renderer draws it. */
export const drawPixels = (renderer: Renderer, format: CardFormatName, html: string) =>
  render(html, {...options(renderer, format), format: 'png'});

const cacheDir = '.cards/drawn';
const drawnFile = ({key, format}: PlannedCard, dir: string) =>
  path.join(dir, `${key}.${format === 'poster' ? 'pdf' : 'png'}`);
const atOnce = 2;

/** Draws what the cache does not hold, with progress, and forgets what is no longer planned. Returns the bytes of each card and how many were drawn. */
export async function renderCards(
  cards: readonly PlannedCard[],
  dir = cacheDir
): Promise<{bytes: Map<string, number>; drawn: PlannedCard[]}> {
  fs.mkdirSync(dir, {recursive: true});
  const missing = cards.filter(card => !fs.existsSync(drawnFile(card, dir)));
  const queue = [...missing];
  let done = 0;
  const worker = async () => {
    const renderer = await createCardRenderer();
    for (let card = queue.shift(); card; card = queue.shift()) {
      const file = drawnFile(card, dir);
      writeWhole(file, await drawCard(renderer, card));
      done++;
      if (done % 20 === 0 || done === missing.length)
        console.log(`  cards: ${done} of ${missing.length}`);
    }
  };
  if (missing.length)
    await Promise.all(Array.from({length: Math.min(atOnce, missing.length)}, worker));
  const wanted = new Set(cards.map(card => path.basename(drawnFile(card, dir))));
  for (const name of fs.readdirSync(dir)) if (!wanted.has(name)) fs.rmSync(path.join(dir, name));
  return {
    bytes: new Map(cards.map(card => [card.file, fs.statSync(drawnFile(card, dir)).size])),
    drawn: missing
  };
}

/** Puts the drawn cards into the published tree. */
export function placeCards(cards: readonly PlannedCard[], root: string): void {
  for (const card of cards) {
    link(drawnFile(card, cacheDir), path.join(root, card.file));
  }
}
