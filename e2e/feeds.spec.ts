import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type {AxeResults} from 'axe-core';
import {parseAtomFeed, parseJsonFeed, parseOpml} from 'feedsmith';
import {RelaxNGValidator, XmlDocument, XsdValidator} from 'libxml2-wasm';
import papaparse from 'papaparse';
import RssParser from 'rss-parser';
import {htmlOf, out, pageAddresses, publishedFiles} from './site.ts';

const read = (file: string) => fs.readFileSync(path.join(out, file), 'utf8');
const readJson = <T>(file: string) => JSON.parse(read(file)) as T;
const feeds = publishedFiles().filter(file => file.endsWith('.atom'));
const locales = ['en', 'fa'] as const;
const duplicates = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

test('there is an Atom and a JSON feed in each language for all news, each topic in use and each person', () => {
  const {records: people} = readJson<{records: {url: {en: string}}[]}>('data/people.json');
  const {records: news} = readJson<{records: {topics: string[]}[]}>('data/news.json');
  for (const locale of locales) {
    const expected = ['news', ...new Set(news.flatMap(item => item.topics.map(topic => `topics/${topic}`))), ...people.map(person => `prisoners/${person.url.en.split('/').at(-1)}`)].map(name => `${locale}/feeds/${name}`).sort();
    expect(feeds.filter(file => file.startsWith(locale)).map(file => file.replace('.atom', '')).sort()).toEqual(expected);
    for (const name of expected) expect(fs.existsSync(path.join(out, `${name}.json`)), name).toBe(true);
  }
});

test('every Atom feed is valid against the RELAX NG schema of RFC 4287, and keeps its rules that no grammar can hold', () => {
  const validator = RelaxNGValidator.fromDoc(XmlDocument.fromString(fs.readFileSync(path.join(import.meta.dirname, 'schemas/atom.rng'), 'utf8')));
  for (const file of feeds) {
    const document = XmlDocument.fromString(read(file));
    expect(() => validator.validate(document), file).not.toThrow();
    document.dispose();
    const feed = parseAtomFeed(read(file));
    expect(feed.authors?.length, `${file}: an author for all entries`).toBe(1);
    expect(feed.links?.filter(({rel}) => rel === 'self').map(({href}) => new URL(href ?? '').pathname.slice(1))).toEqual([file]);
    expect(feed.entries?.length, file).toBeGreaterThan(0);
    expect(feed.entries?.length, file).toBeLessThanOrEqual(50);
    expect(feed.updated, `${file}: as new as its newest entry`).toBe(feed.entries?.map(({updated}) => updated ?? '').sort().at(-1));
    for (const {links, content} of feed.entries ?? []) {
      expect(links?.filter(({rel}) => rel === 'alternate').length).toBe(1);
      expect(content?.type).toBe('html');
    }
  }
  const broken = XmlDocument.fromString(read('en/feeds/news.atom').replace(/<id>[^<]*<\/id>/, ''));
  expect(() => validator.validate(broken), 'the schema finds a missing id').toThrow();
  broken.dispose();
  validator.dispose();
});

test('every JSON feed keeps the rules of version 1.1', () => {
  const absolute = /^https?:\/\//;
  const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
  const known = {feed: new Set(['version', 'title', 'home_page_url', 'feed_url', 'description', 'icon', 'language', 'authors', 'items']), item: new Set(['id', 'url', 'title', 'content_html', 'summary', 'date_published', 'date_modified', 'tags', 'language'])};
  for (const file of feeds.map(name => name.replace('.atom', '.json'))) {
    const feed = readJson<Record<string, unknown> & {items: Record<string, unknown>[]; authors: {name: string; url: string}[]}>(file);
    expect(Object.keys(feed).filter(key => !known.feed.has(key)), file).toEqual([]);
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(typeof feed.title === 'string' && feed.title.length > 0).toBe(true);
    for (const key of ['home_page_url', 'feed_url', 'icon']) expect(String(feed[key])).toMatch(absolute);
    expect(String(feed.feed_url).endsWith(`/${file}`)).toBe(true);
    expect(feed.language).toBe(file.slice(0, 2));
    for (const item of feed.items) {
      expect(Object.keys(item).filter(key => !known.item.has(key)), file).toEqual([]);
      expect(typeof item.id === 'string' && item.id.length > 0).toBe(true);
      expect(String(item.url)).toMatch(absolute);
      expect(String(item.content_html).length).toBeGreaterThan(20);
      for (const key of ['date_published', 'date_modified']) expect(String(item[key])).toMatch(moment);
      if (item.tags !== undefined) expect((item.tags as unknown[]).every(tag => typeof tag === 'string')).toBe(true);
    }
  }
});

