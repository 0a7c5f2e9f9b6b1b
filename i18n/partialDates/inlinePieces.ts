import {parseDate, parsePeriod} from './partialDate.ts';

/** `full` is the default, `short` leaves out the brackets, `weekday` adds the day of the week. */
export type DateStyle = 'full' | 'short' | 'weekday';

/** A piece of a short text: words, or a date of any form or a period, marked as `:date[2021-08-03]{short}`. */
export type InlinePiece = string | {date: string; style: DateStyle};

const mark = /:date\[([^\]\n]+)\](?:\{(weekday|short)\})?/g;

/** Splits a short text (summary, detail, note) at its date marks. */
export function inlinePieces(text: string): InlinePiece[] {
  const pieces: InlinePiece[] = [];
  let end = 0;
  for (const match of text.matchAll(mark)) {
    const date = match[1] ?? '';
    if (!parseDate(date) && !parsePeriod(date)) continue;
    if (match.index > end) pieces.push(text.slice(end, match.index));
    pieces.push({date, style: (match[2] as DateStyle | undefined) ?? 'full'});
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}
