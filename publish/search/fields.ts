import {dateSpellings} from '../../i18n/partialDates/spellings.ts';
import type {Locale} from '../../i18n/locales.ts';
import {perLocale} from '../../i18n/remember.ts';
import {findCharge, findPrison, getPeople, type Person} from '../../records/index.ts';
import type {SearchField} from '../../search/invertedIndex.ts';
import type {SearchResult} from '../../search/result.ts';

/** A document for the index: what its result shows, and the texts that are searched. */
export type SearchDocument = {result: SearchResult; fields: SearchField[]};

/** Names, which also match with typing errors and joined across spaces. */
export const nameFields = (names: readonly string[], weight: number): SearchField[] =>
  names.map(text => ({text, weight, near: true}));

/** Dates, as people may type them. */
export const dateFields = (dates: readonly (string | undefined)[], weight: number): SearchField[] =>
  dates.flatMap(date => (date ? nameFields(dateSpellings(date), weight) : []));

/** Title, summary and body. `otherTitle` is the title in the other language. */
export const textFields = (
  {title, summary, text}: {title: string; summary: string; text: string},
  otherTitle = ''
): SearchField[] => [
  {text: title, weight: 7, near: true},
  {text: otherTitle, weight: 5, near: true},
  {text: summary, weight: 3},
  {text, weight: 1}
];

/** Labels of a document, such as its kind, topics and places. */
export const labelField = (labels: readonly string[]): SearchField => ({
  text: labels.join(' | '),
  weight: 3
});

/** Values in both languages, as one label. */
export const inBothLanguages = (...values: ({en: string; fa: string} | undefined)[]): string =>
  values.flatMap(value => (value ? [value.en, value.fa] : [])).join(' | ');

/** Charges by all their names in both languages, so that each of them finds who faces it. */
export const chargeLabels = (charges: readonly {code: string}[]): string =>
  charges
    .flatMap(({code}) => findCharge(code) ?? [])
    .flatMap(({name, aliases}) => [inBothLanguages(name), ...aliases.en, ...aliases.fa])
    .join(' | ');

/** A prison by all its names in both languages, with its city and province. Empty if there is none. */
export function prisonNames(code: string | undefined): string {
  const prison = code === undefined ? undefined : findPrison(code);
  if (!prison) return '';
  const {name, aliases, city, province} = prison;
  return [inBothLanguages(name, city, province), ...aliases.en, ...aliases.fa].join(' | ');
}

/** All spellings of a person's name; of a person shown by initials only those. */
export const spellingsOf = ({name, aliases, identity}: Person): string[] => [
  name.en,
  name.fa,
  ...(identity === 'public' ? [...aliases.en, ...aliases.fa] : [])
];

const spellingsBySlug = perLocale(
  locale => new Map(getPeople(locale).map(person => [person.slug, spellingsOf(person)]))
);
/** All spellings of the people of a document, so that each of them finds it. */
export const peopleFields = (
  slugs: readonly (string | undefined)[],
  locale: Locale
): SearchField[] =>
  nameFields(
    [...new Set(slugs)].flatMap(slug => spellingsBySlug(locale).get(slug ?? '') ?? []),
    4
  );
