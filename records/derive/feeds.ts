import type {Locale} from '../../i18n/locales.ts';
import {topics, type Topic} from '../schema/registries.ts';

/** A feed that readers can follow: all news, one topic, or one person. */
export type FeedName =
  {kind: 'news'} | {kind: 'topics'; topic: Topic} | {kind: 'prisoners'; slug: string};

/** All feeds in the order of the page that lists them. Topics without news have none. */
export function feedsOf(
  news: readonly {topics: readonly Topic[]}[],
  people: readonly {slug: string}[]
): FeedName[] {
  const used = new Set(news.flatMap(item => item.topics));
  return [
    {kind: 'news'},
    ...topics.filter(topic => used.has(topic)).map(topic => ({kind: 'topics', topic}) as const),
    ...people.map(({slug}) => ({kind: 'prisoners', slug}) as const)
  ];
}

/** Path of a feed within the site, without the extension of its format: `.atom` or `.json`. */
export function feedPath(locale: Locale, feed: FeedName): string {
  if (feed.kind === 'news') return `/${locale}/feeds/news`;
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
