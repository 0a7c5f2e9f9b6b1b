import fs from 'node:fs';
import path from 'node:path';
import {listFiles} from '../../files/list.ts';
import {locales, type Locale} from '../../i18n/locales.ts';
import {countRegistries, registryEntries, type Count} from './registryCounts.ts';
import type {CorpusCounts} from './writeCorpus.ts';

const readJson = <T>(file: string) => JSON.parse(fs.readFileSync(file, 'utf8')) as T;
const occurrences = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
const filesIn = (dir: string, pattern: RegExp) =>
  fs.existsSync(dir) ? fs.readdirSync(dir).filter(name => pattern.test(name)) : [];

/** Compares pages, feeds, sitemap, search and data of a finished site with the corpus: nothing lost, nothing added. */
export function countSite(out: string, {released}: CorpusCounts): Count[] {
  const addresses = sitemapAddresses(out);
  const total =
    Object.values(released).reduce((sum, count) => sum + count, 0) + registryEntries(out);
  return [
    ...locales.flatMap(locale => [
      ...countPages(out, locale, addresses, released),
      countSearchRecords(out, locale, total),
      ...countFeeds(out, locale, released.prisoners)
    ]),
    ...(['prisoners', 'cases', 'news'] as const).map(kind => {
      const table = kind === 'prisoners' ? 'people' : kind;
      const {records} = readJson<{records: unknown[]}>(path.join(out, `data/${table}.json`));
      return {what: `data: rows of ${table}`, found: records.length, expected: released[kind]};
    }),
    ...countRegistries(out, addresses)
  ];
}

/** The counts whose numbers differ. */
export const disagreeing = (counts: readonly Count[]) =>
  counts.filter(({found, expected}) => found !== expected);

function sitemapAddresses(out: string): Set<string | undefined> {
  const parts = filesIn(out, /^sitemap-\d+\.xml$/);
  const text = (parts.length ? parts : ['sitemap.xml'])
    .map(name => fs.readFileSync(path.join(out, name), 'utf8'))
    .join('');
  return new Set(
    [...text.matchAll(/<loc>https?:\/\/[^/<]+(\/[^<]*)<\/loc>/g)].map(match => match[1])
  );
}

const countPages = (
  out: string,
  locale: Locale,
  addresses: ReadonlySet<string | undefined>,
  released: CorpusCounts['released']
): Count[] =>
  (['news', 'prisoners', 'cases'] as const).flatMap(kind => {
    const pages = filesIn(path.join(out, locale, kind), /\.html$/).filter(
      name => name !== 'index.html'
    );
    const listed = pages.filter(name =>
      addresses.has(`/${locale}/${kind}/${name.replace('.html', '')}`)
    );
    const expected = released[kind];
    return [
      {what: `${locale}: pages of ${kind}`, found: pages.length, expected},
      {what: `${locale}: sitemap addresses of ${kind}`, found: listed.length, expected}
    ];
  });

function countSearchRecords(out: string, locale: Locale, expected: number): Count {
  const dir = path.join(out, 'assets/search');
  const [index] = filesIn(dir, new RegExp(`^${locale}-[0-9a-f]{8}\\.json$`));
  const found = index === undefined ? 0 : readJson<{docs: number}>(path.join(dir, index)).docs;
  return {what: `${locale}: search records`, found, expected};
}

function countFeeds(out: string, locale: Locale, people: number): Count[] {
  const dir = path.join(out, locale);
  const opml = fs.readFileSync(path.join(dir, 'feeds/all.opml'), 'utf8');
  const feeds = listFiles(dir).filter(name => name.endsWith('.atom'));
  const entries = disagreeing(
    feeds.map(feed => ({
      what: `${locale}: entries of ${feed}, Atom and JSON`,
      found: occurrences(fs.readFileSync(path.join(dir, feed), 'utf8'), /<entry>/g),
      expected: readJson<{items: unknown[]}>(path.join(dir, feed.replace('.atom', '.json'))).items
        .length
    }))
  );
  return [
    {
      what: `${locale}: feeds of people`,
      found: occurrences(opml, /xmlUrl="[^"]*\/prisoners\/[^"]*"/g),
      expected: people
    },
    {
      what: `${locale}: feeds written, those listed`,
      found: feeds.length,
      expected: occurrences(opml, /<outline [^>]*xmlUrl=/g)
    },
    ...entries
  ];
}
