import fs from 'node:fs';
import path from 'node:path';
import {
  feedLength,
  feedPath,
  getFeeds,
  getNewsItem,
  pathOf,
  type FeedName
} from '../../records/index.ts';
import {sha256} from '../../files/hash.ts';
import {locales, type Locale} from '../../i18n/locales.ts';
import {remember} from '../../i18n/remember.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {BuildCache, describeReuse, hashSources, type ReuseCount} from '../buildCache.ts';
import {readParts} from '../html/pageParts.ts';
import {inParallel} from '../pool.ts';
import {changeEntry, newsEntry, personEntry} from './entries.ts';
import {feedOf, feedTitle, type Feed} from './feed.ts';
import type {FeedText} from './feedText.ts';
import {atomFeed, feedList, jsonFeed} from './formats.ts';
import {writeXml} from '../xml.ts';

/**
 * Writes the feeds: Atom and JSON Feed for all news, changes of status, actions, corrections, each topic, each person
 * and each prison, court and the like, in each language, and a list of the feeds of a language as
 * OPML. Texts come from the finished pages, so that a feed says the same as its pages.
 *
 * `root`: the folder of the site. `published`: the site published before, whose unchanged feeds are reused. Returns a
 * summary for the log.
 */
export async function writeFeeds(root: string, published: string): Promise<string> {
  const counts = await inParallel<FeedsTask, ReuseCount>(
    new URL('./feedsWorker.ts', import.meta.url),
    locales.map(locale => ({root, published, locale}))
  );
  return describeReuse(counts, 'feeds, each as Atom and JSON Feed');
}

export type FeedsTask = {root: string; published: string; locale: Locale};

/** Writes the feeds of one language. */
export function writeFeedsOf({root, published, locale}: FeedsTask): ReuseCount {
  const names = getFeeds(locale);
  const pages = readerOf(locale);
  const cache = new BuildCache(`feeds-${locale}`, hashSources());
  const list: {name: FeedName; title: string}[] = [];
  let reused = 0;
  for (const name of names) {
    const [base, feed] = [feedPath(locale, name), feedOf(name, locale)];
    const input = inputHash(feed, pages);
    list.push({name, title: feedTitle(feed.name, locale)});
    if (cache.reuse(base, input, {from: published, to: root})) reused++;
    else cache.recordFiles(base, input, writeFeed(root, base, feed, locale, pages), root);
  }
  cache.save();
  writeXml(path.join(root, locale, 'feeds/all.opml'), feedList(list, locale));
  return {total: names.length, reused};
}

/** Reads pages of one language by path, and hashes news items with their pages: each once, as many feeds carry them. */
function readerOf(locale: Locale) {
  const textOf = remember((page: string): FeedText => {
    const {feedText} = readParts(`${locale}${page}.html`);
    if (!feedText)
      throw new Error(`${locale}${page}: expected its texts for feeds in the build cache`);
    return feedText;
  });
  const hashOf = remember((slug: string) =>
    sha256(JSON.stringify([getNewsItem(slug, locale), textOf(pathOf('news', slug))]))
  );
  return {textOf, hashOf};
}
type Reader = ReturnType<typeof readerOf>;

/** Hash of all that goes into a feed: its head, its records and the texts of their pages. */
function inputHash({items, person, ...head}: Feed, {textOf, hashOf}: Reader): string {
  return sha256(
    JSON.stringify([
      publicUrl(),
      head,
      items.map(({slug}) => hashOf(slug)),
      person && [person, textOf(pathOf('prisoners', person.slug))]
    ])
  );
}

/** Writes a feed in both formats and returns its files. `base`: its address without the ending of a format. */
function writeFeed(
  root: string,
  base: string,
  feed: Feed,
  locale: Locale,
  {textOf}: Reader
): string[] {
  const {items, person, changes = []} = feed;
  const entries = items.map(item => newsEntry(item, textOf(pathOf('news', item.slug)), locale));
  if (person) {
    const text = textOf(pathOf('prisoners', person.slug));
    entries.push(personEntry(person, text, locale));
  }
  entries.push(...changes.map(change => changeEntry(change, locale)));
  entries.sort((a, b) => b.updated.getTime() - a.updated.getTime() || a.id.localeCompare(b.id));
  const full = {
    ...feed,
    locale,
    address: publicUrl() + base,
    entries: entries.slice(0, feedLength)
  };
  const [atom, json] = [`${base.slice(1)}.atom`, `${base.slice(1)}.json`];
  fs.mkdirSync(path.dirname(path.join(root, atom)), {recursive: true});
  writeXml(path.join(root, atom), atomFeed(full));
  fs.writeFileSync(path.join(root, json), jsonFeed(full));
  return [atom, json];
}
