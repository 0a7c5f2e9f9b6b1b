import fs from 'node:fs';
import path from 'node:path';
import {generateAtomFeed, generateJsonFeed, generateOpml} from 'feedsmith';
import {
  bounds,
  eventIds,
  feedLength,
  feedPath,
  getFeeds,
  getNews,
  getNewsOfPerson,
  getPeople,
  lastChange,
  statusChanges,
  tagUri,
  type FeedName,
  type NewsItem,
  type Person
} from '../../records/index.ts';
import {formatDate} from '../../i18n/dates.ts';
import {inlineText} from '../../i18n/inlineDates.ts';
import {href} from '../../i18n/links.ts';
import {dirOf, locales, type Locale} from '../../i18n/locales.ts';
import {remember} from '../../i18n/remember.ts';
import {isolateRuns} from '../../i18n/scripts.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {translator} from '../../i18n/translator.ts';
import {PageText} from './feedText.ts';
import {sha256} from '../../files/hash.ts';
import {BuildCache, hashSources, describeReuse, type ReuseCount} from '../buildCache.ts';
import {inParallel} from '../pool.ts';
import {escapeAttribute, escapeText} from '../html/xml.ts';

type Entry = {
  id: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  /** Language of the entry’s text, which is the other one where a translation is missing. */
  lang: Locale;
  published: Date;
  updated: Date;
  topics: readonly string[];
};

/** Right-to-left mark: the first strong character, so that a reader with a left-to-right interface sets a Farsi title rightly. */
const rightToLeftMark = '\u200F';
/** Text for places without markup: foreign runs isolated, the direction said by a mark. */
const directed = (text: string, lang: Locale) =>
  (dirOf(lang) === 'rtl' ? rightToLeftMark : '') + isolateRuns(text, lang);
const directedHtml = (html: string, lang: Locale) =>
  `<div lang="${lang}" dir="${dirOf(lang)}">${html}</div>`;
const latest = (days: readonly string[]) =>
  days.reduce((late, day) => (day > late ? day : late), '');

/** The generator indents what is inside an element too, and some readers keep that as part of the text. */
const withoutPadding = (xml: string) =>
  xml.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+</g, ']]><');

/**
 * Writes the feeds: Atom (RFC 4287) and JSON Feed 1.1 per language, for all news, each topic and each person, and a
 * list of them all as OPML. The texts are those of the finished pages, so a feed cannot say what its page does not.
 */
export async function writeFeeds(root: string, published: string): Promise<string> {
  const made = await inParallel<FeedTask, ReuseCount>(
    new URL('./feedsWorker.ts', import.meta.url),
    locales.map(locale => ({root, published, locale}))
  );
  return describeReuse(made, 'feeds, each as Atom and JSON Feed');
}

/** The language whose feeds are made in `root`; those that would come out as before are taken over from `published`. */
export type FeedTask = {root: string; published: string; locale: Locale};

/** The feeds of one language; returns how many there are, and how many of them were taken over. */
export function writeFeedsOf({root, published, locale}: FeedTask): ReuseCount {
  const writer = feedWriter(root, locale);
  const feeds = getFeeds(locale);
  const cache = new BuildCache(`feeds-${locale}`, hashSources());
  let kept = 0;
  for (const feed of feeds) {
    const [name, input] = [feedPath(locale, feed), writer.inputOf(feed)];
    if (cache.reuse(name, input, {from: published, to: root})) kept++;
    else cache.recordFiles(name, input, writer.write(feed), root);
  }
  cache.save();
  writer.writeList(feeds);
  return {total: feeds.length, reused: kept};
}

