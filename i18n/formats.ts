import {localeRecord, type Locale} from './locales.ts';
import {remember} from './remember.ts';

/**
 * Formats for readers. Dates are ISO strings (`2021`, `2021-08` or `2021-08-03`) and are printed in the reader's
 * calendar: Gregorian in English, Solar Hijri with the Gregorian date in brackets in Farsi. ICU's own long forms
 * are wrong for Farsi (order with a weekday, an ezafe mark in some months), so strings are built from parts.
 */
export type DateStyle = 'full' | 'short' | 'weekday';

/** U+2068 and U+2069: isolate a run of unknown direction in plain text, where no tag can. */
export const isolate = (text: string) => `\u2068${text}\u2069`;

type Parts = {day: string; month: string; year: string; weekday: string};

const longDates = remember(
  (tag: string) =>
    new Intl.DateTimeFormat(tag, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC'
    })
);
const partsOf = remember((iso: string, tag: string): Parts => {
  const parts = longDates(tag).formatToParts(new Date(`${iso}T12:00:00Z`));
  const pick = (type: string) =>
    (parts.find(part => part.type === type)?.value ?? '').replace('\u0654', '');
  return {day: pick('day'), month: pick('month'), year: pick('year'), weekday: pick('weekday')};
});

const solar = (iso: string) => partsOf(iso, 'fa-IR-u-ca-persian-nu-arabext');
const gregorianFa = (iso: string) => partsOf(iso, 'fa-IR-u-ca-gregory-nu-arabext');
const gregorianEn = (iso: string) => partsOf(iso, 'en-GB-u-ca-gregory');

/** The date as two strings: in the reader's own calendar, and in the other one (Farsi only). */
export function dateInCalendars(
  date: string,
  locale: Locale,
  weekday = false
): {own: string; gregorian: string | null} {
  if (date.length === 10) return dayInCalendars(date, locale, weekday);
  const first = `${date}-01`.padEnd(10, '-01').slice(0, 10);
  const last = date.length === 7 ? lastDayOfMonth(date) : `${date}-12-31`;
  if (locale === 'en') {
    const {month, year} = gregorianEn(first);
    return {own: date.length === 7 ? `${month} ${year}` : year, gregorian: null};
  }
  const [from, to, gregorian] = [solar(first), solar(last), gregorianFa(first)];
  if (date.length === 4)
    return {own: `${from.year} یا ${to.year}`, gregorian: `${gregorian.year} میلادی`};
  const own =
    from.year === to.year
      ? `${from.month} یا ${to.month} ${to.year}`
      : `${from.month} ${from.year} یا ${to.month} ${to.year}`;
  return {own, gregorian: `${gregorian.month} ${gregorian.year}`};
}

function dayInCalendars(date: string, locale: Locale, weekday: boolean) {
  const {day, month, year, weekday: name} = locale === 'en' ? gregorianEn(date) : solar(date);
  const own = `${weekday ? `${name} ` : ''}${day} ${month} ${year}`;
  if (locale === 'en') return {own, gregorian: null};
  const g = gregorianFa(date);
  return {own, gregorian: `${g.day} ${g.month} ${g.year}`};
}

const lastDayOfMonth = (month: string) => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** The date as running text. `short` leaves out the second calendar; `weekday` adds the day of the week. */
export function formatDate(date: string, locale: Locale, style: DateStyle = 'full'): string {
  const {own, gregorian} = dateInCalendars(date, locale, style === 'weekday');
  return gregorian && style !== 'short' ? `${own} (${gregorian})` : own;
}

/** The year of a date in the reader's calendar; a bare Gregorian year means two Solar Hijri ones, and says so. */
export function formatYear(date: string, locale: Locale): string {
  if (locale === 'en') return date.slice(0, 4);
  return date.length === 10 ? solar(date).year : dateInCalendars(date.slice(0, 4), locale).own;
}

/** The year of a day as a number in the reader's calendar, for counting. */
export const localYear = (day: string, locale: Locale): number =>
  Number(partsOf(day, locale === 'en' ? 'en-GB-u-ca-gregory' : 'fa-IR-u-ca-persian-nu-latn').year);

/** The years of the reader's calendar that begin between two moments, each with its first day (1 January, or Nowruz). */
export function yearStarts(from: Date, to: Date, locale: Locale): {year: number; day: Date}[] {
  const years: {year: number; day: Date}[] = [];
  for (let year = from.getUTCFullYear(); year <= to.getUTCFullYear(); year++) {
    const days =
      locale === 'en'
        ? [new Date(Date.UTC(year, 0, 1))]
        : [19, 20, 21, 22].map(day => new Date(Date.UTC(year, 2, day)));
    const counted = (day: Date) => localYear(day.toISOString().slice(0, 10), locale);
    const day = days.find(
      (each, index) =>
        index === days.length - 1 ||
        locale === 'en' ||
        (index > 0 && counted(each) > counted(days[0] ?? each))
    );
    if (day && day >= from && day <= to) years.push({year: counted(day), day});
  }
  return years;
}

