import {expect, test} from '@playwright/test';
import {parseAtomFeed, parseJsonFeed} from 'feedsmith';
import RssParser from 'rss-parser';
import {parsed} from '../support/parsed.ts';
import {locales, pathnameOf, publishedFiles, readJson, readPublished} from '../support/site.ts';

/** The entries of the feeds; feeds.spec.ts checks their formats. */
const feeds = publishedFiles().filter(file => file.endsWith('.atom'));

type JsonItem = Record<
  'id' | 'title' | 'url' | 'content_html' | 'summary' | 'date_published' | 'date_modified',
  string
> & {tags?: string[]};

test('two feed libraries read the same entries from Atom and JSON', async () => {
  const parser = new RssParser<object, {id: string}>();
  for (const file of feeds) {
    const atom = parseAtomFeed(readPublished(file));
    const json = parseJsonFeed(readPublished(file.replace('.atom', '.json')));
    const raw = readJson<{items: JsonItem[]}>(file.replace('.atom', '.json'));
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

test('a news feed has the full text of each page, its direction, and absolute links only', async ({
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
      const address = pathnameOf(entry.links?.[0]?.href ?? '');
      await page.setContent(html.replace(/<img[^>]*>/g, ''));
      const told = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
      const paragraphs = await (
        await parsed(page, address)
      ).evaluate(document =>
        [...document.querySelectorAll('article .prose > p')].map(each =>
          (each.textContent ?? '').replace(/\s+/g, ' ').trim()
        )
      );
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
        expect(text.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, '')).not.toMatch(/[A-Za-z]/);
    }
  }
});

test('the feed of a person has every change of status', () => {
  const {entries = []} = parseAtomFeed(readPublished('en/feeds/prisoners/nahid-taghavi.atom'));
  const changes = entries
    .filter(({id}) => id?.includes('/people/1/events/'))
    .map(({title, published}) => `${published?.slice(0, 10)} ${title?.value}`)
    .sort();
  expect(changes[0]).toBe('2020-10-16 Nahid Taghavi, 16 October 2020: in detention before trial');
  expect(changes.at(-1)).toBe('2025-01-12 Nahid Taghavi, on or before 12 January 2025: released');
  expect(changes.filter(change => change.includes('on furlough')).length).toBeGreaterThan(1);
  const {records} = readJson<{records: {person: number; status: string | null}[]}>(
    'data/events.json'
  );
  expect(changes.length).toBe(
    records.filter(event => event.person === 1 && event.status !== null).length
  );
});

test('a correction updates the entry and keeps its id', () => {
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
