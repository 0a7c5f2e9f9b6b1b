import {generateAtomFeed, generateJsonFeed, generateOpml} from 'feedsmith';
import {feedPath, type FeedName} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import type {Locale} from '../../i18n/locales.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {translator} from '../../i18n/translator.ts';
import {directedText} from './directed.ts';
import type {FeedEntry} from './entries.ts';
import {feedTitle, type Feed} from './feed.ts';

/** A feed with its entries, the newest first. `address`: its URL without the ending of a format. */
export type FullFeed = Feed & {locale: Locale; address: string; entries: readonly FeedEntry[]};

/** The feed in Atom (RFC 4287). */
export function atomFeed({locale, address, entries, ...feed}: FullFeed): string {
  const [site, topicWord] = [publicUrl(), translator(locale, 'Topic')];
  const linkTo = (url: string) => ({
    rel: 'alternate',
    type: 'text/html',
    hreflang: locale,
    href: url
  });
  const xml = generateAtomFeed(
    {
      xml: {lang: locale},
      id: feed.id,
      title: {value: feedTitle(feed.name, locale)},
      subtitle: {value: directedText(feed.description, locale)},
      updated: new Date(Math.max(0, ...entries.map(({updated}) => updated.getTime()))),
      icon: `${site}/icon.svg`,
      authors: [{name: translator(locale, 'Site')('name'), uri: site}],
      links: [
        {rel: 'self', type: 'application/atom+xml', href: `${address}.atom`},
        linkTo(site + href(locale, feed.page))
      ],
      entries: entries.map(entry => ({
        ...(entry.lang !== locale && {xml: {lang: entry.lang}}),
        id: entry.id,
        title: {value: entry.title},
        summary: {value: entry.summary},
        content: {type: 'html', value: entry.html, xml: {lang: locale}},
        published: entry.published,
        updated: entry.updated,
        links: [linkTo(entry.url)],
        categories: entry.topics.map(term => ({
          term,
          scheme: `${site}/${locale}/topics/`,
          label: topicWord(term)
        }))
      }))
    },
    {strict: true}
  );
  return `${withoutPadding(xml).trimEnd()}\n`;
}

/** Removes the indentation that the generator puts around text: some readers keep it as part of the text. */
const withoutPadding = (xml: string) =>
  xml.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+</g, ']]><');

/** The feed in JSON Feed 1.1. */
export function jsonFeed({locale, address, entries, ...feed}: FullFeed): string {
  const [site, topicWord] = [publicUrl(), translator(locale, 'Topic')];
  const json = generateJsonFeed(
    {
      title: feedTitle(feed.name, locale),
      home_page_url: site + href(locale, feed.page),
      feed_url: `${address}.json`,
      description: directedText(feed.description, locale),
      language: locale,
      icon: `${site}/icon.svg`,
      authors: [{name: translator(locale, 'Site')('name'), url: site}],
      items: entries.map(entry => ({
        id: entry.id,
        url: entry.url,
        title: entry.title,
        summary: entry.summary,
        content_html: entry.html,
        date_published: entry.published,
        date_modified: entry.updated,
        language: entry.lang,
        ...(entry.topics.length > 0 && {tags: entry.topics.map(term => topicWord(term))})
      }))
    },
    {strict: true}
  );
  return `${JSON.stringify(json, null, 1)}\n`;
}

/** The list of all feeds of a language, as OPML. */
export function feedList(
  feeds: readonly {name: FeedName; title: string}[],
  locale: Locale
): string {
  const site = publicUrl();
  const outlines = feeds.map(({name, title}) => ({
    text: title,
    type: 'rss',
    xmlUrl: `${site}${feedPath(locale, name)}.atom`,
    htmlUrl: site + href(locale, '/follow')
  }));
  return generateOpml({head: {title: feedTitle('', locale)}, body: {outlines}});
}
