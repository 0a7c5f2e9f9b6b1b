import type {Localized} from '../collections/types.ts';
import type {Locale} from '../../i18n/locales.ts';
import type {DocumentKind} from '../schema/documents.ts';
import {newestFirst} from './lists/sort.ts';
import type {Case, NewsItem, Person} from './shapes.ts';

/** An entry of the corrections log. */
export type LoggedChange = {
  /** Made of the record's number and the day, so that it never changes; unique within the site. */
  id: string;
  /** Day of the change. */
  on: string;
  /** `minor` and `major` are corrections of news. */
  kind: 'update' | 'correction' | 'removal' | 'minor' | 'major';
  note: Localized;
  /** Path and title of the page that was changed. */
  path: string;
  title: string;
  /** Language of the title where it may be another than the reader's. */
  titleLang?: Locale;
};

/** Every correction of the news and every change of people and cases, newest first. */
export function correctionsOf(
  documents: {news: readonly NewsItem[]; people: readonly Person[]; cases: readonly Case[]},
  locale: Locale,
  pathOf: (kind: DocumentKind, slug: string) => string
): LoggedChange[] {
  const {news, people, cases} = documents;
  const log: LoggedChange[] = [
    ...news.flatMap(({slug, recordNo, corrections, words}) =>
      corrections.map(({on, severity, note}, index) => ({
        id: `news/${recordNo}/${dayAndNumber(corrections, index)}`,
        on,
        kind: severity,
        note,
        path: pathOf('news', slug),
        title: words.title,
        titleLang: words.lang
      }))
    ),
    ...people.flatMap(({slug, recordNo, changes, name}) =>
      changes.map((change, index) => ({
        ...change,
        id: `people/${recordNo}/${dayAndNumber(changes, index)}`,
        path: pathOf('prisoners', slug),
        title: name[locale]
      }))
    ),
    ...cases.flatMap(({slug, recordNo, changes, words}) =>
      changes.map((change, index) => ({
        ...change,
        id: `cases/${recordNo}/${dayAndNumber(changes, index)}`,
        path: pathOf('cases', slug),
        title: words.title,
        titleLang: words.lang
      }))
    )
  ];
  return log.sort((a, b) => newestFirst(a.on, b.on) || a.path.localeCompare(b.path));
}

/** A change by its day, counted from the oldest of that day. Files list changes with the newest first. */
function dayAndNumber(changes: readonly {on: string}[], index: number): string {
  const on = changes[index]?.on ?? '';
  return `changes/${on}/${changes.slice(index).filter(each => each.on === on).length}`;
}

/**
 * The last day on which an item's text changed for readers: its own date, an update or a
 * correction.
 */
export const lastChange = ({
  date,
  updated,
  corrections
}: Pick<NewsItem, 'date' | 'updated' | 'corrections'>) =>
  [date, updated ?? date, ...corrections.map(({on}) => on)].sort().at(-1) ?? date;
