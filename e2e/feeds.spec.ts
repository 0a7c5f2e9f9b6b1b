import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {parseAtomFeed, parseJsonFeed, parseOpml} from 'feedsmith';
import {RelaxNGValidator, XmlDocument} from 'libxml2-wasm';
import RssParser from 'rss-parser';
import {
  htmlOf,
  locales,
  out,
  pageAddresses,
  publishedFiles,
  readPublished
} from './support/site.ts';

const readJson = <T>(file: string) => JSON.parse(readPublished(file)) as T;
const feeds = publishedFiles().filter(file => file.endsWith('.atom'));
const duplicates = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

test('there is an Atom and a JSON feed in each language for all news, each topic in use and each person', () => {
  const {records: people} = readJson<{records: {url: {en: string}}[]}>('data/people.json');
  const {records: news} = readJson<{records: {topics: string[]}[]}>('data/news.json');
  for (const locale of locales) {
    const expected = [
      'news',
      ...new Set(news.flatMap(item => item.topics.map(topic => `topics/${topic}`))),
      ...people.map(person => `prisoners/${person.url.en.split('/').at(-1)}`)
    ]
      .map(name => `${locale}/feeds/${name}`)
      .sort();
    expect(
      feeds
        .filter(file => file.startsWith(locale))
        .map(file => file.replace('.atom', ''))
        .sort()
    ).toEqual(expected);
    for (const name of expected)
      expect(fs.existsSync(path.join(out, `${name}.json`)), name).toBe(true);
  }
});

test('every Atom feed is valid against the RELAX NG schema of RFC 4287, and keeps its rules that no grammar can hold', () => {
  const validator = RelaxNGValidator.fromDoc(
    XmlDocument.fromString(
      fs.readFileSync(path.join(import.meta.dirname, 'schemas/atom.rng'), 'utf8')
    )
  );
  for (const file of feeds) {
    const document = XmlDocument.fromString(readPublished(file));
    expect(() => validator.validate(document), file).not.toThrow();
    document.dispose();
    const feed = parseAtomFeed(readPublished(file));
    expect(feed.authors?.length, `${file}: an author for all entries`).toBe(1);
    expect(
      feed.links
        ?.filter(({rel}) => rel === 'self')
        .map(({href}) => new URL(href ?? '').pathname.slice(1))
    ).toEqual([file]);
    expect(feed.entries?.length, file).toBeGreaterThan(0);
    expect(feed.entries?.length, file).toBeLessThanOrEqual(50);
    expect(feed.updated, `${file}: as new as its newest entry`).toBe(
      feed.entries
        ?.map(({updated}) => updated ?? '')
        .sort()
        .at(-1)
    );
    for (const {links, content} of feed.entries ?? []) {
      expect(links?.filter(({rel}) => rel === 'alternate').length).toBe(1);
      expect(content?.type).toBe('html');
    }
  }
  const broken = XmlDocument.fromString(
    readPublished('en/feeds/news.atom').replace(/<id>[^<]*<\/id>/, '')
  );
  expect(() => validator.validate(broken), 'the schema finds a missing id').toThrow();
  broken.dispose();
  validator.dispose();
});

test('every JSON feed keeps the rules of version 1.1', () => {
  const absolute = /^https?:\/\//;
  const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
  const known = {
    feed: new Set([
      'version',
      'title',
      'home_page_url',
      'feed_url',
      'description',
      'icon',
      'language',
      'authors',
      'items'
    ]),
    item: new Set([
      'id',
      'url',
      'title',
      'content_html',
      'summary',
      'date_published',
      'date_modified',
      'tags',
      'language'
    ])
  };
  for (const file of feeds.map(name => name.replace('.atom', '.json'))) {
    const feed = readJson<
      Record<string, unknown> & {
        items: Record<string, unknown>[];
        authors: {name: string; url: string}[];
      }
    >(file);
    expect(
      Object.keys(feed).filter(key => !known.feed.has(key)),
      file
    ).toEqual([]);
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(typeof feed.title === 'string' && feed.title.length > 0).toBe(true);
    for (const key of ['home_page_url', 'feed_url', 'icon'])
      expect(String(feed[key])).toMatch(absolute);
    expect(String(feed.feed_url).endsWith(`/${file}`)).toBe(true);
    expect(feed.language).toBe(file.slice(0, 2));
    for (const item of feed.items) {
      expect(
        Object.keys(item).filter(key => !known.item.has(key)),
        file
      ).toEqual([]);
      expect(typeof item.id === 'string' && item.id.length > 0).toBe(true);
      expect(String(item.url)).toMatch(absolute);
      expect(String(item.content_html).length).toBeGreaterThan(20);
      for (const key of ['date_published', 'date_modified'])
        expect(String(item[key])).toMatch(moment);
      if (item.tags !== undefined)
        expect((item.tags as unknown[]).every(tag => typeof tag === 'string')).toBe(true);
    }
  }
});

