import type {Locale} from '../../i18n/locales.ts';
import type {RegistryName} from '../registries/schema.ts';
import {topics, type Topic} from '../schema/registries.ts';

/** Kinds of change with a feed of their own: of anyone's status, calls to action that begin and end, and of pages. */
export const changeFeeds = ['statuses', 'actions', 'corrections'] as const;
export type ChangeFeed = (typeof changeFeeds)[number];

/**
 * A feed that readers can follow: all news, one kind of change, one topic, one person, or one entry of a registry, such
 * as a prison.
 */
export type FeedName =
  | {kind: 'news'}
  | {kind: 'changes'; of: ChangeFeed}
  | {kind: 'topics'; topic: Topic}
  | {kind: 'prisoners'; slug: string}
  | {kind: 'registry'; registry: RegistryName; code: string};

type Listed = {
  registry: RegistryName;
  code: string;
  people: readonly unknown[];
  news: readonly unknown[];
};

/**
 * All feeds in the order of the page that lists them. What has neither news nor people has none. `changes`: the number
 * of changes of each kind; without one there is no feed.
 */
export function feedsOf(
  news: readonly {topics: readonly Topic[]}[],
  people: readonly {slug: string}[],
  registry: readonly Listed[],
  changes: Readonly<Record<ChangeFeed, number>>
): FeedName[] {
  const used = new Set(news.flatMap(item => item.topics));
  return [
    {kind: 'news'},
    ...changeFeeds.filter(of => changes[of] > 0).map(of => ({kind: 'changes', of}) as const),
    ...topics.filter(topic => used.has(topic)).map(topic => ({kind: 'topics', topic}) as const),
    ...people.map(({slug}) => ({kind: 'prisoners', slug}) as const),
    ...registry
      .filter(entry => entry.people.length + entry.news.length > 0)
      .map(({registry: name, code}) => ({kind: 'registry', registry: name, code}) as const)
  ];
}

/** Path of a feed within the site, without the extension of its format: `.atom` or `.json`. */
export function feedPath(locale: Locale, feed: FeedName): string {
  if (feed.kind === 'news') return `/${locale}/feeds/news`;
  if (feed.kind === 'changes') return `/${locale}/feeds/${feed.of}`;
  if (feed.kind === 'registry') return `/${locale}/feeds/${feed.registry}/${feed.code}`;
  return `/${locale}/feeds/${feed.kind}/${feed.kind === 'topics' ? feed.topic : feed.slug}`;
}

/** Number of entries in a feed. The ledger and the open data have all news. */
export const feedLength = 50;

/**
 * A tag URI (RFC 4151) made of record numbers and the campaign's domain in 2026. Ids must never
 * change: not with the site's address, nor with a slug, nor on a mirror.
 */
export const tagUri = (...parts: (string | number)[]) =>
  `tag:freeiranspoliticalprisonersnow.org,2026:${parts.join('/')}`;
