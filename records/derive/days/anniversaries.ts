import {addDays, calendarDay, solarToGregorian, type Calendar} from '../../../i18n/calendars.ts';
import {parseDate, type KnownDate} from '../../../i18n/partialDates/partialDate.ts';

/** First and last ISO day; the same unless only the month is known. */
export type Span = {first: string; last: string};

/**
 * The anniversary of a date after a number of years; null for a date that is known neither to the day nor to the month.
 *
 * A day recurs in the given calendar: 25 Mehr for readers who count in the Solar one, 16 October for the others. Where
 * the month of that year is shorter, the anniversary is its last day: 30 Esfand falls on 29 Esfand, 29 February on
 * 28 February. A month recurs in its own calendar, since it has no name in the other.
 */
export function anniversary(date: string, years: number, calendar: Calendar): Span | null {
  const parsed = parseDate(date);
  if (parsed?.form !== 'known') return null;
  if (parsed.date.precision === 'month') return monthAfter(parsed.date, years);
  if (parsed.date.precision === 'year') return null;
  const {year, month, day} = calendarDay(parsed.date.first, calendar);
  const found = dayOf(calendar, year + years, month, day);
  return {first: found, last: found};
}

/** The whole month, in its own calendar. */
function monthAfter({first, calendar}: KnownDate, years: number): Span {
  const {year, month} = calendarDay(first, calendar);
  const [next, nextYear] = month === 12 ? [1, year + years + 1] : [month + 1, year + years];
  return {
    first: dayOf(calendar, year + years, month, 1),
    last: addDays(dayOf(calendar, nextYear, next, 1), -1)
  };
}

/** The ISO day of a date in a calendar, or of the last day before it that the month has. */
function dayOf(calendar: Calendar, year: number, month: number, day: number): string {
  const iso =
    calendar === 'solar' ? solarToGregorian({year, month, day}) : gregorian(year, month, day);
  return iso ?? dayOf(calendar, year, month, day - 1);
}

function gregorian(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}
