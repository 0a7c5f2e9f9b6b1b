import {calendarDay, calendarOf, dateParts, otherCalendar, type Calendar} from './calendars.ts';
import type {DateStyle} from './partialDates/inlinePieces.ts';
import type {Locale} from './locales.ts';
import {parseDate, parsePeriod, rangeOf, type KnownDate} from './partialDates/partialDate.ts';
import {dateWords} from './partialDates/words.ts';

/**
 * Dates for readers, in any form of `partialDate.ts`, named as they are known. A day is written in the reader's
 * calendar, in Farsi with the Gregorian day in brackets. A month or a year has a name in its own calendar only; in
 * brackets stand the months of the other one that it spans, unless that is the Solar one and the reader is English.
 * Strings are built from parts, because ICU's long Farsi forms are wrong (order with a weekday, ezafe mark in some
 * months).
 */
export type {DateStyle} from './partialDates/inlinePieces.ts';

/** The date as running text. Of a date that is no date, the text as it stands. */
export function formatDate(date: string, locale: Locale, style: DateStyle = 'full'): string {
  const words = dateWords[locale];
  const period = parsePeriod(date);
  if (period) return formatPeriod(period, locale, style);
  const parsed = parseDate(date);
  if (!parsed) return date;
  if (parsed.form === 'unknown') return words.unknown;
  if (parsed.form === 'between')
    return words.between(
      nameKnown(parsed.from, locale, style),
      nameKnown(parsed.to, locale, style)
    );
  const name = nameKnown(parsed.date, locale, style);
  return parsed.form === 'known' ? name : words[parsed.form](name, parsed.date.precision === 'day');
}

/**
 * The style of a date in a list or table: a day is short. A month or a year of the other calendar has the reader’s
 * months beside it, or two calendars would stand in one row.
 */
export const listedStyle = (date: string): DateStyle =>
  /\d{4}-\d{2}-\d{2}/.test(date) ? 'short' : 'full';

/** A date in a list or table. */
export const formatListed = (date: string, locale: Locale): string =>
  formatDate(date, locale, listedStyle(date));

/** A date after a noun: «حکم سال ۲۰۲۱ میلادی». Farsi puts «سال» before a year that stands alone. */
export function formatAfterNoun(date: string, locale: Locale, style: DateStyle = 'full'): string {
  const words = formatDate(date, locale, style);
  return /^(?:solar )?\d{4}$/.test(date) ? dateWords[locale].ofYear(words) : words;
}

/**
 * “10 to 14 November 2021”, «۱۹ تا ۲۳ آبان ۱۴۰۰ (۱۰ تا ۱۴ نوامبر ۲۰۲۱)»: month and year once where they are the same.
 */
function formatPeriod(
  {first, last}: {first: string; last: string},
  locale: Locale,
  style: DateStyle
): string {
  const weekday = style === 'weekday';
  const inCalendar = (calendar: Calendar, weekdays: boolean) => {
    const [from, to] = [dateParts(first, calendar, locale), dateParts(last, calendar, locale)];
    const [start, end] = [from, to].map(
      ({day, weekday: name}) => `${weekdays ? `${name} ` : ''}${day}`
    );
    const month = from.month === to.month && from.year === to.year ? '' : ` ${from.month}`;
    const year = from.year === to.year ? '' : ` ${from.year}`;
    return `${dateWords[locale].period(`${start}${month}${year}`, end ?? '')} ${to.month} ${to.year}`;
  };
  const own = inCalendar(calendarOf(locale), weekday);
  return locale === 'en' || style === 'short' ? own : `${own} (${inCalendar('gregorian', false)})`;
}

/** A day in the reader's calendar, and for Farsi readers also in the Gregorian one. */
export function dayInCalendars(
  day: string,
  locale: Locale,
  weekday = false
): {own: string; gregorian: string | null} {
  const parts = dateParts(day, calendarOf(locale), locale);
  const own = `${weekday ? `${parts.weekday} ` : ''}${parts.day} ${parts.month} ${parts.year}`;
  if (locale === 'en') return {own, gregorian: null};
  const g = dateParts(day, 'gregorian', locale);
  return {own, gregorian: `${g.day} ${g.month} ${g.year}`};
}

function nameKnown(date: KnownDate, locale: Locale, style: DateStyle): string {
  const {own, other} = namesOf(date, locale, style === 'weekday');
  // English readers cannot place a Solar month or year, so it always has its brackets.
  const isForeign = locale === 'en' && other !== null;
  return other !== null && (style !== 'short' || isForeign) ? `${own} (${other})` : own;
}

function namesOf({precision, calendar, first, last}: KnownDate, locale: Locale, weekday: boolean) {
  if (precision === 'day') {
    const {own, gregorian} = dayInCalendars(first, locale, weekday);
    return {own, other: gregorian};
  }
  const own =
    precision === 'month'
      ? formatMonth(first, calendar, locale)
      : labelledYear(dateParts(first, calendar, locale).year, calendar, locale);
  const isOwnEnglish = locale === 'en' && calendar === 'gregorian';
  return {
    own,
    other: isOwnEnglish ? null : formatMonths(first, last, otherCalendar(calendar), locale)
  };
}

/** The months from one day to another: “September–October 2022”, «دی ۱۳۹۹ تا دی ۱۴۰۰». */
export function formatMonths(
  first: string,
  last: string,
  calendar: Calendar,
  locale: Locale
): string {
  const words = dateWords[locale];
  const [from, to] = [dateParts(first, calendar, locale), dateParts(last, calendar, locale)];
  if (from.year === to.year && from.month === to.month) return `${to.month} ${to.year}`;
  return from.year === to.year
    ? words.months(from.month, to.month, to.year)
    : words.span(`${from.month} ${from.year}`, `${to.month} ${to.year}`);
}

const labelledYear = (year: string, calendar: Calendar, locale: Locale) =>
  dateWords[locale].year[calendar](year);

/**
 * The years of two dates, in the reader's calendar if both are certain in it, else in the other one if both are certain
 * there. A date whose year is certain in neither is written whole.
 */
export function formatYears(dates: readonly [string, string], locale: Locale): [string, string] {
  const own = calendarOf(locale);
  const calendar = [own, otherCalendar(own)].find(each =>
    dates.every(date => isYearCertain(date, each))
  );
  const [from, to] = dates.map(date => {
    if (calendar === undefined) return formatDate(date, locale, 'short');
    const {year} = dateParts(rangeOf(date).first, calendar, locale);
    return labelledYear(year, calendar, locale);
  });
  return [from ?? '', to ?? ''];
}

function isYearCertain(date: string, calendar: Calendar): boolean {
  if (parseDate(date)?.form !== 'known') return false;
  const {first, last} = rangeOf(date);
  return calendarDay(first, calendar).year === calendarDay(last, calendar).year;
}

/** The month of an ISO day in a calendar: “June 2021”, “Khordad 1400”, «خرداد ۱۴۰۰». */
export function formatMonth(iso: string, calendar: Calendar, locale: Locale): string {
  const {month, year} = dateParts(iso, calendar, locale);
  return `${month} ${year}`;
}
