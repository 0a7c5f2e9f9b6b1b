import type {Locale} from '../../i18n/locales.ts';
import {getCases, getNews, getPeople} from '../../records/index.ts';
import type {OpenRecord, TableName} from '../../records/schema/openData/tables.ts';
import {openCase, openNewsItem} from './openDocuments.ts';
import {eventsOfCase, eventsOfPerson} from './openEvents.ts';
import {openChange, type Lookup, type Translations} from './openFields.ts';
import {toOpenPerson} from './openPeople.ts';
import {openRegistries} from './openRegistries.ts';

/**
 * All tables of the open data. They come from the queries of `records/`, which return only what is released, and are
 * built field by field, so that a new field is private until someone adds it here. `site` is the public address,
 * without a slash at the end.
 */
export function openRecords(site: string): {[T in TableName]: OpenRecord<T>[]} {
  const [people, cases, news] = [
    inBothLanguages(getPeople),
    inBothLanguages(getCases),
    inBothLanguages(getNews)
  ];
  const lookup: Lookup = {site, people: numbersBySlug(people), cases: numbersBySlug(cases)};
  return {
    people: people.map(person => toOpenPerson(person, lookup)),
    events: [
      ...people.flatMap(({en}) => eventsOfPerson(en)),
      ...cases.flatMap(({en}) =>
        eventsOfCase(
          en,
          people.map(person => person.en)
        )
      )
    ],
    cases: cases.map(legalCase => openCase(legalCase, lookup)),
    news: news.map(item => openNewsItem(item, lookup)),
    changes: [
      ...people.flatMap(({en}) => changesOf('people', en.recordNo, en.changes)),
      ...cases.flatMap(({en}) => changesOf('cases', en.recordNo, en.changes)),
      ...news.flatMap(({en}) =>
        changesOf(
          'news',
          en.recordNo,
          en.corrections.map(({on, note, severity}) => ({on, note, kind: severity}))
        )
      )
    ].sort(
      (a, b) =>
        b.on.localeCompare(a.on) || a.table.localeCompare(b.table) || a.recordNo - b.recordNo
    ),
    ...openRegistries(site)
  };
}

/** The documents of a query in both languages, in order of record number. */
function inBothLanguages<D extends {slug: string; recordNo: number}>(
  query: (locale: Locale) => readonly D[]
): Translations<D>[] {
  const farsi = new Map(query('fa').map(document => [document.slug, document]));
  return query('en')
    .flatMap(en => {
      const fa = farsi.get(en.slug);
      return fa ? [{en, fa}] : [];
    })
    .sort((a, b) => a.en.recordNo - b.en.recordNo);
}

const numbersBySlug = (documents: readonly Translations<{slug: string; recordNo: number}>[]) =>
  new Map(documents.map(({en}) => [en.slug, en.recordNo]));

const changesOf = (
  table: OpenRecord<'changes'>['table'],
  recordNo: number,
  changes: readonly Parameters<typeof openChange<OpenRecord<'changes'>['kind']>>[0][]
): OpenRecord<'changes'>[] => changes.map(change => ({...openChange(change), table, recordNo}));
