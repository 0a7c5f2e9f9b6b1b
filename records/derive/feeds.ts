import type {Locale} from '../../i18n/locales.ts';
import type {Topic} from '../schema/registries.ts';

/** A feed that readers can follow: everything, one topic, or one person. */
export type FeedName =
  {kind: 'news'} | {kind: 'topics'; topic: Topic} | {kind: 'prisoners'; slug: string};

/** Address of a feed within the site, without the ending of its format: `.atom` or `.json`. */
export function feedPath(locale: Locale, feed: FeedName): string {
  if (feed.kind === 'news') return `/${locale}/feeds/news`;
  return `/${locale}/feeds/${feed.kind}/${feed.kind === 'topics' ? feed.topic : feed.slug}`;
}

/** Entries that a feed keeps. Older news stay in the ledger and in the open data, which have all of it. */
export const feedLength = 50;

/**
 * Ids are tag URIs (RFC 4151) made of record numbers, in the campaign's own domain as it was in 2026. They never
 * change: not with the address of the site, not with a slug, not on a mirror.
 */
export const tagUri = (...parts: (string | number)[]) =>
  `tag:freeiranspoliticalprisonersnow.org,2026:${parts.join('/')}`;
