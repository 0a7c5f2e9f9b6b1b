import {solarToGregorian} from '../../i18n/calendars.ts';

/** The first year that each kind of date may have. A Solar Hijri year is earlier than all of them. */
export const firstYear = {
  /** Arrests, items, reviews: the Islamic Republic, which the site documents, began in 1979. */
  record: 1979,
  /** People in prison today were born later, and so were the publications we cite. */
  life: 1900,
  /** Texts also tell older history, such as the Constitutional Revolution of 1906. */
  text: 1850,
  /** Times of release: the campaign had no site before. */
  release: 2000
};
const lastYear = 2099;

/** What is wrong with a date as YYYY, YYYY-MM or YYYY-MM-DD, as what is expected; null if nothing. */
export function dateProblem(value: string, from: number): string | null {
  const solar = gregorianOf(value);
  if (solar) return `a Gregorian date; ${value} looks like a Solar date: write ${solar}`;
  if (!isRealDate(value)) return 'a date that exists in the calendar';
  const year = Number(value.slice(0, 4));
  return year < from || year > lastYear
    ? `a Gregorian date of the years ${from} to ${lastYear}`
    : null;
}

/** What is wrong with the day of a time as 2027-03-20T09:00:00+01:00; null if nothing. */
export function instantProblem(value: string): string | null {
  const [day, time] = [value.slice(0, 10), value.slice(10)];
  const solar = gregorianOf(day);
  if (solar) return `a Gregorian time; ${day} looks like a Solar date: write ${solar}${time}`;
  return dateProblem(day, firstYear.release);
}

const isRealDate = (value: string) => {
  const [y, m = '01', d = '01'] = value.split('-');
  const date = new Date(`${y}-${m}-${d}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${y}-${m}-${d}`);
};

/**
 * The Gregorian date of a date with a Solar Hijri year. A month or a year lies in two Gregorian ones, joined with
 * “or”. Null if the year is not a recent Solar one (1200 to 1499), or if the date does not exist.
 */
function gregorianOf(value: string): string | null {
  const [year = 0, month, day] = value.split('-').map(Number);
  if (!(year >= 1200 && year <= 1499)) return null;
  const first = solarToGregorian({year, month: month ?? 1, day: day ?? 1});
  if (!first || day !== undefined) return first;
  const last = lastDay(year, month ?? 12);
  return [...new Set([first, last].map(each => each.slice(0, value.length)))].join(' or ');
}

function lastDay(year: number, month: number): string {
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const next = solarToGregorian({year: nextYear, month: nextMonth, day: 1}) ?? '';
  return new Date(Date.parse(`${next}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