test('ids are tag URIs without the site’s address, unique in each feed and one thing everywhere', () => {
  const meaning = new Map<string, string>();
  const feedIds: string[] = [];
  for (const file of feeds) {
    const {id = '', entries = []} = parseAtomFeed(readPublished(file));
    feedIds.push(id);
    const ids = entries.map(entry => entry.id ?? '');
    expect(duplicates(ids), file).toEqual([]);
    for (const [index, each] of [id, ...ids].entries()) {
      expect(each).toMatch(/^tag:freeiranspoliticalprisonersnow\.org,2026:(?:en|fa)\/[a-z0-9/-]+$/);
      if (index === 0) continue;
      const title = entries[index - 1]?.title?.value ?? '';
      expect(meaning.get(each) ?? title, each).toBe(title);
      meaning.set(each, title);
    }
  }
  expect(duplicates(feedIds)).toEqual([]);
});

test('two feed readers’ libraries read the feeds back without loss: Atom and JSON say the same', async () => {
  const parser = new RssParser<object, {id: string}>();
  for (const file of feeds) {
    const atom = parseAtomFeed(readPublished(file));
    const json = parseJsonFeed(readPublished(file.replace('.atom', '.json')));
    const raw = readJson<{
      title: string;
      items: {
        id: string;
        title: string;
        url: string;
        content_html: string;
        summary: string;
        date_published: string;
        date_modified: string;
        tags?: string[];
      }[];
    }>(file.replace('.atom', '.json'));
    expect(json.items?.map(item => item.content_html)).toEqual(
      raw.items.map(item => item.content_html)
    );
    expect(
      atom.entries?.map(entry => ({
        id: entry.id,
        title: entry.title?.value,
        url: entry.links?.[0]?.href,
        content_html: entry.content?.value,
        summary: entry.summary?.value,
        date_published: new Date(entry.published ?? 0).getTime(),
        date_modified: new Date(entry.updated ?? 0).getTime(),
        tags: entry.categories?.map(({label}) => label) ?? []
      })),
      file
    ).toEqual(
      raw.items.map(item => ({
        id: item.id,
        title: item.title,
        url: item.url,
        content_html: item.content_html,
        summary: item.summary,
        date_published: new Date(item.date_published).getTime(),
        date_modified: new Date(item.date_modified).getTime(),
        tags: item.tags ?? []
      }))
    );
    const other = await parser.parseString(readPublished(file));
    expect(
      other.items.map(item => ({
        id: item.id,
        title: item.title,
        url: item.link,
        content: item.content
      })),
      file
    ).toEqual(
      raw.items.map(item => ({
        id: item.id,
        title: item.title,
        url: item.url,
        content: item.content_html
      }))
    );
  }
});

