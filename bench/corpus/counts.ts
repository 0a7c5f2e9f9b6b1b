import fs from 'node:fs';
import path from 'node:path';
import {locales} from '../../i18n/locales.ts';
import type {CorpusCounts} from './writeCorpus.ts';

/** One number of the finished site, and what the generator says it must be. */
export type Count = {what: string; found: number; expected: number};

const readJson = <T>(file: string) => JSON.parse(fs.readFileSync(file, 'utf8')) as T;
const occurrences = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
const filesIn = (dir: string, pattern: RegExp) =>
  fs.existsSync(dir) ? fs.readdirSync(dir).filter(name => pattern.test(name)) : [];

/** Holds pages, feeds, sitemap, search and data of a finished site against what was made up: nothing lost, nothing more. */
export function countSite(out: string, {released}: CorpusCounts): Count[] {
  const counts: Count[] = [];
  const add = (what: string, found: number, expected: number) =>
    counts.push({what, found, expected});
  const sitemap = filesIn(out, /^sitemap-\d+\.xml$/)
    .concat(fs.existsSync(path.join(out, 'sitemap-1.xml')) ? [] : ['sitemap.xml'])
    .map(name => fs.readFileSync(path.join(out, name), 'utf8'))
    .join('');
  const addresses = new Set(
    [...sitemap.matchAll(/<loc>https?:\/\/[^/<]+(\/[^<]*)<\/loc>/g)].map(match => match[1])
  );
  for (const locale of locales) {
    for (const kind of ['news', 'prisoners', 'cases'] as const) {
      const pages = filesIn(path.join(out, locale, kind), /\.html$/).filter(
        name => name !== 'index.html'
      );
      add(`${locale}: pages of ${kind}`, pages.length, released[kind]);
      add(
        `${locale}: sitemap addresses of ${kind}`,
        pages.filter(name => addresses.has(`/${locale}/${kind}/${name.replace('.html', '')}`))
          .length,
        released[kind]
      );
    }
    const [head] = filesIn(
      path.join(out, 'assets/search'),
      new RegExp(`^${locale}-[0-9a-f]{8}\\.json$`)
    );
    const all = Object.values(released).reduce((sum, count) => sum + count, 0);
    add(
      `${locale}: search records`,
      head === undefined ? 0 : readJson<{docs: number}>(path.join(out, 'assets/search', head)).docs,
      all
    );
    const opml = fs.readFileSync(path.join(out, locale, 'feeds/all.opml'), 'utf8');
    const listed = occurrences(opml, /<outline [^>]*xmlUrl=/g);
    const feeds = fs
      .readdirSync(path.join(out, locale), {recursive: true, encoding: 'utf8'})
      .filter(name => name.endsWith('.atom'));
    add(
      `${locale}: feeds of people`,
      occurrences(opml, /xmlUrl="[^"]*\/prisoners\/[^"]*"/g),
      released.prisoners
    );
    add(`${locale}: feeds listed and written`, feeds.length, listed);
    for (const feed of feeds) {
      const [atom, json] = [
        fs.readFileSync(path.join(out, locale, feed), 'utf8'),
        readJson<{items: unknown[]}>(path.join(out, locale, feed.replace('.atom', '.json')))
      ];
      if (occurrences(atom, /<entry>/g) !== json.items.length)
        add(
          `${locale}: entries of ${feed}, Atom and JSON`,
          occurrences(atom, /<entry>/g),
          json.items.length
        );
    }
  }
  for (const [table, kind] of [
    ['people', 'prisoners'],
    ['cases', 'cases'],
    ['news', 'news']
  ] as const) {
    add(
      `data: rows of ${table}`,
      readJson<{records: unknown[]}>(path.join(out, `data/${table}.json`)).records.length,
      released[kind]
    );
  }
  return counts;
}

export const disagreeing = (counts: readonly Count[]) =>
  counts.filter(({found, expected}) => found !== expected);