test('ids are tag URIs without the site’s address, unique in each feed and one thing everywhere', () => {
  const meaning = new Map<string, string>();
  const feedIds: string[] = [];
  for (const file of feeds) {
    const {id = '', entries = []} = parseAtomFeed(read(file));
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
    const atom = parseAtomFeed(read(file));
    const json = parseJsonFeed(read(file.replace('.atom', '.json')));
    const raw = readJson<{title: string; items: {id: string; title: string; url: string; content_html: string; summary: string; date_published: string; date_modified: string; tags?: string[]}[]}>(file.replace('.atom', '.json'));
    expect(json.items?.map(item => item.content_html)).toEqual(raw.items.map(item => item.content_html));
    expect(atom.entries?.map(entry => ({
      id: entry.id, title: entry.title?.value, url: entry.links?.[0]?.href, content_html: entry.content?.value, summary: entry.summary?.value,
      date_published: new Date(entry.published ?? 0).getTime(), date_modified: new Date(entry.updated ?? 0).getTime(), tags: entry.categories?.map(({label}) => label) ?? []
    })), file).toEqual(raw.items.map(item => ({
      id: item.id, title: item.title, url: item.url, content_html: item.content_html, summary: item.summary,
      date_published: new Date(item.date_published).getTime(), date_modified: new Date(item.date_modified).getTime(), tags: item.tags ?? []
    })));
    const other = await parser.parseString(read(file));
    expect(other.items.map(item => ({id: item.id, title: item.title, url: item.link, content: item.content})), file)
      .toEqual(raw.items.map(item => ({id: item.id, title: item.title, url: item.url, content: item.content_html})));
  }
});

