import type {Case, NewsItem} from '../../records/index.ts';
import type {OpenRecord} from '../../records/schema/openData/tables.ts';
import {
  addresses,
  openChange,
  openCharge,
  openSource,
  plain,
  plainOrNull,
  recordNumbersOf,
  words,
  type Lookup,
  type Translations
} from './openFields.ts';

/** The public record of a case. */
export function openCase(
  translations: Translations<Case>,
  {site, people}: Lookup
): OpenRecord<'cases'> {
  const legalCase = translations.en;
  return {
    recordNo: legalCase.recordNo,
    url: addresses(site, 'cases', legalCase.slug),
    title: words(translations, document => document.words.title),
    summary: words(translations, document => document.words.summary),
    court: plainOrNull(legalCase.court),
    judge: plainOrNull(legalCase.judge),
    courts: (legalCase.courts ?? []).map(({court, instance, officials = [], asOf, sources}) => ({
      court,
      instance,
      officials,
      asOf,
      sources
    })),
    charges: legalCase.charges.map(openCharge),
    defendants: legalCase.defendants.map(({person, name, outcome, asOf, sources}) => ({
      person: person === undefined ? null : (people.get(person) ?? null),
      name,
      outcome: plain(outcome),
      asOf,
      sources
    })),
    reviewedOn: legalCase.reviewedOn,
    sources: legalCase.sources.map(openSource),
    changes: legalCase.changes.map(openChange)
  };
}

/** The public record of a news item. */
export function openNewsItem(
  translations: Translations<NewsItem>,
  {site, people, cases}: Lookup
): OpenRecord<'news'> {
  const item = translations.en;
  return {
    recordNo: item.recordNo,
    url: addresses(site, 'news', item.slug),
    kind: item.kind,
    date: item.date,
    eventDate: item.eventDate ?? null,
    updated: item.updated ?? null,
    title: words(translations, document => document.words.title),
    summary: words(translations, document => document.words.summary),
    topics: item.topics,
    people: recordNumbersOf(people, item.people),
    cases: recordNumbersOf(cases, item.cases),
    places: item.places,
    organisations: item.organisations,
    origin: {type: item.origin.type, publisher: plainOrNull(item.origin.publisher)},
    hashtags: item.hashtags,
    since: item.since.map(({date, text, sources}) => ({date, text: plain(text), sources})),
    sources: item.sources.map(openSource),
    corrections: item.corrections.map(({on, note, severity}) => ({
      on,
      note: plain(note),
      severity
    }))
  };
}
