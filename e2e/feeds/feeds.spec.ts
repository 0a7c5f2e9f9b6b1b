import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {parseAtomFeed, parseOpml} from 'feedsmith';
import {RelaxNGValidator, XmlDocument} from 'libxml2-wasm';
import {
  duplicates,
  htmlOf,
  locales,
  out,
  pageAddresses,
  pathnameOf,
  publishedFiles,
  readJson,
  readPublished
} from '../support/site.ts';

/** The feeds as a feed reader finds and parses them; feedTexts.spec.ts reads their entries. */
const feeds = publishedFiles().filter(file => file.endsWith('.atom'));

test('each language has Atom and JSON feeds of news, kinds of change, topics in use and people', () => {
  const {records: people} = readJson<{records: {url: {en: string}}[]}>('data/people.json');
  const {records: news} = readJson<{records: {topics: string[]}[]}>('data/news.json');
  const registries = ['prisons', 'courts', 'officials', 'charges', 'laws'].flatMap(name =>
    readJson<{records: {id: string; people: unknown[]; news: unknown[]}[]}>(`data/${name}.json`)
      .records.filter(entry => entry.people.length + entry.news.length > 0)
      .map(({id}) => `${name}/${id}`)
  );
  for (const locale of locales) {
    const expected = [
      'news',
      'statuses',
      'actions',
      'corrections',
      ...new Set(news.flatMap(item => item.topics.map(topic => `topics/${topic}`))),
      ...people.map(person => `prisoners/${person.url.en.split('/').at(-1)}`),
      ...registries
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

test('every Atom feed is valid by the schema of RFC 4287 and by its rules that no schema can express', () => {
  const validator = RelaxNGValidator.fromDoc(
    XmlDocument.fromString(fs.readFileSync(new URL('./atom.rng', import.meta.url), 'utf8'))
  );
  for (const file of feeds) {
    const document = XmlDocument.fromString(readPublished(file));
    expect(() => validator.validate(document), file).not.toThrow();
    document.dispose();
    const feed = parseAtomFeed(readPublished(file));
    expect(feed.authors?.length, `${file}: an author for all entries`).toBe(1);
    expect(
      feed.links?.filter(({rel}) => rel === 'self').map(({href}) => pathnameOf(href ?? '').slice(1))
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

test('every JSON feed is valid by version 1.1', () => {
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

test('ids are tag URIs without the address of the site, unique in a feed, and mean the same in all feeds', () => {
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

test('every page links to its feeds; the feeds page and the OPML list name all of them', async ({
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
    expect(outlines.map(({xmlUrl}) => pathnameOf(xmlUrl ?? '').slice(1)).sort()).toEqual(
      listed.sort()
    );
  }
});