test('a news feed carries the full text of the page, its direction, and absolute links only', async ({page}) => {
  for (const locale of locales) {
    const {entries = [], xml} = parseAtomFeed(read(`${locale}/feeds/news.atom`));
    expect(xml?.lang).toBe(locale);
    for (const entry of entries) {
      const html = entry.content?.value ?? '';
      expect(html).toMatch(new RegExp(`^<div lang="${locale}" dir="${locale === 'fa' ? 'rtl' : 'ltr'}">`));
      for (const [, link = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g)) expect(link, entry.id).toMatch(/^https?:\/\//);
      expect(html).not.toMatch(/<(?:script|style|svg|iframe|form)|class=|\son\w+=/);
      const address = new URL(entry.links?.[0]?.href ?? '').pathname;
      await page.setContent(html.replace(/<img[^>]*>/g, ''));
      const told = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
      await page.setContent(htmlOf(address).replace(/<(?:script|link)[^>]*>/g, ''));
      const paragraphs = await page.locator('article .prose > p').evaluateAll(all => all.map(each => (each.textContent ?? '').replace(/\s+/g, ' ').trim()));
      for (const paragraph of paragraphs) expect(told, address).toContain(paragraph);
    }
    if (locale === 'fa') for (const {title} of entries) expect(title?.value?.startsWith('\u200F')).toBe(true);
  }
});

test('Latin runs in Farsi titles and summaries are isolated', () => {
  for (const file of feeds.filter(name => name.startsWith('fa'))) {
    for (const {title, summary} of parseAtomFeed(read(file)).entries ?? []) {
      for (const text of [title?.value ?? '', summary?.value ?? '']) expect(text.replace(/\u2068[^\u2069]*\u2069/g, '')).not.toMatch(/[A-Za-z]/);
    }
  }
});

test('a person’s feed carries the changes of status: Nahid Taghavi’s, from arrest to release', () => {
  const {entries = []} = parseAtomFeed(read('en/feeds/prisoners/nahid-taghavi.atom'));
  const changes = entries.filter(({id}) => id?.includes('/people/1/events/')).map(({title, published}) => `${published?.slice(0, 10)} ${title?.value}`).sort();
  expect(changes[0]).toBe('2020-10-16 Nahid Taghavi: in detention before trial, 16 October 2020');
  expect(changes.at(-1)).toBe('2025-01-12 Nahid Taghavi: released, 12 January 2025');
  expect(changes.filter(change => change.includes('on furlough')).length).toBeGreaterThan(1);
  const {records} = readJson<{records: {person: number; status: string | null}[]}>('data/events.json');
  expect(changes.length).toBe(records.filter(event => event.person === 1 && event.status !== null).length);
});

test('a correction comes as an update under the same id', () => {
  const {records} = readJson<{records: {recordNo: number; date: string; corrections: {on: string}[]}[]}>('data/news.json');
  const corrected = records.filter(({corrections}) => corrections.length > 0);
  expect(corrected.length).toBeGreaterThan(0);
  const {entries = []} = parseAtomFeed(read('en/feeds/news.atom'));
  for (const {recordNo, date, corrections} of corrected) {
    const entry = entries.find(({id}) => id?.endsWith(`:en/news/${recordNo}`));
    expect(entry?.published?.slice(0, 10)).toBe(date);
    expect(entry?.updated?.slice(0, 10)).toBe(corrections.map(({on}) => on).sort().at(-1));
  }
});

test('feeds are found from every page and listed on one, and the list for import names each', async ({page}) => {
  for (const address of pageAddresses().filter(each => /^\/(?:en|fa)(?:\/|$)/.test(each))) {
    const links = [...htmlOf(address).matchAll(/<link rel="alternate" type="application\/atom\+xml" href="([^"]*)"/g)].map(match => new URL(match[1] ?? '', `http://x${address}`).pathname);
    expect(links, address).toContain(`${address.slice(0, 3)}/feeds/news.atom`);
    if (/\/prisoners\/[^/]+$/.test(address)) expect(links[0]).toBe(`${address.replace('/prisoners', '/feeds/prisoners')}.atom`);
    for (const link of links) expect(fs.existsSync(path.join(out, link)), link).toBe(true);
  }
  for (const locale of locales) {
    await page.goto(`/${locale}/follow`);
    const listed = await page.locator('main a[type="application/atom+xml"]').evaluateAll(all => all.map(link => new URL((link as HTMLAnchorElement).href).pathname.slice(1)));
    expect(listed.sort()).toEqual(feeds.filter(file => file.startsWith(locale)).sort());
    const outlines = parseOpml(read(`${locale}/feeds/all.opml`)).body?.outlines ?? [];
    expect(outlines.map(({xmlUrl}) => new URL(xmlUrl ?? '').pathname.slice(1)).sort()).toEqual(listed.sort());
  }
});

test('files are served with their types, and other sites may read them', async ({request}) => {
  for (const [address, type] of [
    ['/en/feeds/news.atom', 'application/atom+xml'], ['/fa/feeds/news.json', 'application/feed+json'], ['/en/feeds/all.opml', 'text/x-opml'], ['/data/people.csv', 'text/csv'],
    ['/data/people.json', 'application/json'], ['/data/people.schema.json', 'application/schema+json'], ['/figures/years-fa.png', 'image/png'], ['/figures/years-fa.svg', 'image/svg+xml'],
    ['/sitemap.xml', 'text/xml'], ['/.well-known/security.txt', 'text/plain']
  ] as const) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    expect(response.headers()['content-type'], address).toMatch(new RegExp(`^${type.replace(/[+.]/g, '\\$&')}`));
    if (/^\/(?:data|figures|\w\w\/feeds)\//.test(address)) expect(response.headers()['access-control-allow-origin'], address).toBe('*');
  }
});

test('the sitemap is valid, names every page that is one for search engines, and every pair of languages is mutual', () => {
  const require = createRequire(import.meta.url);
  const schema = XmlDocument.fromString(fs.readFileSync(path.join(path.dirname(require.resolve('sitemap/package.json')), 'schema/sitemap.xsd'), 'utf8'));
  const validator = XsdValidator.fromDoc(schema);
  const document = XmlDocument.fromString(read('sitemap.xml'));
  // The protocol allows elements of other namespaces there; its schema asks for their schemas, so they are left out for it.
  const plain = XmlDocument.fromString(read('sitemap.xml').replace(/<xhtml:link [^>]*\/>/g, ''));
  expect(() => validator.validate(plain)).not.toThrow();
  for (const each of [document, plain]) each.dispose();
  const urls = [...read('sitemap.xml').matchAll(/<url>(.*?)<\/url>/gs)].map(([, url = '']) => ({
    loc: /<loc>(.*?)<\/loc>/.exec(url)?.[1] ?? '', lastmod: /<lastmod>(.*?)<\/lastmod>/.exec(url)?.[1],
    links: Object.fromEntries([...url.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]+)" href="([^"]+)"\/>/g)].map(([, lang = '', href = '']) => [lang, href]))
  }));
  const pathOf = (url: string) => new URL(url).pathname;
  expect(urls.map(({loc}) => pathOf(loc)).sort()).toEqual(pageAddresses().filter(address => address !== '/404' && !address.endsWith('/news/page/1') && !address.endsWith('/share')).sort());
  const byAddress = new Map(urls.map(url => [url.loc, url]));
  for (const {loc, links, lastmod} of urls) {
    if (/\/news\/./.test(loc) && !loc.includes('/news/page/')) expect(lastmod, loc).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    if (new URL(loc).pathname === '/') continue;
    expect(Object.values(links), `${loc} names itself`).toContain(loc);
    for (const href of Object.values(links)) expect(byAddress.get(href)?.links, `${loc} → ${href} → back`).toEqual(links);
    const page = htmlOf(pathOf(loc));
    for (const [lang, href] of Object.entries(links)) expect(page, loc).toContain(`hreflang="${lang}" href="${href}"`);
  }
  expect(read('robots.txt')).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m);
});

