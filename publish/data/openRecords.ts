/** Fills the tables of the open data. Asks the door of the content and so cannot see past the gate; field by field, nothing is spread. */
import {inlineText} from '../../i18n/inlineDates.ts';
import {locales, type Locale} from '../../i18n/locales.ts';
import {href} from '../../i18n/links.ts';
import {
  eventIds,
  getCases,
  getNews,
  getPeople,
  statusChanges,
  type Case,
  type NewsItem,
  type Person
} from '../../records/index.ts';
import type {OpenRecord} from '../../records/schema/openData.ts';
import type {DocumentKind} from '../../records/schema/documents.ts';
import type {Localized, PersonEvent, Source} from '../../records/schema/fields.ts';

export {columnsOf} from '../../records/schema/openColumns.ts';
export {openFile, openTables, type TableName} from '../../records/schema/openData.ts';

const inBoth = <V>(value: (locale: Locale) => V) =>
  Object.fromEntries(locales.map(locale => [locale, value(locale)])) as Record<Locale, V>;
/** Sentences of the content as plain words, dates in the language's calendar. */
const plain = (text: Localized) => inBoth(locale => inlineText(text[locale], locale));
const plainOrNull = (text: Localized | undefined | null) =>
  inBoth(locale => (text ? inlineText(text[locale], locale) : null));

const openSource = ({
  id,
  publisher,
  title,
  url,
  archiveUrl,
  lang,
  published,
  type,
  publishable
}: Source) => ({
  id,
  publisher,
  title,
  url: publishable ? (url ?? null) : null,
  archiveUrl: publishable ? (archiveUrl ?? null) : null,
  lang,
  published: published ?? null,
  type
});

type Paired<D> = Record<Locale, D>;
/** Each document in both languages, in order of record number. */
function paired<D extends {slug: string; recordNo: number}>(
  query: (locale: Locale) => readonly D[]
): Paired<D>[] {
  const fa = new Map(query('fa').map(document => [document.slug, document]));
  return query('en')
    .flatMap(en => {
      const other = fa.get(en.slug);
      return other ? [{en, fa: other}] : [];
    })
    .sort((a, b) => a.en.recordNo - b.en.recordNo);
}
/** A text of each language, null where that language is missing. */
const words = <D extends {words: {isFallback: boolean}}>(
  pair: Paired<D>,
  pick: (document: D) => string
) =>
  inBoth(locale => (pair[locale].words.isFallback ? null : inlineText(pick(pair[locale]), locale)));
const addresses = (site: string, kind: DocumentKind, slug: string) =>
  inBoth(locale => site + href(locale, `/${kind}/${slug}`));
const asClaim = <C extends {asOf: string; sources: string[]; code: unknown; stage: unknown}>({
  code,
  stage,
  asOf,
  sources
}: C) => ({code: code as C['code'], stage: stage as C['stage'], asOf, sources});

