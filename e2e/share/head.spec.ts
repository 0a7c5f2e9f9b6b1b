import {expect, test} from '@playwright/test';
import {crawled, headTags, itemAddresses, metaOf, publishedOrigin} from '../support/head.ts';
import {locales, pagesIn} from '../support/site.ts';

/** The heads of pages, as networks and search engines read them. */
const content = locales.flatMap(pagesIn);
const items = itemAddresses();
const site = publishedOrigin();

test('the head of every page has title, description, address, both languages, and one picture with its text', () => {
  expect(items.length).toBeGreaterThanOrEqual(60);
  for (const address of content) {
    const html = crawled(address);
    const meta = metaOf(html);
    const links = headTags(html, 'link');
    const [, locale = ''] = address.split('/');
    const other = locale === 'en' ? 'fa' : 'en';
    // The first page of the ledger is the ledger.
    const at = `${site}${address.replace(/\/news\/page\/1$/, '/news')}`;
    expect(Buffer.byteLength(html.split('</head>')[0] ?? ''), address).toBeLessThan(300 * 1024);
    for (const name of [
      'description',
      'og:title',
      'og:description',
      'og:site_name',
      'og:type',
      'og:image:alt'
    ])
      expect(meta.get(name)?.length, `${address} ${name}`).toBeGreaterThan(2);
    expect((meta.get('og:image:alt') ?? '').length, address).toBeLessThanOrEqual(420);
    expect(meta.get('og:url'), address).toBe(at);
    expect([meta.get('og:locale'), meta.get('og:locale:alternate')], address).toEqual(
      locale === 'en' ? ['en_GB', 'fa_IR'] : ['fa_IR', 'en_GB']
    );
    expect(
      [meta.get('og:image:type'), meta.get('og:image:width'), meta.get('og:image:height')],
      address
    ).toEqual(['image/png', '1200', '630']);
    expect(meta.get('twitter:card'), address).toBe('summary_large_image');
    expect((html.match(/property="og:image"/g) ?? []).length, address).toBe(1);
    expect(links.find(({rel}) => rel === 'canonical')?.href, address).toBe(at);
    expect(links.find(({rel}) => rel === 'apple-touch-icon')?.href, address).toBeTruthy();
    const alternates = Object.fromEntries(
      links
        .filter(({rel, hreflang}) => rel === 'alternate' && hreflang)
        .map(({hreflang, href}) => [hreflang, href])
    );
    expect(alternates[locale], address).toBe(at);
    // The counterpart exists; being one of `content`, it is checked to point back.
    const twin = address.replace(`/${locale}`, `/${other}`);
    expect(content, address).toContain(twin);
    expect(alternates[other], address).toBe(at.replace(`/${locale}`, `/${other}`));
    expect(new URL(alternates['x-default'] ?? '').href, address).toBe(
      /^\/(?:en|fa)$/.test(address) ? `${site}/` : at.replace(`${site}/fa`, `${site}/en`)
    );
  }
});

test('search engines get titles of up to 60 characters, and a description of their own for each page', () => {
  const descriptions = new Map<string, string>();
  for (const address of content.filter(each => !/\/(?:share|news\/page\/1)$/.test(each))) {
    const html = crawled(address);
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
    const text = metaOf(html).get('description') ?? '';
    expect(visible(title).length, `${address}: ${title}`).toBeLessThanOrEqual(60);
    expect(visible(text).length, `${address}: ${text}`).toBeGreaterThanOrEqual(40);
    expect(descriptions.get(text), `${address}: ${text}`).toBeUndefined();
    descriptions.set(text, address);
  }
});

/** Without direction marks, and with an entity as one character. */
const visible = (text: string) =>
  text.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/&#?\w+;/g, '&');

test('news have dates and section, people their names, and each item has structured data', () => {
  for (const address of items) {
    const html = crawled(address);
    const meta = metaOf(html);
    const data = JSON.parse(
      /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? 'null'
    ) as {'@graph': Record<string, unknown>[]};
    const [thing, crumbs] = data['@graph'];
    expect(crumbs?.['@type'], address).toBe('BreadcrumbList');
    expect(thing?.image, address).toBe(meta.get('og:image'));
    expect(JSON.stringify(data), address).not.toMatch(/[\u2066-\u2069]/);
    if (address.includes('/news/')) {
      expect(meta.get('article:published_time'), address).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(meta.get('article:section'), address).toBeTruthy();
      expect(thing, address).toMatchObject({
        '@type': 'NewsArticle',
        datePublished: meta.get('article:published_time'),
        publisher: {'@type': 'Organization'}
      });
      const {name} = thing?.publisher as {name: string};
      expect(name, address).toMatch(
        address.startsWith('/fa') ? /\p{Script=Arabic}/u : /^[^\p{Script=Arabic}]+$/u
      );
    } else if (address.includes('/prisoners/')) {
      expect(`${meta.get('profile:first_name')} ${meta.get('profile:last_name')}`, address).toBe(
        thing?.name
      );
      expect(thing?.['@type']).toBe('Person');
    } else expect(thing?.['@type']).toBe('Event');
  }
});