test('security.txt keeps RFC 9116: a contact, one day of expiry ahead, its own address', () => {
  const fields = read('.well-known/security.txt').trim().split('\n').map(line => /^([A-Za-z-]+): (\S.*)$/.exec(line));
  const values = (name: string) => fields.filter(field => field?.[1] === name).map(field => field?.[2] ?? '');
  expect(fields.every(field => field !== null)).toBe(true);
  expect(values('Contact').length).toBeGreaterThan(0);
  expect(values('Expires').length).toBe(1);
  const ahead = (Date.parse(values('Expires')[0] ?? '') - Date.now()) / 86_400_000;
  expect(ahead).toBeGreaterThan(0);
  expect(ahead).toBeLessThanOrEqual(366);
  expect(values('Preferred-Languages')).toEqual(['en, fa']);
  expect(values('Canonical')[0]).toMatch(/\/\.well-known\/security\.txt$/);
});

const tables = ['people', 'events', 'cases', 'news', 'changes'] as const;
type Table = {asOf: string; records: Record<string, unknown>[]};

test('every data file is valid against its JSON Schema, and every field of a schema says what it means', () => {
  const ajv = new Ajv2020({strict: true, allErrors: true});
  addFormats.default(ajv);
  for (const table of tables) {
    const schema = readJson<object>(`data/${table}.schema.json`);
    const validate = ajv.compile(schema);
    const data = readJson<Table>(`data/${table}.json`);
    expect(validate(data), `${table}: ${JSON.stringify(validate.errors?.slice(0, 3))}`).toBe(true);
    expect(validate({...data, records: [{...data.records[0], secret: 1}]}), `${table}: nothing beyond the list`).toBe(false);
    const undescribed: string[] = [];
    const walk = (node: unknown, at: string) => {
      if (typeof node !== 'object' || node === null) return;
      const {properties, items} = node as {properties?: Record<string, {description?: string}>; items?: unknown};
      for (const [name, field] of Object.entries(properties ?? {})) {
        if (!field.description) undescribed.push(`${at}.${name}`);
        walk(field, `${at}.${name}`);
      }
      walk(items, `${at}[]`);
    };
    walk(schema, table);
    expect(undescribed).toEqual([]);
  }
});

