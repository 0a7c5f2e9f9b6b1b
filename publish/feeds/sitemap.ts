import fs from 'node:fs';
import path from 'node:path';
import {streamToPromise, SitemapIndexStream, SitemapStream} from 'sitemap';
import {
  getCases,
  getCorrections,
  getNews,
  getPages,
  getPeople,
  lastChange,
  pathOf
} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import {locales} from '../../i18n/locales.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {addressOf} from '../html/finish.ts';

/** Addresses in one file. The protocol allows 50,000; fewer keep each file quick to read. */
const addressesPerFile = 10_000;

/**
 * Writes `sitemap.xml` and names it in `robots.txt`. Every published page stands in it with the same page in the other
 * language and the day its content last changed, taken from the content and never from the build. `pages`: those that search engines are to know.
 */
export async function writeSitemap(root: string, pages: readonly string[]): Promise<string> {
  const site = publicUrl();
  const changed = lastChanges();
  const addresses = new Set(pages.map(addressOf));
  const entries = [...addresses].sort().map(address => {
    const [, locale, rest = ''] = /^\/(\w\w)(\/.*)?$/.exec(address) ?? [];
    const same =
      locale === undefined ? [] : locales.filter(each => addresses.has(`/${each}${rest}`));
    const lastmod = changed.get(rest === '' ? '/' : rest);
    return {
      url: site + address,
      ...(lastmod && {lastmod}),
      links:
        same.length < 2
          ? []
          : [
              ...same.map(each => ({lang: each as string, url: `${site}/${each}${rest}`})),
              {lang: 'x-default', url: `${site}/en${rest}`}
            ]
    };
  });
  const chunks = Array.from({length: Math.ceil(entries.length / addressesPerFile)}, (_, index) =>
    entries.slice(index * addressesPerFile, (index + 1) * addressesPerFile)
  );
  const write = async (
    name: string,
    stream: SitemapStream | SitemapIndexStream,
    items: readonly unknown[]
  ) => {
    for (const item of items) stream.write(item);
    stream.end();
    fs.writeFileSync(path.join(root, name), await streamToPromise(stream));
  };
  const urls = () =>
    new SitemapStream({
      hostname: site,
      lastmodDateOnly: true,
      xmlns: {news: false, image: false, video: false, xhtml: true}
    });
  if (chunks.length <= 1) await write('sitemap.xml', urls(), chunks[0] ?? []);
  else {
    for (const [index, chunk] of chunks.entries())
      await write(`sitemap-${index + 1}.xml`, urls(), chunk);
    await write(
      'sitemap.xml',
      new SitemapIndexStream(),
      chunks.map((chunk, index) => ({
        url: `${site}/sitemap-${index + 1}.xml`,
        lastmod: latest(chunk.flatMap(({lastmod}) => lastmod ?? []))
      }))
    );
  }
  const robots = path.join(root, 'robots.txt');
  fs.writeFileSync(
    robots,
    `${fs
      .readFileSync(robots, 'utf8')
      .replace(/^Sitemap:.*\n?/gm, '')
      .trimEnd()}\n\nSitemap: ${site}/sitemap.xml\n`
  );
  return `${entries.length} addresses in ${Math.max(1, chunks.length)} ${chunks.length > 1 ? 'files' : 'file'}`;
}

const latest = (days: readonly string[]) =>
  days.reduce((late, day) => (day > late ? day : late), '');

/** Path within a language to the day its content last changed. Pages that only gather have the day of the newest thing on them. */
function lastChanges(): Map<string, string> {
  const news = getNews('en').map(item => ({
    path: pathOf('news', item.slug),
    day: lastChange(item)
  }));
  const reviewed = (
    kind: 'prisoners' | 'cases',
    slug: string,
    reviewedOn: string,
    changes: readonly {on: string}[]
  ) => ({path: pathOf(kind, slug), day: latest([reviewedOn, ...changes.map(({on}) => on)])});
  const people = getPeople('en').map(({slug, reviewedOn, changes}) =>
    reviewed('prisoners', slug, reviewedOn, changes)
  );
  const cases = getCases('en').map(({slug, reviewedOn, changes}) =>
    reviewed('cases', slug, reviewedOn, changes)
  );
  const pages = getPages('en').map(({slug, updated}) => ({
    path: pathOf('pages', slug),
    day: updated
  }));
  const newest = (entries: readonly {day: string}[]) => latest(entries.map(({day}) => day));
  const gathering = [
    {path: '/', day: newest([...news, ...people])},
    {path: '/news', day: newest(news)},
    {path: '/prisoners', day: newest(people)},
    {path: '/corrections', day: latest(getCorrections('en').map(({on}) => on))},
    {path: '/figures', day: newest(people)},
    {path: '/data', day: newest([...news, ...people, ...cases])}
  ];
  return new Map(
    [...news, ...people, ...cases, ...pages, ...gathering]
      .filter(({day}) => day !== '')
      .map(({path: at, day}) => [at, day])
  );
}

/** `/.well-known/security.txt` (RFC 9116): where to report a weakness. Without an address on record it names the page that says so. */
export function writeSecurity(root: string, today: string): string {
  const site = publicUrl();
  const contact = process.env.SECURITY_CONTACT || site + href('en', '/contact');
  if (!/^(?:mailto:|tel:|https?:)/.test(contact))
    throw new Error(
      `SECURITY_CONTACT is “${contact}”; expected an address such as mailto:security@example.org or https://…`
    );
  const expires = new Date(`${today}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  fs.mkdirSync(path.join(root, '.well-known'), {recursive: true});
  fs.writeFileSync(
    path.join(root, '.well-known', 'security.txt'),
    [
      `Contact: ${contact}`,
      `Expires: ${expires.toISOString()}`,
      `Preferred-Languages: ${locales.join(', ')}`,
      `Canonical: ${site}/.well-known/security.txt`,
      ''
    ].join('\n')
  );
  return `Contact: ${contact}`;
}
