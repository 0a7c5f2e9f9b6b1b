import {addDays, solarSpan, type Calendar} from '../calendars.ts';
import {remember} from '../remember.ts';

/**
 * Dates as exact as they are known. The record and the texts write them as
 *
 * - a day, month or year: `2021-11-18`, `2021-11`, `2021`; of the Solar Hijri calendar a month or year:
 *   `solar 1401-07`, `solar 1401`. A Solar day has a Gregorian name, so there is no form for it;
 * - `about 1956`;
 * - `on or before 2023-02-20`, `on or after 2023-02`;
 * - `between 2023-02-01 and 2023-02-20`: on one of these days or in between;
 * - `unknown`.
 */
export type PartialDate =
  | {form: 'known' | 'about' | 'before' | 'after'; date: KnownDate}
  | {form: 'between'; from: KnownDate; to: KnownDate}
  | {form: 'unknown'};

/** A day, month or year of a calendar, with the first and last ISO day that it can mean. */
export type KnownDate = {
  text: string;
  calendar: Calendar;
  precision: 'day' | 'month' | 'year';
  first: string;
  last: string;
};

const known = '(?:\\d{4}(?:-\\d{2}(?:-\\d{2})?)?|solar \\d{4}(?:-\\d{2})?)';

/** A day, month or year. Whether it exists in its calendar is for `parseDate` to say. */
export const knownDateForm = new RegExp(`^${known}$`);
/** Any form. Whether its dates exist is for `parseDate` to say. */
export const partialDateForm = new RegExp(
  `^(?:(?:about |on or before |on or after )?${known}|between ${known} and ${known}|unknown)$`
);

/** Reads a date of any form. Null if it is none, if it does not exist in its calendar, or if its ends are swapped. */
export const parseDate = remember((text: string): PartialDate | null => {
  if (!partialDateForm.test(text)) return null;
  if (text === 'unknown') return {form: 'unknown'};
  const [, start, end] = /^between (.+) and (.+)$/.exec(text) ?? [];
  if (start && end) {
    const [from, to] = [parseKnown(start), parseKnown(end)];
    return from && to && from.first <= to.last ? {form: 'between', from, to} : null;
  }
  const date = parseKnown(text.replace(/^(?:about|on or before|on or after) /, ''));
  if (!date) return null;
  if (text.startsWith('about')) return {form: 'about', date};
  if (text.startsWith('on or'))
    return {form: text.startsWith('on or b') ? 'before' : 'after', date};
  return {form: 'known', date};
});

function parseKnown(text: string): KnownDate | null {
  const calendar: Calendar = text.startsWith('solar') ? 'solar' : 'gregorian';
  const parts = text.replace('solar ', '').split('-').map(Number);
  const [year = 0, month, day] = parts;
  const span =
    calendar === 'gregorian'
      ? gregorianSpan(text, month, day)
      : isSolar(year)
        ? solarSpan(year, month)
        : null;
  const precision = (['year', 'month', 'day'] as const)[parts.length - 1] ?? 'day';
  return span && {text, calendar, precision, ...span};
}

/** Whether a year can only be one of the Solar Hijri calendar: 1200 to 1499, which began in 1821 to 2120. */
export const isSolar = (year: number) => year >= 1200 && year <= 1499;

function gregorianSpan(text: string, month?: number, day?: number) {
  const first = `${text}-01-01`.slice(0, 10);
  const start = new Date(`${first}T00:00:00Z`);
  if (Number.isNaN(start.getTime()) || !start.toISOString().startsWith(first)) return null;
  if (day !== undefined) return {first, last: first};
  const last = new Date(Date.UTC(start.getUTCFullYear(), month ?? 12, 0))
    .toISOString()
    .slice(0, 10);
  return {first, last};
}

/** The first and the last day that `rangeOf` gives to a date whose beginning or end is not known. */
export const firstOfTime = '0001-01-01';
export const lastOfTime = '9999-12-31';

const aboutDays = {day: 7, month: 31, year: 365};

/**
 * The first and last ISO day that a date can mean: for `2024-09`, 1 and 30 September. An end that is not known is
 * `firstOfTime` or `lastOfTime`. “About” adds a week to either side of a day, a month to a month and a year to a year.
 */
export const rangeOf = (text: string): {first: string; last: string} => ({...parsedRange(text)});

const parsedRange = remember((text: string): {first: string; last: string} => {
  const parsed = parseDate(text);
  if (!parsed || parsed.form === 'unknown') return {first: firstOfTime, last: lastOfTime};
  if (parsed.form === 'between') return {first: parsed.from.first, last: parsed.to.last};
  const {first, last, precision} = parsed.date;
  switch (parsed.form) {
    case 'known':
      return {first, last};
    case 'about':
      return {
        first: addDays(first, -aboutDays[precision]),
        last: addDays(last, aboutDays[precision])
      };
    case 'before':
      return {first: firstOfTime, last};
    case 'after':
      return {first, last: lastOfTime};
  }
});

/**
 * Two days with all days between, as the texts write them: `2021-11-10 to 2021-11-14`. No field of the record has it.
 */
export const periodForm = /^(\d{4}-\d{2}-\d{2}) to (\d{4}-\d{2}-\d{2})$/;

/** The first and last day of a period. Null if the text is none, or if a day does not exist or is not the later one. */
export function parsePeriod(text: string): {first: string; last: string} | null {
  const [, first = '', last = ''] = periodForm.exec(text) ?? [];
  return first < last && parseDate(first) && parseDate(last) ? {first, last} : null;
}

/** The days, months and years that a date names: two for “between”, none for `unknown`. */
export const knownDatesIn = (text: string): KnownDate[] => {
  const parsed = parseDate(text);
  if (!parsed || parsed.form === 'unknown') return [];
  return parsed.form === 'between' ? [parsed.from, parsed.to] : [parsed.date];
};

/** The date as an ISO day, month or year, if that is exactly what is known; else null. */
export function isoDate(text: string): string | null {
  const parsed = parseDate(text);
  return parsed?.form === 'known' && parsed.date.calendar === 'gregorian' ? text : null;
}

/**
 * The day by which a date is listed and drawn: the first day of what it names, whether that is “about”, “on or before”
 * or “between”. Null for `unknown`.
 */
export const listedDay = (date: string): string | null => knownDatesIn(date)[0]?.first ?? null;

/**
 * A day, month or year for which a date vouches: of “on or before 2023-02-20” and of “between 2023-02-20 and …” it is
 * `2023-02-20`. Null for `unknown`.
 */
export const namedDate = (date: string): string | null => knownDatesIn(date)[0]?.text ?? null;

/** How exact dates are. */
export const datePrecisions = [
  'day',
  'month',
  'year',
  'solar-month',
  'solar-year',
  'about',
  'before',
  'after',
  'between',
  'unknown'
] as const;

/** How exact a date is; `unknown` if it is no date. */
export function precisionOf(text: string): (typeof datePrecisions)[number] {
  const parsed = parseDate(text);
  if (parsed?.form !== 'known') return parsed?.form ?? 'unknown';
  const {calendar, precision} = parsed.date;
  return calendar === 'solar' && precision !== 'day' ? `solar-${precision}` : precision;
}