test('CSV and JSON agree field by field; the CSV opens as UTF-8 and no cell can run as a formula', () => {
  for (const table of tables) {
    const text = read(`data/${table}.csv`);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const {data: [header = [], ...rows], errors} = papaparse.parse<string[]>(text.slice(1), {skipEmptyLines: true});
    expect(errors).toEqual([]);
    const {records} = readJson<Table>(`data/${table}.json`);
    expect(rows.length).toBe(records.length);
    for (const [index, row] of rows.entries()) {
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      const flat = flatten(records[index] ?? {});
      expect(header).toEqual([...flat.keys()]);
      for (const [column, name] of header.entries()) expect((row[column] ?? '').replace(/^'(?='*[=+\-@\t\r\n])/, ''), `${table} ${index} ${name}`).toBe(flat.get(name));
    }
  }
});

/** The fields of a record as the page on data says that CSV writes them. */
function flatten(record: object, before = ''): Map<string, string> {
  return new Map(Object.entries(record).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const name = before + key;
    if (value === null) return [[name, '']];
    if (!Array.isArray(value)) return typeof value === 'object' ? [...flatten(value as object, `${name}.`)] : [[name, String(value)]];
    const objects = value.some(item => typeof item === 'object') || /^(?:activities|charges|sources|changes|defendants|places|organisations|since|corrections|detention\.spells)$/.test(name) && !value.some(item => typeof item === 'string');
    return [[name, objects ? JSON.stringify(value) : value.join(' | ')]];
  }));
}

