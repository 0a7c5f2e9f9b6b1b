import fs from 'node:fs';
import {Renderer, type Node} from '@takumi-rs/core';
import {fromHtml} from 'takumi-js/helpers/html';
import {message, quote} from '../../i18n/catalogue/message.ts';
import {MessageError, saidBy} from '../../i18n/catalogue/messageError.ts';
import {closeIsolates} from '../../i18n/direction/marks.ts';
import {cardFormats, type CardFormatName} from '../../components/share/cardFormats.ts';
import {cardFonts, missingGlyphs} from '../../i18n/cardFonts.ts';
import type {CardMarkup} from './markup.ts';
import type {PlannedCard} from './plan.ts';
import {packPng} from './picture/png.ts';
import {posterPdf} from './poster.ts';

/** A takumi renderer with the cards' fonts: draws the React component's markup without a browser. */
export async function createCardRenderer(): Promise<Renderer> {
  const renderer = new Renderer();
  for (const {family, weight, file} of cardFonts)
    await renderer.registerFont({name: family, weight, data: fs.readFileSync(file)});
  return renderer;
}

/**
 * The largest headline at which a card fits: its size in pixels, the words that replace those too long for the card,
 * and the card's nodes, for takumi.
 */
export type Fit = {
  titleSize: number;
  words: {title?: string; summary?: string};
  node: Node;
};

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
  const candidates: Fit['words'][] = [{}, {title}, {summary: ''}, {summary: '', title}];
  for (let cut = shorter(title); cut; cut = shorter(cut))
    candidates.push({summary: '', title: `${cut}…`});
  for (const [index, words] of candidates.entries()) {
    const nodeAt = layoutOf(markup, words);
    const fits = async (titleSize: number) => {
      const node = nodeAt(titleSize);
      const free = {...node, style: {...node.style, height: 'auto'}};
      const measured = await renderer.measure(free, {width});
      return measured.height <= height && !overflows(measured);
    };
    let [low, high]: [number, number] = [range.min - 1, range.max + 1];
    // Half of all cards have the largest size. Shortened texts are tried until the smallest fits.
    let size: number = index === 0 ? range.max : range.min;
    while (high - low > 1) {
      if (await fits(size)) low = size;
      else high = size;
      size = Math.floor((low + high) / 2);
    }
    if (low >= range.min) return {titleSize: low, words, node: nodeAt(low)};
  }
  throw new CardError(message('card.size', {size: range.min}));
}

/** A size that no text of a card has. */
const placeholder = 0.5;

/**
 * The nodes of a card by the size of its headline. The markup is rendered and parsed once; each call changes the size
 * in the nodes of the call before.
 */
export function layoutOf(markup: CardMarkup, words?: Fit['words']): (titleSize: number) => Node {
  const {node} = fromHtml(markup(placeholder, words));
  const titles = stylesOf(node).filter(({fontSize}) => fontSize === `${placeholder}px`);
  return titleSize => {
    for (const style of titles) style.fontSize = `${titleSize}px`;
    return node;
  };
}

const stylesOf = (node: Node): NonNullable<Node['style']>[] => [
  ...(node.style ? [node.style] : []),
  ...(node.type === 'container' ? (node.children ?? []).flatMap(stylesOf) : [])
];

/** Removes the last word, and punctuation that would precede the ellipsis. Isolates stay closed. */
const shorter = (text: string) => {
  const words = text.replace(/[\s\u2069]+$/, '').replace(/\s*\S+$/, '');
  return closeIsolates(words.replace(/[\s،؛:,;«“(–—\u2066-\u2068-]+$/u, ''));
};

type Measured = Awaited<ReturnType<Renderer['measure']>>;
/** Whether a word is wider than its box, or makes its box wider than the one around it. */
export const overflows = (node: Measured): boolean =>
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
export class CardError extends MessageError {
  override name = 'CardError';
}

/** The nodes of a card at the size that fits. Throws CardError. */
async function layOut(
  renderer: Renderer,
  {item, format, markup}: PlannedCard
): Promise<{node: Node; width: number; height: number}> {
  const where = `${item.kind}/${item.slug}, ${item.locale}, ${format}`;
  const missing = missingGlyphs(markup(100).replace(/<[^>]*>/g, ''));
  if (missing.length)
    throw new CardError(message('card.noGlyph', {where, characters: missing.map(named)}));
  const {node} = await fitCard(renderer, format, markup, item.card.title).catch(
    (error: unknown) => {
      const problem = saidBy(error, english => message('card.unknown', {english}));
      throw new CardError(message('card.failed', {where, problem}));
    }
  );
  const {width, height} = cardFormats[format];
  return {node, width, height};
}

/** Draws a card: a PNG with a palette, or for a poster a PDF of one page with outlines. Throws CardError. */
export async function drawCard(renderer: Renderer, card: PlannedCard): Promise<Buffer> {
  if (card.format === 'poster') {
    const {svg, measured} = await drawPoster(renderer, card);
    return posterPdf(svg, measured, card.item);
  }
  const {node} = await layOut(renderer, card);
  return packPng(await drawRaw(renderer, card.format, node), cardFormats[card.format]);
}

/** A poster as outlines, with its words in their places. Throws CardError. */
export async function drawPoster(renderer: Renderer, card: PlannedCard) {
  const {node, ...size} = await layOut(renderer, card);
  return {
    svg: await renderer.renderSvg(node, size),
    measured: await renderer.measure(node, size)
  };
}

/** “漢” (U+6F22) */
export const named = (character: string) =>
  message('card.character', {
    character: quote(character),
    code: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`
  });

const drawRaw = (renderer: Renderer, format: CardFormatName, node: Node) => {
  const {width, height} = cardFormats[format];
  return renderer.render(node, {width, height, format: 'raw'});
};

/** The PNG of a card's markup, as it is published. */
export const drawPixels = async (renderer: Renderer, format: CardFormatName, html: string) =>
  packPng(await drawRaw(renderer, format, fromHtml(html).node), cardFormats[format]);