function feedWriter(root: string, locale: Locale) {
  const site = publicUrl();
  const [t, label, statusWord, topicWord] = [
    translator(locale, 'Feed'),
    translator(locale, 'Site'),
    translator(locale, 'Status'),
    translator(locale, 'Topic')
  ];
  const siteName = label('name');
  const readPage = (address: string) =>
    fs.readFileSync(path.join(root, `${address.slice(1)}.html`), 'utf8');
  const pageText = (address: string) =>
    new PageText(readPage(address), `${address.slice(1)}.html`, site, {
      drawing: text => t('drawing', {text}),
      picture: t('picture')
    });
  /** A record and its page, as one hash: all that an entry is made of. */
  const newsHash = remember((slug: string) =>
    sha256(JSON.stringify(newsBySlug.get(slug)) + readPage(href(locale, `/news/${slug}`)))
  );
  const personHash = (person: Person) =>
    sha256(JSON.stringify(person) + readPage(href(locale, `/prisoners/${person.slug}`)));
  const moment = (day: string) => new Date(`${bounds(day).first}T00:00:00Z`);
  const news = getNews(locale);
  const newsBySlug = new Map(news.map(item => [item.slug, item]));
  const people = new Map(getPeople(locale).map(person => [person.slug, person]));
  const made = new Map<string, Entry>();

  /** An item's entry is made once, however many feeds carry it. */
  function newsEntry(item: NewsItem): Entry {
    const known = made.get(item.slug);
    if (known) return known;
    const {words, date} = item;
    const address = href(locale, `/news/${item.slug}`);
    const page = pageText(address);
    const warning = item.contentWarning
      ? `<p><strong>${escapeText(inlineText(item.contentWarning[locale], locale))}</strong></p>`
      : '';
    const html =
      warning +
      page.prose() +
      page.section('since') +
      page.section('corrections') +
      page.section('sources');
    const entry: Entry = {
      id: tagUri(locale, 'news', item.recordNo),
      url: site + address,
      title: directed(words.title, words.lang),
      summary: directed(inlineText(words.summary, words.lang), words.lang),
      html: directedHtml(html, locale),
      lang: words.lang,
      topics: item.topics,
      published: moment(date),
      updated: moment(lastChange(item))
    };
    made.set(item.slug, entry);
    return entry;
  }

  /** The page itself, again whenever it is changed, and one entry for each change of status. */
  function personEntries(person: Person): Entry[] {
    const {recordNo, words, name, events, sources, changes} = person;
    const address = href(locale, `/prisoners/${person.slug}`);
    const page = pageText(address);
    const first = latest(events.map(event => bounds(event.date).first));
    const entries: Entry[] = [
      {
        id: tagUri(locale, 'people', recordNo),
        url: site + address,
        lang: words.lang,
        topics: [],
        title: directed(name[locale], locale),
        summary: directed(inlineText(words.summary, words.lang), words.lang),
        html: directedHtml(
          `<p>${escapeText(isolateRuns(inlineText(words.summary, words.lang), words.lang))}</p>${page.prose()}${page.section('changes')}${page.section('sources')}`,
          locale
        ),
        published: moment(first),
        updated: moment(latest([first, ...changes.map(({on}) => on)]))
      }
    ];
    const ids = eventIds(events);
    for (const {event, code} of statusChanges(person)) {
      const date = formatDate(event.date, locale);
      const title = t(event.onOrBefore ? 'statusBefore' : 'status', {
        name: name[locale],
        status: statusWord(code),
        date
      });
      const detail = isolateRuns(inlineText(event.detail[locale], locale), locale);
      const cited = sources
        .filter(({id}) => event.sources.includes(id))
        .map(({publisher, title: work, url, publishable}) => {
          const words = escapeText(
            isolateRuns(
              `${publisher[locale]}${locale === 'fa' ? '، ' : ', '}${work[locale]}`,
              locale
            )
          );
          return `<li>${publishable && url ? `<a href="${escapeAttribute(url)}">${words}</a>` : words}</li>`;
        });
      entries.push({
        id: tagUri(locale, 'people', recordNo, 'events', ids[events.indexOf(event)] ?? ''),
        url: `${site}${address}#timeline`,
        lang: locale,
        topics: [],
        title: directed(title, locale),
        summary: directed(inlineText(event.detail[locale], locale), locale),
        html: directedHtml(
          `<p>${escapeText(detail)}</p><h3>${t('sources')}</h3><ul>${cited.join('')}</ul>`,
          locale
        ),
        published: moment(event.date),
        updated: moment(event.date)
      });
    }
    return entries;
  }

  /** What a feed is called and what it carries. */
  function contents(feed: FeedName): {
    id: string;
    page: string;
    name: string;
    about: string;
    items: readonly NewsItem[];
    person?: Person;
  } {
    if (feed.kind === 'topics') {
      const topic = topicWord(feed.topic);
      return {
        id: tagUri(locale, 'feeds', 'topics', feed.topic),
        page: '/news',
        name: topic,
        about: t('topicText', {topic}),
        items: news.filter(item => item.topics.includes(feed.topic)).slice(0, feedLength)
      };
    }
    const person = feed.kind === 'prisoners' ? people.get(feed.slug) : undefined;
    if (!person)
      return {
        id: tagUri(locale, 'feeds', 'news'),
        page: '/news',
        name: '',
        about: t('newsText'),
        items: news.slice(0, feedLength)
      };
    return {
      id: tagUri(locale, 'feeds', 'people', person.recordNo),
      page: `/prisoners/${person.slug}`,
      name: person.name[locale],
      about: t('personText', {name: person.name[locale]}),
      items: getNewsOfPerson(person.slug, locale).slice(0, feedLength),
      person
    };
  }

  /** The hash of all that goes into a feed. */
  function inputOf(feed: FeedName): string {
    const {items, person, ...head} = contents(feed);
    return sha256(
      JSON.stringify([
        site,
        head,
        items.map(({slug}) => newsHash(slug)),
        person && personHash(person)
      ])
    );
  }

  const titleOf = (name: string) =>
    directed(name === '' ? siteName : label('title', {page: name, site: siteName}), locale);

  /** Writes a feed and says which files it is. */
  function write(feed: FeedName): string[] {
    const {id, page, name, about, items, person} = contents(feed);
    const entries = [...items.map(newsEntry), ...(person ? personEntries(person) : [])]
      .sort((a, b) => b.updated.getTime() - a.updated.getTime() || a.id.localeCompare(b.id))
      .slice(0, feedLength);
    const [home, self] = [site + href(locale, page), site + feedPath(locale, feed)];
    const updated = new Date(
      entries.reduce((late, entry) => Math.max(late, entry.updated.getTime()), 0)
    );
    const atom = generateAtomFeed(
      {
        xml: {lang: locale},
        id,
        title: {value: titleOf(name)},
        subtitle: {value: directed(about, locale)},
        updated,
        icon: `${site}/icon.svg`,
        authors: [{name: siteName, uri: site}],
        links: [
          {rel: 'self', type: 'application/atom+xml', href: `${self}.atom`},
          {rel: 'alternate', type: 'text/html', hreflang: locale, href: home}
        ],
        entries: entries.map(entry => ({
          ...(entry.lang !== locale && {xml: {lang: entry.lang}}),
          id: entry.id,
          title: {value: entry.title},
          summary: {value: entry.summary},
          content: {type: 'html', value: entry.html, xml: {lang: locale}},
          published: entry.published,
          updated: entry.updated,
          links: [{rel: 'alternate', type: 'text/html', hreflang: locale, href: entry.url}],
          categories: entry.topics.map(term => ({
            term,
            scheme: `${site}/${locale}/topics/`,
            label: topicWord(term as Parameters<typeof topicWord>[0])
          }))
        }))
      },
      {strict: true}
    );
    const json = generateJsonFeed(
      {
        title: titleOf(name),
        home_page_url: home,
        feed_url: `${self}.json`,
        description: directed(about, locale),
        language: locale,
        icon: `${site}/icon.svg`,
        authors: [{name: siteName, url: site}],
        items: entries.map(entry => ({
          id: entry.id,
          url: entry.url,
          title: entry.title,
          summary: entry.summary,
          content_html: entry.html,
          date_published: entry.published,
          date_modified: entry.updated,
          language: entry.lang,
          ...(entry.topics.length > 0 && {
            tags: entry.topics.map(term => topicWord(term as Parameters<typeof topicWord>[0]))
          })
        }))
      },
      {strict: true}
    );
    const file = feedPath(locale, feed).slice(1);
    fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    fs.writeFileSync(path.join(root, `${file}.atom`), `${withoutPadding(atom).trimEnd()}\n`);
    fs.writeFileSync(path.join(root, `${file}.json`), `${JSON.stringify(json, null, 1)}\n`);
    return [`${file}.atom`, `${file}.json`];
  }

  function writeList(feeds: readonly FeedName[]): void {
    const outlines = feeds.map(feed => {
      const name =
        feed.kind === 'topics'
          ? topicWord(feed.topic)
          : feed.kind === 'prisoners'
            ? (people.get(feed.slug)?.name[locale] ?? '')
            : '';
      return {
        text: titleOf(name),
        type: 'rss',
        xmlUrl: `${site}${feedPath(locale, feed)}.atom`,
        htmlUrl: site + href(locale, '/follow')
      };
    });
    fs.writeFileSync(
      path.join(root, locale, 'feeds', 'all.opml'),
      generateOpml({head: {title: titleOf('')}, body: {outlines}})
    );
  }

  return {inputOf, write, writeList};
}
