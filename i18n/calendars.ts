import {localeRecord, type Locale} from './locales.ts';
import {remember} from './remember.ts';

/** The two calendars of the site. `solar` is Solar Hijri, which ICU calls `persian`. */
export type Calendar = 'gregorian' | 'solar';

/** The calendar in which readers of a language count. */
export const calendarOf = (locale: Locale): Calendar => (locale === 'fa' ? 'solar' : 'gregorian');
export const otherCalendar = (calendar: Calendar): Calendar =>
  calendar === 'solar' ? 'gregorian' : 'solar';

const noon = (iso: string) => new Date(`${iso}T12:00:00Z`);

/** The words and digits of a date, as a language writes them. */
export type DateParts = {day: string; month: string; year: string; weekday: string};

/** Tag for `Intl`: language, calendar, and the language's own digits. */
const tagOf = (calendar: Calendar, locale: Locale) =>
  [
    localeRecord[locale].intl,
    `u-ca-${calendar === 'solar' ? 'persian' : 'gregory'}`,
    `nu-${locale === 'fa' ? 'arabext' : 'latn'}`
  ].join('-');

const longFormat = remember(
  (calendar: Calendar, locale: Locale) =>
    new Intl.DateTimeFormat(tagOf(calendar, locale), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC'
    })
);

/** The parts of an ISO day in a calendar and a language. */
export const dateParts = remember((iso: string, calendar: Calendar, locale: Locale): DateParts => {
  const parts = longFormat(calendar, locale).formatToParts(noon(iso));
  // ICU adds U+0654, an ezafe mark, to some Farsi months; running text does not write it.
  const pick = (type: string) =>
    (parts.find(part => part.type === type)?.value ?? '').replace('\u0654', '');
  return {day: pick('day'), month: pick('month'), year: pick('year'), weekday: pick('weekday')};
});

const solarNumbers = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC'
});

/** Year, month (from 1) and day of an ISO day in a calendar, as numbers. */
export const calendarDay = remember(
  (iso: string, calendar: Calendar): {year: number; month: number; day: number} => {
    if (calendar === 'gregorian') {
      const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
      return {year, month, day};
    }
    const parts = solarNumbers.formatToParts(noon(iso));
    const pick = (type: string) => Number(parts.find(part => part.type === type)?.value ?? 0);
    return {year: pick('year'), month: pick('month'), day: pick('day')};
  }
);

/** The years of a calendar that begin between two moments, each with its first day: 1 January, or Nowruz. */
export function yearStarts(from: Date, to: Date, calendar: Calendar): {year: number; day: Date}[] {
  const years: {year: number; day: Date}[] = [];
  for (let gregorian = from.getUTCFullYear(); gregorian <= to.getUTCFullYear(); gregorian++) {
    const day = calendar === 'gregorian' ? new Date(Date.UTC(gregorian, 0, 1)) : nowruz(gregorian);
    const {year} = calendarDay(day.toISOString().slice(0, 10), calendar);
    if (day >= from && day <= to) years.push({year, day});
  }
  return years;
}

/** The first day of the Solar Hijri year that begins in a Gregorian one: between 19 and 22 March. */
function nowruz(gregorianYear: number): Date {
  const march = (day: number) => new Date(Date.UTC(gregorianYear, 2, day));
  const isFirst = (day: Date) => calendarDay(day.toISOString().slice(0, 10), 'solar').month === 1;
  return [19, 20, 21].map(march).find(isFirst) ?? march(22);
}

/** The ISO day of a Solar Hijri date; null if that day does not exist. */
export function solarToGregorian(date: {year: number; month: number; day: number}): string | null {
  const {year, month, day} = date;
  // Months 1 to 6 have 31 days; the others have 30, except the last in a common year.
  const passed = (month - 1) * 31 - Math.max(0, month - 7) + day - 1;
  const found = new Date(nowruz(year + 621).getTime() + passed * 86_400_000);
  const iso = found.toISOString().slice(0, 10);
  const solar = calendarDay(iso, 'solar');
  return solar.year === year && solar.month === month && solar.day === day ? iso : null;
}

/** The first and last day of a Solar Hijri month or year, as ISO days; null if there is no such month. */
export function solarSpan(year: number, month?: number): {first: string; last: string} | null {
  const first = solarToGregorian({year, month: month ?? 1, day: 1});
  const isLastMonth = (month ?? 12) === 12;
  const next = isLastMonth
    ? {year: year + 1, month: 1, day: 1}
    : {year, month: (month ?? 12) + 1, day: 1};
  const after = solarToGregorian(next);
  return first !== null && after !== null ? {first, last: addDays(after, -1)} : null;
}

/** The ISO day that is a number of days after another; before it if the number is negative. */
export const addDays = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
