import {
  daysOfItems,
  daysOfPerson,
  getActions,
  getNews,
  getPeople,
  inOrder,
  pathOf,
  today,
  type Day,
  type Person
} from '../records/index.ts';
import {addDays} from '../i18n/calendars.ts';
import {formatListed} from '../i18n/dates.ts';
import type {Locale} from '../i18n/locales.ts';
import {perLocale} from '../i18n/remember.ts';
import {translator} from '../i18n/translator.ts';

/** The days from the build on: a year for lists, five years for the calendar of one person. */
export const yearAhead = {first: today, last: addDays(today, 365)};
const fiveYearsAhead = {first: today, last: addDays(today, 5 * 365)};

/** All days that matter in the next twelve months, in order. */
export const daysAhead = perLocale((locale): readonly Day[] =>
  inOrder([
    ...getPeople(locale).flatMap(person => daysOfPerson(person, locale, yearAhead)),
    ...daysOfItems({actions: getActions(locale), news: getNews(locale)}, yearAhead)
  ])
);

/** Deadlines of open calls. */
export const deadlines = (locale: Locale): Day[] =>
  daysOfItems({actions: getActions(locale), news: []}, fiveYearsAhead);

/** The days of one person in the next twelve months, or in all the years that calendars show. */
export const daysOf = (person: Person, locale: Locale, span: 'year' | 'calendar'): Day[] =>
  daysOfPerson(person, locale, span === 'year' ? yearAhead : fiveYearsAhead);

/** What a day is, in words, as plain text. */
export function dayText({kind, count, since, title}: Day, locale: Locale): string {
  const t = translator(locale, 'Days');
  return t(`kinds.${kind}`, {name: title, count, since: formatListed(since, locale)});
}

/** Path of the page that a day leads to, within the language. */
export const dayPath = ({about: {kind, slug}}: Day): string => pathOf(kind, slug);
