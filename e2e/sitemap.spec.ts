import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {XmlDocument, XsdValidator} from 'libxml2-wasm';
import {htmlOf, pageAddresses, pathOf, readPublished} from './support/site.ts';

test('the sitemap is valid and lists every page for search engines, with mutual links between languages', () => {
  const require = createRequire(import.meta.url);
  const schema = XmlDocument.fromString(
    fs.readFileSync(
      path.join(path.dirname(require.resolve('sitemap/package.json')), 'schema/sitemap.xsd'),
      'utf8'
    )
  );
  const validator = XsdValidator.fromDoc(schema);
  const document = XmlDocument.fromString(readPublished('sitemap.xml'));
  // The protocol allows elements of other namespaces, but its schema needs theirs: validate without them.
  const plain = XmlDocument.fromString(
    readPublished('sitemap.xml').replace(/<xhtml:link [^>]*\/>/g, '')
  );
  expect(() => validator.validate(plain)).not.toThrow();
  for (const each of [document, plain]) each.dispose();
  const urls = [...readPublished('sitemap.xml').matchAll(/<url>(.*?)<\/url>/gs)].map(
    ([, url = '']) => ({
      loc: /<loc>(.*?)<\/loc>/.exec(url)?.[1] ?? '',
      lastmod: /<lastmod>(.*?)<\/lastmod>/.exec(url)?.[1],
      links: Object.fromEntries(
        [...url.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]+)" href="([^"]+)"\/>/g)].map(
          ([, lang = '', href = '']) => [lang, href]
        )
      )
    })
  );
  expect(urls.map(({loc}) => pathOf(loc)).sort()).toEqual(
    pageAddresses()
      .filter(
        address =>
          address !== '/404' && !address.endsWith('/news/page/1') && !address.endsWith('/share')
      )
      .sort()
  );
  const byAddress = new Map(urls.map(url => [url.loc, url]));
  for (const {loc, links, lastmod} of urls) {
    if (/\/news\/./.test(loc) && !loc.includes('/news/page/'))
      expect(lastmod, loc).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    // An index may have more pages in one language: the last ones have no counterpart.
    if (
      !byAddress.has(
        loc.replace(/\/(en|fa)(?=\/|$)/, (_match, locale) => (locale === 'en' ? '/fa' : '/en'))
      )
    ) {
      expect(links, loc).toEqual({});
      continue;
    }
    expect(Object.values(links), `${loc} names itself`).toContain(loc);
    for (const href of Object.values(links))
      expect(byAddress.get(href)?.links, `${loc} → ${href} → back`).toEqual(links);
    const page = htmlOf(pathOf(loc));
    for (const [lang, href] of Object.entries(links))
      expect(page, loc).toContain(`hreflang="${lang}" href="${href}"`);
  }
  expect(readPublished('robots.txt')).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m);
});

test('security.txt follows RFC 9116: a contact, one expiry within a year, its own address', () => {
  const fields = readPublished('.well-known/security.txt')
    .trim()
    .split('\n')
    .map(line => /^([A-Za-z-]+): (\S.*)$/.exec(line));
  const values = (name: string) =>
    fields.filter(field => field?.[1] === name).map(field => field?.[2] ?? '');
  expect(fields.every(field => field !== null)).toBe(true);
  expect(values('Contact').length).toBeGreaterThan(0);
  expect(values('Expires').length).toBe(1);
  const ahead = (Date.parse(values('Expires')[0] ?? '') - Date.now()) / 86_400_000;
  expect(ahead).toBeGreaterThan(0);
  expect(ahead).toBeLessThanOrEqual(366);
  expect(values('Preferred-Languages')).toEqual(['en, fa']);
  expect(values('Canonical')[0]).toMatch(/\/\.well-known\/security\.txt$/);
});
