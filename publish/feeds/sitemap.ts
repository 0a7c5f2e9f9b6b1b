import fs from 'node:fs';
import path from 'node:path';
import {streamToPromise, SitemapIndexStream, SitemapStream} from 'sitemap';
import {defaultHref, href} from '../../i18n/links.ts';
import {locales} from '../../i18n/locales.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {
  getCases,
  getCorrections,
  getNews,
  getPages,
  getPeople,
  lastChange,
  pathOf
} from '../../records/index.ts';
import {addressOf} from '../html/addresses.ts';
import {writeXml} from '../xml.ts';

/** Addresses in one file. The protocol allows 50,000; smaller files are faster to read. */
const addressesPerFile = 10_000;

/** An address of the sitemap, in the form that the sitemap package takes. */
type Entry = {url: string; lastmod?: string; links: {lang: string; url: string}[]};

/**
 * Writes `sitemap.xml`, in several files if it is long, and names it in `robots.txt`. `pages`: the pages that search
 * engines may index. Returns a summary for the log.
 */
export async function writeSitemap(root: string, pages: readonly string[]): Promise<string> {
  const entries = entriesOf(pages);
  const chunks = Array.from({length: Math.ceil(entries.length / addressesPerFile)}, (_, index) =>
    entries.slice(index * addressesPerFile, (index + 1) * addressesPerFile)
  );
  if (chunks.length > 1) await writeIndexed(root, chunks);
  else await write(root, 'sitemap.xml', pageStream(), entries);
  nameInRobots(path.join(root, 'robots.txt'));
  return `${entries.length} addresses in ${chunks.length > 1 ? `${chunks.length} files` : '1 file'}`;
}

/**
 * Each page with the same page in the other languages, and the day when its content last changed. That comes from the
 * content, never from the build.
 */
function entriesOf(pages: readonly string[]): Entry[] {
  const [site, changed] = [publicUrl(), lastChanges()];
  const addresses = new Set(pages.map(addressOf));
  return [...addresses].sort().map(address => {
    const [, rest = '/'] = /^\/\w\w(\/.*)?$/.exec(address) ?? [];
    const lastmod = changed.get(rest);
    const languages = locales.filter(each => addresses.has(href(each, rest)));
    const links = [
      ...languages.map(each => ({lang: each as string, url: site + href(each, rest)})),
      {lang: 'x-default', url: site + defaultHref(rest)}
    ];
    return {
      url: site + address,
      ...(lastmod && {lastmod}),
      links: languages.length > 1 ? links : []
    };
  });
}

const pageStream = () =>
  new SitemapStream({
    hostname: publicUrl(),
    lastmodDateOnly: true,
    xmlns: {news: false, image: false, video: false, xhtml: true}
  });

async function write(
  root: string,
  name: string,
  stream: SitemapStream | SitemapIndexStream,
  items: readonly unknown[]
): Promise<void> {
  for (const item of items) stream.write(item);
  stream.end();
  writeXml(path.join(root, name), (await streamToPromise(stream)).toString());
}

/** Writes each chunk to its own file, and `sitemap.xml` as their index. */
async function writeIndexed(root: string, chunks: readonly Entry[][]): Promise<void> {
  for (const [index, chunk] of chunks.entries())
    await write(root, `sitemap-${index + 1}.xml`, pageStream(), chunk);
  const files = chunks.map((chunk, index) => ({
    url: `${publicUrl()}/sitemap-${index + 1}.xml`,
    lastmod: latest(chunk.flatMap(({lastmod}) => lastmod ?? []))
  }));
  await write(root, 'sitemap.xml', new SitemapIndexStream(), files);
}

function nameInRobots(robots: string): void {
  const rules = fs.readFileSync(robots, 'utf8').replace(/^Sitemap:.*\n?/gm, '');
  fs.writeFileSync(robots, `${rules.trimEnd()}\n\nSitemap: ${publicUrl()}/sitemap.xml\n`);
}

const latest = (days: readonly string[]) =>
  days.reduce((late, day) => (day > late ? day : late), '');

/**
 * The day when a page's content last changed, by its path without the language. A page that only lists others has the
 * day of the latest change among them.
 */
function lastChanges(): Map<string, string> {
  const news = getNews('en').map(item => ({
    path: pathOf('news', item.slug),
    day: lastChange(item)
  }));
  const reviewed = (
    kind: 'prisoners' | 'cases',
    {
      slug,
      reviewedOn,
      changes
    }: {slug: string; reviewedOn: string; changes: readonly {on: string}[]}
  ) => ({path: pathOf(kind, slug), day: latest([reviewedOn, ...changes.map(({on}) => on)])});
  const people = getPeople('en').map(person => reviewed('prisoners', person));
  const cases = getCases('en').map(legalCase => reviewed('cases', legalCase));
  const pages = getPages('en').map(({slug, updated}) => ({
    path: pathOf('pages', slug),
    day: updated
  }));
  const newest = (entries: readonly {day: string}[]) => latest(entries.map(({day}) => day));
  const lists = [
    {path: '/', day: newest([...news, ...people])},
    {path: '/news', day: newest(news)},
    {path: '/prisoners', day: newest(people)},
    {path: '/corrections', day: latest(getCorrections('en').map(({on}) => on))},
    {path: '/figures', day: newest(people)},
    {path: '/data', day: newest([...news, ...people, ...cases])}
  ];
  return new Map(
    [...news, ...people, ...cases, ...pages, ...lists]
      .filter(({day}) => day !== '')
      .map(({path: page, day}) => [page, day])
  );
}
