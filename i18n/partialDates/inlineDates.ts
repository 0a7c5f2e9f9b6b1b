import {type DateStyle, formatDate} from '../dates.ts';
import type {Locale} from '../locales.ts';
import {parseDate} from './partialDate.ts';

/** A piece of a short text: words, or a date of any form, marked as `:date[2021-08-03]{short}`. */
export type InlinePiece = string | {date: string; style: DateStyle};

const mark = /:date\[([^\]\n]+)\](?:\{(weekday|short)\})?/g;

/** Splits a short text (summary, detail, note) at its date marks. */
export function inlinePieces(text: string): InlinePiece[] {
  const pieces: InlinePiece[] = [];
  let end = 0;
  for (const match of text.matchAll(mark)) {
    if (!parseDate(match[1] ?? '')) continue;
    if (match.index > end) pieces.push(text.slice(end, match.index));
    pieces.push({date: match[1] ?? '', style: (match[2] as DateStyle | undefined) ?? 'full'});
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/** The short text with its dates written out, for places that cannot contain tags. */
export const inlineText = (text: string, locale: Locale) =>
  inlinePieces(text)
    .map(piece => (typeof piece === 'string' ? piece : formatDate(piece.date, locale, piece.style)))
    .join('');
