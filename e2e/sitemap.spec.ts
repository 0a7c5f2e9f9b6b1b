import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {XmlDocument, XsdValidator} from 'libxml2-wasm';
import {htmlOf, pageAddresses, pathnameOf, readPublished} from './support/site.ts';

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
  expect(urls.map(({loc}) => pathnameOf(loc)).sort()).toEqual(
    pageAddresses()
      .filter(
        address =>
          address !== '/404' &&
          !address.startsWith('/r/') &&
          !address.endsWith('/news/page/1') &&
          !address.endsWith('/share')
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
    const page = htmlOf(pathnameOf(loc));
    for (const [lang, href] of Object.entries(links))
      // Next writes the address of the front door without its slash.
      expect(page, loc).toContain(
        `hreflang="${lang}" href="${href.replace(/(?<=:\d+|\w)\/$/, '')}"`
      );
  }
  expect(readPublished('robots.txt')).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m);
});