/** A year that was counted, in the language's digits and without a separator. */
export const formatYearNumber = (year: number, locale: Locale) =>
  formatNumber(year, locale, {useGrouping: false});

/** A whole or decimal number in the language's own digits and separators. */
export const formatNumber = (
  value: number,
  locale: Locale,
  {useGrouping = true}: {useGrouping?: boolean} = {}
) => numbers(locale, useGrouping).format(value);
const numbers = remember(
  (locale: Locale, useGrouping: boolean) =>
    new Intl.NumberFormat(localeRecord[locale].intl, {useGrouping})
);

/** «الف، ب و پ» or "a, b and c". ICU puts a comma before the Farsi «و» and a direction mark after each: joined by hand. */
export function formatList(items: readonly string[], locale: Locale): string {
  if (locale === 'en') return lists(locale).format(items);
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join('، ')} و ${items.at(-1)}`;
}

const lists = remember(
  (locale: Locale) => new Intl.ListFormat(localeRecord[locale].intl, {type: 'conjunction'})
);

/** Name of a country from its ISO 3166-1 code. */
export const formatCountry = (code: string, locale: Locale) =>
  names('region', locale).of(code) ?? code;
const names = remember(
  (type: 'region' | 'language', locale: Locale) =>
    new Intl.DisplayNames(localeRecord[locale].intl, {type})
);

/** Name of a language from its code. */
export const formatLanguage = (code: string, locale: Locale) =>
  names('language', locale).of(code) ?? code;

/** Digits of a text in the language's own set; words stay as they are. */
export const localDigits = (text: string, locale: Locale) =>
  locale === 'en' ? text : text.replace(/\d/g, digit => formatNumber(Number(digit), locale));

/** The two calendars of the site. Solar Hijri is ICU's `persian`. */
export type Calendar = 'gregorian' | 'solar';
/** The calendar in which a language counts. */
export const calendarOf = (locale: Locale): Calendar => (locale === 'fa' ? 'solar' : 'gregorian');
export const otherCalendar = (calendar: Calendar): Calendar =>
  calendar === 'solar' ? 'gregorian' : 'solar';

const tagOf = (calendar: Calendar, locale: Locale) =>
  `${localeRecord[locale].intl}-u-ca-${calendar === 'solar' ? 'persian' : 'gregory'}-nu-${locale === 'fa' ? 'arabext' : 'latn'}`;

/** Year, month and day of an ISO day in a calendar, as numbers. */
export const calendarDay = remember(
  (iso: string, calendar: Calendar): {year: number; month: number; day: number} => {
    if (calendar === 'gregorian') {
      const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
      return {year, month, day};
    }
    const parts = solarDays.formatToParts(new Date(`${iso}T12:00:00Z`));
    const pick = (type: string) => Number(parts.find(part => part.type === type)?.value ?? 0);
    return {year: pick('year'), month: pick('month'), day: pick('day')};
  }
);
const solarDays = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC'
});

/** «خرداد ۱۴۰۰», "June 2021" or "Khordad 1400": the month of an ISO day in a calendar. */
export function formatMonth(iso: string, calendar: Calendar, locale: Locale): string {
  const {month, year} = partsOf(iso, tagOf(calendar, locale));
  return `${month} ${year}`;
}

/** A year without separators, in the language's digits. */
export const formatPlainYear = (year: number, locale: Locale) =>
  formatNumber(year, locale, {useGrouping: false});

/**
 * A date in the ways in which people type it, for search: both calendars, both scripts, words and numbers.
 * A month or a year gives fewer.
 */
export function dateSpellings(date: string): string[] {
  const spell = (locale: Locale, calendar: Calendar, iso: string) =>
    partsOf(iso, tagOf(calendar, locale));
  if (date.length < 10) {
    const first = `${date}-01`.padEnd(10, '-01').slice(0, 10);
    if (date.length === 4) return [date];
    return (['en', 'fa'] as const).map(locale => {
      const {month, year} = spell(locale, 'gregorian', first);
      return `${month} ${year}`;
    });
  }
  const both = (['gregorian', 'solar'] as const).flatMap(calendar => {
    const {year, month, day} = calendarDay(date, calendar);
    const padded = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
    const wordsOf = (['en', 'fa'] as const).map(locale => {
      const parts = spell(locale, calendar, date);
      return `${parts.day} ${parts.month} ${parts.year}`;
    });
    return [padded, `${year}-${month}-${day}`, ...wordsOf];
  });
  const {day, month, year} = gregorianEn(date);
  return [...both, `${month} ${day} ${year}`];
}
