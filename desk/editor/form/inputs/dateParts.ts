import {calendarDay, solarToGregorian, type Calendar} from '../../../../i18n/calendars.ts';
import {parseDate, type KnownDate} from '../../../../i18n/partialDates/partialDate.ts';

/** How a date is known. */
export const manners = ['exact', 'about', 'before', 'after', 'between', 'unknown'] as const;
export type Manner = (typeof manners)[number];
/** What stands in the fields of a date, as typed, in Latin digits. Without a day it is a month or a year. */
export type DayParts = {calendar: Calendar; year: string; month: string; day: string};
export type DateParts = {manner: Manner; date: DayParts; end: DayParts};

export const emptyDay = (calendar: Calendar): DayParts => ({
  calendar,
  year: '',
  month: '',
  day: ''
});

const lead = {exact: '', about: 'about ', before: 'on or before ', after: 'on or after '} as const;
const mannerOf = {known: 'exact', about: 'about', before: 'before', after: 'after'} as const;

/** The parts of a date of the record, days in `calendar`. null: it is no date. */
export function readParts(text: string, calendar: Calendar): DateParts | null {
  const parsed = parseDate(text);
  const none = emptyDay(calendar);
  if (!parsed) return null;
  if (parsed.form === 'unknown') return {manner: 'unknown', date: none, end: none};
  if (parsed.form === 'between')
    return {
      manner: 'between',
      date: dayParts(parsed.from, calendar),
      end: dayParts(parsed.to, calendar)
    };
  return {manner: mannerOf[parsed.form], date: dayParts(parsed.date, calendar), end: none};
}

function dayParts(
  {text, precision, calendar: own, first}: KnownDate,
  calendar: Calendar
): DayParts {
  if (precision === 'day') return partsOfDay(first, calendar);
  const [year = '', month = ''] = text.replace('solar ', '').split('-');
  return {calendar: own, year, month: month.replace(/^0/, ''), day: ''};
}

function partsOfDay(iso: string, calendar: Calendar): DayParts {
  const {year, month, day} = calendarDay(iso, calendar);
  return {calendar, year: String(year), month: String(month), day: String(day)};
}

/** The date of the record that the parts say. null: they say none yet, or one that no calendar has. */
export function writeParts({manner, date, end}: DateParts): string | null {
  if (manner === 'unknown') return 'unknown';
  const start = writeDay(date);
  if (start === null) return null;
  if (manner !== 'between') return lead[manner] + start;
  const last = writeDay(end);
  const text = `between ${start} and ${last}`;
  return last !== null && parseDate(text) ? text : null;
}

function writeDay({calendar, year, month, day}: DayParts): string | null {
  if (!/^\d{4}$/.test(year) || (day && !month)) return null;
  if (calendar === 'solar' && day)
    return solarToGregorian({year: Number(year), month: Number(month), day: Number(day)});
  const parts = [year, ...[month, day].filter(Boolean).map(part => part.padStart(2, '0'))];
  const text = (calendar === 'solar' ? 'solar ' : '') + parts.join('-');
  return parseDate(text) ? text : null;
}

/** The same day in the other calendar. A month or a year has no exact counterpart: its parts are emptied. */
export function inCalendar(parts: DayParts, calendar: Calendar): DayParts {
  if (parts.calendar === calendar) return parts;
  const text = parts.day ? writeDay(parts) : null;
  return text === null ? emptyDay(calendar) : partsOfDay(text, calendar);
}

/** Digits as the record writes them, and nothing else. */
export const digitsOf = (text: string): string =>
  text.replace(/[۰-۹٠-٩]/g, digit => String((digit.codePointAt(0) ?? 0) & 0xf)).replace(/\D/g, '');
