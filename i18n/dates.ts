import {calendarDay, calendarOf, dateParts, type Calendar} from './calendars.ts';
import type {Locale} from './locales.ts';

/**
 * Dates for readers. A date is an ISO string of a day, a month or a year (`2021-08-03`, `2021-08`, `2021`) and is
 * written in the reader's calendar: Gregorian in English, Solar Hijri with the Gregorian date in brackets in Farsi.
 * Strings are built from parts, because ICU's long Farsi forms are wrong (order with a weekday, ezafe mark in some
 * months).
 *
 * `full` is the default, `short` leaves out the second calendar, `weekday` adds the day of the week.
 */
export type DateStyle = 'full' | 'short' | 'weekday';

/** The date in the reader's own calendar, and for Farsi readers also in the Gregorian one. */
export function dateInCalendars(
  date: string,
  locale: Locale,
  weekday = false
): {own: string; gregorian: string | null} {
  if (date.length === 10) return dayInCalendars(date, locale, weekday);
  const isMonth = date.length === 7;
  const first = firstDay(date);
  const gregorian = dateParts(first, 'gregorian', locale);
  if (locale === 'en')
    return {
      own: isMonth ? `${gregorian.month} ${gregorian.year}` : gregorian.year,
      gregorian: null
    };
  // A Gregorian month or year spans two Solar Hijri ones: both are named.
  const [from, to] = [dateParts(first, 'solar', locale), dateParts(lastDay(date), 'solar', locale)];
  if (!isMonth) return {own: `${from.year} یا ${to.year}`, gregorian: `${gregorian.year} میلادی`};
  const own =
    from.year === to.year
      ? `${from.month} یا ${to.month} ${to.year}`
      : `${from.month} ${from.year} یا ${to.month} ${to.year}`;
  return {own, gregorian: `${gregorian.month} ${gregorian.year}`};
}

function dayInCalendars(date: string, locale: Locale, weekday: boolean) {
  const {day, month, year, weekday: name} = dateParts(date, calendarOf(locale), locale);
  const own = `${weekday ? `${name} ` : ''}${day} ${month} ${year}`;
  if (locale === 'en') return {own, gregorian: null};
  const g = dateParts(date, 'gregorian', locale);
  return {own, gregorian: `${g.day} ${g.month} ${g.year}`};
}

const firstDay = (date: string) => `${date}-01`.padEnd(10, '-01').slice(0, 10);

function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The date as running text. */
export function formatDate(date: string, locale: Locale, style: DateStyle = 'full'): string {
  const {own, gregorian} = dateInCalendars(date, locale, style === 'weekday');
  return gregorian && style !== 'short' ? `${own} (${gregorian})` : own;
}

/** The year of a date in the reader's calendar. A bare Gregorian year spans two Solar Hijri ones: both are named. */
export function formatYear(date: string, locale: Locale): string {
  if (locale === 'en') return date.slice(0, 4);
  return date.length === 10
    ? dateParts(date, 'solar', locale).year
    : dateInCalendars(date.slice(0, 4), locale).own;
}

/** The month of an ISO day in a calendar: “June 2021”, “Khordad 1400”, «خرداد ۱۴۰۰». */
export function formatMonth(iso: string, calendar: Calendar, locale: Locale): string {
  const {month, year} = dateParts(iso, calendar, locale);
  return `${month} ${year}`;
}

/**
 * A date as people may type it into the search field: both calendars, both languages, words and numbers. A month has
 * only its Gregorian forms in words, a year only itself.
 */
export function dateSpellings(date: string): string[] {
  if (date.length === 4) return [date];
  const languages = ['en', 'fa'] as const;
  if (date.length === 7)
    return languages.map(locale => formatMonth(firstDay(date), 'gregorian', locale));
  const both = (['gregorian', 'solar'] as const).flatMap(calendar => {
    const {year, month, day} = calendarDay(date, calendar);
    const padded = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
    const words = languages.map(locale => {
      const parts = dateParts(date, calendar, locale);
      return `${parts.day} ${parts.month} ${parts.year}`;
    });
    return [padded, `${year}-${month}-${day}`, ...words];
  });
  const {day, month, year} = dateParts(date, 'gregorian', 'en');
  return [...both, `${month} ${day} ${year}`];
}