/** Every table, complete. `site` is the public address, without a slash at its end. */
export function openRecords(site: string): {
  [T in 'people' | 'events' | 'cases' | 'news' | 'changes']: OpenRecord<T>[];
} {
  const [people, cases, news] = [paired(getPeople), paired(getCases), paired(getNews)];
  const caseNumbers = new Map(cases.map(({en}) => [en.slug, en.recordNo]));
  const personNumbers = new Map(people.map(({en}) => [en.slug, en.recordNo]));
  const numbers = (map: Map<string, number>, slugs: readonly string[]) =>
    slugs.flatMap(slug => map.get(slug) ?? []).sort((a, b) => a - b);

  const openPerson = (pair: Paired<Person>): OpenRecord<'people'> => {
    const {
      recordNo,
      slug,
      identity,
      name,
      aliases,
      gender,
      birth,
      nationalities,
      occupation,
      occupationGroup,
      activities,
      charges,
      status,
      sentence,
      detention,
      health,
      consent,
      hashtags,
      reviewedOn,
      sources,
      changes,
      ...person
    } = pair.en;
    const shown = consent.health ? health : undefined;
    return {
      recordNo,
      url: addresses(site, 'prisoners', slug),
      identity: identity === 'initials' ? 'initials' : 'public',
      name,
      aliases,
      gender,
      birth: {date: birth?.date ?? null, approximate: birth?.approximate ?? null},
      nationalities,
      occupation,
      occupationGroup,
      activities: activities.map(({text, asOf, sources: ids}) => ({
        text: plain(text),
        asOf,
        sources: ids
      })),
      charges: charges.map(asClaim),
      case: person.case === undefined ? null : (caseNumbers.get(person.case) ?? null),
      status: {
        code: status.code,
        since: status.date,
        sinceIsLatest: status.onOrBefore,
        asOf: status.asOf,
        certainty: status.certainty,
        prison: status.prison ?? null,
        sources: status.sources
      },
      sentence: {
        kind: sentence.kind,
        years: sentence.years ?? null,
        months: sentence.months ?? null,
        asOf: sentence.asOf,
        sources: sentence.sources
      },
      detention: {
        daysMin: detention.days.min,
        daysMax: detention.days.max,
        openEnded: detention.openEnded,
        spells: detention.spells.map(({from, to, until, endedBy, days}) => ({
          from,
          to,
          until,
          endedBy,
          daysMin: days.min,
          daysMax: days.max
        }))
      },
      health: {
        severity: shown?.severity ?? null,
        summary: plainOrNull(shown?.summary),
        denialOfCare: shown?.denialOfCare ?? null,
        asOf: shown?.asOf ?? null
      },
      summary: words(pair, document => document.words.summary),
      hashtags,
      reviewedOn,
      sources: sources.map(openSource),
      changes: changes.map(({on, kind, note}) => ({on, kind, note: plain(note)}))
    };
  };

  const openCase = (pair: Paired<Case>): OpenRecord<'cases'> => {
    const {recordNo, slug, court, judge, charges, defendants, reviewedOn, sources, changes} =
      pair.en;
    return {
      recordNo,
      url: addresses(site, 'cases', slug),
      title: words(pair, document => document.words.title),
      summary: words(pair, document => document.words.summary),
      court,
      judge: plainOrNull(judge),
      charges: charges.map(asClaim),
      defendants: defendants.map(({person, name, outcome, asOf, sources: ids}) => ({
        person: person === undefined ? null : (personNumbers.get(person) ?? null),
        name,
        outcome: plain(outcome),
        asOf,
        sources: ids
      })),
      reviewedOn,
      sources: sources.map(openSource),
      changes: changes.map(({on, kind, note}) => ({on, kind, note: plain(note)}))
    };
  };

  const openItem = (pair: Paired<NewsItem>): OpenRecord<'news'> => {
    const {
      recordNo,
      slug,
      kind,
      date,
      eventDate,
      updated,
      topics,
      places,
      organisations,
      origin,
      hashtags,
      since,
      sources,
      corrections,
      ...item
    } = pair.en;
    return {
      recordNo,
      url: addresses(site, 'news', slug),
      kind,
      date,
      eventDate: eventDate ?? null,
      updated: updated ?? null,
      title: words(pair, document => document.words.title),
      summary: words(pair, document => document.words.summary),
      topics,
      people: numbers(personNumbers, item.people),
      cases: numbers(caseNumbers, item.cases),
      places,
      organisations,
      origin: {type: origin.type, publisher: plainOrNull(origin.publisher)},
      hashtags,
      since: since.map(({date: on, text, sources: ids}) => ({
        date: on,
        text: plain(text),
        sources: ids
      })),
      sources: sources.map(openSource),
      corrections: corrections.map(({on, note, severity}) => ({on, note: plain(note), severity}))
    };
  };

  return {
    people: people.map(openPerson),
    events: [
      ...people.flatMap(({en}) =>
        openEvents(
          `person-${en.recordNo}`,
          {person: en.recordNo, case: null},
          en.events,
          new Map(statusChanges(en).map(({event, code}) => [event, code]))
        )
      ),
      ...cases.flatMap(({en}) =>
        openEvents(`case-${en.recordNo}`, {person: null, case: en.recordNo}, en.events, new Map())
      )
    ],
    cases: cases.map(openCase),
    news: news.map(openItem),
    changes: [
      ...people.flatMap(({en}) =>
        en.changes.map(change => ({
          ...logged(change),
          table: 'people' as const,
          recordNo: en.recordNo
        }))
      ),
      ...cases.flatMap(({en}) =>
        en.changes.map(change => ({
          ...logged(change),
          table: 'cases' as const,
          recordNo: en.recordNo
        }))
      ),
      ...news.flatMap(({en}) =>
        en.corrections.map(({on, note, severity}) => ({
          ...logged({on, note, kind: severity}),
          table: 'news' as const,
          recordNo: en.recordNo
        }))
      )
    ].sort(
      (a, b) =>
        b.on.localeCompare(a.on) || a.table.localeCompare(b.table) || a.recordNo - b.recordNo
    )
  };
}

const logged = ({
  on,
  kind,
  note
}: {
  on: string;
  kind: OpenRecord<'changes'>['kind'];
  note: Localized;
}) => ({on, kind, note: plain(note)});

type Status = OpenRecord<'events'>['status'];
function openEvents(
  record: string,
  of: {person: number | null; case: number | null},
  events: readonly PersonEvent[],
  statuses: Map<PersonEvent, Status>
): OpenRecord<'events'>[] {
  const ids = eventIds(events);
  return events.map((event, index) => ({
    id: `${record}/${ids[index]}`,
    person: of.person,
    case: of.case,
    type: event.type,
    date: event.date,
    onOrBefore: event.onOrBefore ?? false,
    status: statuses.get(event) ?? null,
    prison: event.prison ?? null,
    ward: plainOrNull(event.ward),
    certainty: event.certainty,
    detail: plain(event.detail),
    sources: event.sources
  }));
}
