import {message, type Message} from '../../../i18n/catalogue/message.ts';
import {solarToGregorian} from '../../../i18n/calendars.ts';
import {isSolar, knownDatesIn, parseDate} from '../../../i18n/partialDates/partialDate.ts';

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

/** What is wrong with a date of one of the forms of `partialDate.ts`, as what is expected; null if nothing. */
export function dateProblem(value: string, from: number): Message | null {
  const named = value.match(/(?:solar )?\d{4}(?:-\d{2}){0,2}/g) ?? [];
  for (const date of named) {
    const problem = namedDateProblem(date, from);
    if (problem) return problem;
  }
  const [start, end] = named;
  return start && end && !parseDate(value) ? message('dates.order', {end, start}) : null;
}

function namedDateProblem(date: string, from: number): Message | null {
  const solar = solarNameOf(date);
  if (solar) return message('dates.solarDay', {date, solar});
  const [known] = knownDatesIn(date);
  if (!known) return message('dates.exists');
  const year = Number(known.first.slice(0, 4));
  return year < from || year > lastYear ? message('dates.years', {from, last: lastYear}) : null;
}

/** What is wrong with the day of a time as 2027-03-20T09:00:00+01:00; null if nothing. */
export function instantProblem(value: string): Message | null {
  const [day, time] = [value.slice(0, 10), value.slice(10)];
  const solar = solarNameOf(day);
  if (solar) return message('dates.solarTime', {date: day, solar: `${solar}${time}`});
  return dateProblem(day, firstYear.release);
}

/**
 * How to write what can only be a date of the Solar calendar: a day by its Gregorian name, a month or a year with
 * “solar”. Null for other dates.
 */
function solarNameOf(date: string): string | null {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (!isSolar(year)) return null;
  if (month !== undefined && day !== undefined) return solarToGregorian({year, month, day});
  return parseDate(`solar ${date}`) ? `solar ${date}` : null;
}