test('record numbers are unique; every reference leads to a record; sources that must not be opened have no address', () => {
  const data = Object.fromEntries(tables.map(table => [table, readJson<Table>(`data/${table}.json`).records])) as Record<(typeof tables)[number], Record<string, unknown>[]>;
  for (const table of ['people', 'cases', 'news'] as const) expect(duplicates(data[table].map(({recordNo}) => String(recordNo)))).toEqual([]);
  expect(duplicates(data.events.map(({id}) => String(id)))).toEqual([]);
  const numbers = (table: 'people' | 'cases') => new Set(data[table].map(({recordNo}) => recordNo));
  for (const item of data.news) {
    for (const number of item.people as number[]) expect(numbers('people').has(number)).toBe(true);
    for (const number of item.cases as number[]) expect(numbers('cases').has(number)).toBe(true);
  }
  for (const event of data.events) expect(event.person === null ? numbers('cases').has(event.case) : numbers('people').has(event.person)).toBe(true);
  const forbidden = publishedSecrets();
  expect(forbidden.length).toBeGreaterThan(0);
  for (const file of publishedFiles().filter(name => /^(?:data|figures|\w\w\/feeds)\//.test(name) && !/\.(?:br|gz)$/.test(name))) {
    const text = read(file);
    for (const address of forbidden) expect(text.includes(address), `${file}: ${address}`).toBe(false);
  }
});

/** Addresses of sources that content marks as not to be opened, unless the same address is open elsewhere. */
function publishedSecrets(): string[] {
  const root = path.join(path.dirname(out), 'content');
  const files = ['prisoners', 'cases', 'news'].flatMap(kind => fs.readdirSync(path.join(root, kind)).flatMap(slug => fs.readdirSync(path.join(root, kind, slug)).filter(file => file.endsWith('.yaml')).map(file => path.join(root, kind, slug, file))));
  const blocks = files.flatMap(file => fs.readFileSync(file, 'utf8').split(/^ {2}- id: /m).slice(1));
  const url = (block: string) => /^ {4}url: (\S+)$/m.exec(block)?.[1];
  const open = new Set(blocks.filter(block => block.includes('publishable: true')).map(url));
  return [...new Set(blocks.filter(block => block.includes('publishable: false')).flatMap(block => url(block) ?? []))].filter(address => !open.has(address));
}

test('the figures’ numbers are those of the data files, in both languages', async ({page}) => {
  const {records: people} = readJson<{records: {name: Record<string, string>; status: {code: string}; charges: {code: string}[]; detention: {daysMin: number; daysMax: number}}[]}>('data/people.json');
  const {records: events} = readJson<{records: {person: number | null; type: string}[]}>('data/events.json');
  const latin = (text: string) => text.replace(/[۰-۹]/g, digit => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit))).replace(/[٬,]/g, '');
  const tally = (codes: string[]) => Object.values(codes.reduce<Record<string, number>>((all, code) => ({...all, [code]: (all[code] ?? 0) + 1}), {})).sort();
  for (const locale of locales) {
    await page.goto(`/${locale}/figures`);
    const rows = async (id: string) => (await page.locator(`#${id} tbody tr`).evaluateAll(all => all.map(row => [...row.children].map(cell => cell.textContent ?? '')))).map(row => row.map(latin));
    expect((await rows('statuses')).map(row => Number(row[1])).sort()).toEqual(tally(people.map(({status}) => status.code)));
    expect((await rows('charges')).map(row => Number(row[1])).sort()).toEqual(tally(people.flatMap(({charges}) => [...new Set(charges.map(({code}) => code))])));
    for (const [name, days = ''] of await rows('detentions')) {
      const person = people.find(each => each.name[locale] === name);
      expect([...days.matchAll(/\d+/g)].map(([number]) => Number(number)), name).toEqual([...new Set([person?.detention.daysMin, person?.detention.daysMax])]);
    }
    const sum = (values: string[][], column: number) => values.reduce((total, row) => total + Number(row[column]), 0);
    const years = await rows('years');
    const of = (types: string[]) => events.filter(event => event.person !== null && types.includes(event.type)).length;
    expect(sum(years, 1)).toBe(of(['arrest']));
    expect(sum(years, 2)).toBe(of(['release', 'conditional-release', 'acquittal']));
    for (const id of ['statuses', 'charges', 'sources']) {
      const drawn = await page.locator(`#${id} svg text[font-weight]`).allTextContents();
      expect(drawn.map(latin)).toEqual((await rows(id)).map(row => row[1]));
    }
  }
});

test('charts are mirrored in Farsi, say what they show, and can be taken away as pictures', async ({page, request}) => {
  for (const locale of locales) {
    await page.goto(`/${locale}/figures`);
    const chart = await page.locator('#statuses svg').boundingBox();
    const bar = await page.locator('#statuses svg rect').nth(2).boundingBox();
    const start = (bar?.x ?? 0) - (chart?.x ?? 0);
    if (locale === 'en') expect(start).toBeLessThan(2);
    else expect(start + (bar?.width ?? 0)).toBeGreaterThan((chart?.width ?? 0) - 2);
    await expect(page.locator('main svg:not([role=img][aria-label])')).toHaveCount(0);
    for (const link of await page.locator('main a[download]').evaluateAll(all => all.map(each => (each as HTMLAnchorElement).href))) {
      const response = await request.get(link);
      expect(response.status()).toBe(200);
      if (link.endsWith('.svg')) expect(await response.text()).not.toMatch(/<text|font-family|<script|href="(?!#)/);
    }
  }
});

test('the new pages: axe finds nothing, light or dark, and nothing runs over at 320 pixels', async ({page}) => {
  const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    for (const address of locales.flatMap(locale => ['follow', 'data', 'figures'].map(name => `/${locale}/${name}`))) {
      await page.setViewportSize({width: 320, height: 800});
      await page.goto(address);
      await page.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true; }));
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
      await page.evaluate(axe);
      const {violations} = await page.evaluate(async () => (window as unknown as {axe: {run: () => Promise<AxeResults>}}).axe.run());
      expect(violations.map(({id, nodes}) => `${address} ${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
    }
  }
});