test('a news feed carries the full text of the page, its direction, and absolute links only', async ({
  page
}) => {
  for (const locale of locales) {
    const {entries = [], xml} = parseAtomFeed(readPublished(`${locale}/feeds/news.atom`));
    expect(xml?.lang).toBe(locale);
    for (const entry of entries) {
      const html = entry.content?.value ?? '';
      expect(html).toMatch(
        new RegExp(`^<div lang="${locale}" dir="${locale === 'fa' ? 'rtl' : 'ltr'}">`)
      );
      for (const [, link = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g))
        expect(link, entry.id).toMatch(/^https?:\/\//);
      expect(html).not.toMatch(/<(?:script|style|svg|iframe|form)|class=|\son\w+=/);
      const address = new URL(entry.links?.[0]?.href ?? '').pathname;
      await page.setContent(html.replace(/<img[^>]*>/g, ''));
      const told = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
      await page.setContent(htmlOf(address).replace(/<(?:script|link)[^>]*>/g, ''));
      const paragraphs = await page
        .locator('article .prose > p')
        .evaluateAll(all => all.map(each => (each.textContent ?? '').replace(/\s+/g, ' ').trim()));
      for (const paragraph of paragraphs) expect(told, address).toContain(paragraph);
    }
    if (locale === 'fa')
      for (const {title} of entries) expect(title?.value?.startsWith('\u200F')).toBe(true);
  }
});

test('Latin runs in Farsi titles and summaries are isolated', () => {
  for (const file of feeds.filter(name => name.startsWith('fa'))) {
    for (const {title, summary} of parseAtomFeed(readPublished(file)).entries ?? []) {
      for (const text of [title?.value ?? '', summary?.value ?? ''])
        expect(text.replace(/\u2068[^\u2069]*\u2069/g, '')).not.toMatch(/[A-Za-z]/);
    }
  }
});

test('a person’s feed carries the changes of status: Nahid Taghavi’s, from arrest to release', () => {
  const {entries = []} = parseAtomFeed(readPublished('en/feeds/prisoners/nahid-taghavi.atom'));
  const changes = entries
    .filter(({id}) => id?.includes('/people/1/events/'))
    .map(({title, published}) => `${published?.slice(0, 10)} ${title?.value}`)
    .sort();
  expect(changes[0]).toBe('2020-10-16 Nahid Taghavi: in detention before trial, 16 October 2020');
  expect(changes.at(-1)).toBe('2025-01-12 Nahid Taghavi: released, 12 January 2025');
  expect(changes.filter(change => change.includes('on furlough')).length).toBeGreaterThan(1);
  const {records} = readJson<{records: {person: number; status: string | null}[]}>(
    'data/events.json'
  );
  expect(changes.length).toBe(
    records.filter(event => event.person === 1 && event.status !== null).length
  );
});

test('a correction comes as an update under the same id', () => {
  const {records} = readJson<{
    records: {recordNo: number; date: string; corrections: {on: string}[]}[];
  }>('data/news.json');
  const corrected = records.filter(({corrections}) => corrections.length > 0);
  expect(corrected.length).toBeGreaterThan(0);
  const {entries = []} = parseAtomFeed(readPublished('en/feeds/news.atom'));
  for (const {recordNo, date, corrections} of corrected) {
    const entry = entries.find(({id}) => id?.endsWith(`:en/news/${recordNo}`));
    expect(entry?.published?.slice(0, 10)).toBe(date);
    expect(entry?.updated?.slice(0, 10)).toBe(
      corrections
        .map(({on}) => on)
        .sort()
        .at(-1)
    );
  }
});

test('feeds are found from every page and listed on one, and the list for import names each', async ({
  page
}) => {
  for (const address of pageAddresses().filter(each => /^\/(?:en|fa)(?:\/|$)/.test(each))) {
    const links = [
      ...htmlOf(address).matchAll(
        /<link rel="alternate" type="application\/atom\+xml" href="([^"]*)"/g
      )
    ].map(match => new URL(match[1] ?? '', `http://x${address}`).pathname);
    expect(links, address).toContain(`${address.slice(0, 3)}/feeds/news.atom`);
    if (/\/prisoners\/[^/]+$/.test(address))
      expect(links[0]).toBe(`${address.replace('/prisoners', '/feeds/prisoners')}.atom`);
    for (const link of links) expect(fs.existsSync(path.join(out, link)), link).toBe(true);
  }
  for (const locale of locales) {
    await page.goto(`/${locale}/follow`);
    const listed = await page
      .locator('main a[type="application/atom+xml"]')
      .evaluateAll(all =>
        all.map(link => new URL((link as HTMLAnchorElement).href).pathname.slice(1))
      );
    expect(listed.sort()).toEqual(feeds.filter(file => file.startsWith(locale)).sort());
    const outlines = parseOpml(readPublished(`${locale}/feeds/all.opml`)).body?.outlines ?? [];
    expect(outlines.map(({xmlUrl}) => new URL(xmlUrl ?? '').pathname.slice(1)).sort()).toEqual(
      listed.sort()
    );
  }
});

test('files are served with their types, and other sites may read them', async ({request}) => {
  for (const [address, type] of [
    ['/en/feeds/news.atom', 'application/atom+xml'],
    ['/fa/feeds/news.json', 'application/feed+json'],
    ['/en/feeds/all.opml', 'text/x-opml'],
    ['/data/people.csv', 'text/csv'],
    ['/data/people.json', 'application/json'],
    ['/data/people.schema.json', 'application/schema+json'],
    ['/figures/years-fa.png', 'image/png'],
    ['/figures/years-fa.svg', 'image/svg+xml'],
    ['/sitemap.xml', 'text/xml'],
    ['/.well-known/security.txt', 'text/plain']
  ] as const) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    expect(response.headers()['content-type'], address).toMatch(
      new RegExp(`^${type.replace(/[+.]/g, '\\$&')}`)
    );
    if (/^\/(?:data|figures|\w\w\/feeds)\//.test(address))
      expect(response.headers()['access-control-allow-origin'], address).toBe('*');
  }
});
