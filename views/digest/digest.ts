import {getNews, getPeople, pathOf, tagUri, today} from '../../records/index.ts';
import {addDays} from '../../i18n/calendars.ts';
import type {Locale} from '../../i18n/locales.ts';
import {actionChanges, correctionChanges, statusesOf, type Change} from '../changes.ts';

export type DigestPart = 'news' | 'statuses' | 'actions' | 'corrections';

/** What changed in a span of days, in parts with at least one change each. */
export type Digest = {
  /** The first and the last day, both included. */
  first: string;
  last: string;
  parts: {
    name: DigestPart;
    /** The newest first. */
    changes: readonly Change[];
    /** Number of changes left out of a long part. */
    more: number;
    /** Path of the page that has them all. */
    path: string;
  }[];
};

const days = 7;
/** Changes in a part, so that the page stays light. */
const longest = 30;

/** The digest of the seven days that end with `last`, the day of the build by default. */
export function digestOf(locale: Locale, last = today): Digest {
  const first = addDays(last, 1 - days);
  const all: [DigestPart, string, Change[]][] = [
    ['news', '/news', newsItems(locale)],
    ['statuses', '/prisoners', getPeople(locale).flatMap(person => statusesOf(person, locale))],
    ['actions', '/act', actionChanges(locale)],
    ['corrections', '/corrections', correctionChanges(locale)]
  ];
  const parts = all.map(([name, path, changes]) => {
    const recent = changes
      .filter(({on}) => on >= first && on <= last)
      .sort((a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id));
    const more = Math.max(0, recent.length - longest);
    return {name, path, changes: recent.slice(0, longest), more};
  });
  return {first, last, parts: parts.filter(({changes}) => changes.length > 0)};
}

const newsItems = (locale: Locale): Change[] =>
  getNews(locale).map(({slug, recordNo, date, words}) => ({
    id: tagUri(locale, 'news', recordNo),
    on: date,
    title: words.title,
    note: words.summary,
    lang: words.lang,
    path: pathOf('news', slug),
    sources: []
  }));
