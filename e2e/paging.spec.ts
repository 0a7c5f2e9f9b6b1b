import {expect, test} from '@playwright/test';
import {htmlOf, pageAddresses, pathnameOf} from './support/site.ts';

/** Lists of several pages, without JavaScript. */
test.use({javaScriptEnabled: false});

const later = pageAddresses().filter(
  address => /\/page\/\d+$/.test(address) && !address.endsWith('/news/page/1')
);
const digits = (number: string, address: string) =>
  address.startsWith('/fa')
    ? number.replace(/\d/g, digit => String.fromCharCode(0x6f0 + Number(digit)))
    : number;

test('a later page has its number in title and heading, its own canonical address, and a previous page', async ({
  page
}) => {
  expect(later.length).toBeGreaterThan(1);
  for (const address of later) {
    const [, list = '', number = ''] = /^(.*)\/page\/(\d+)$/.exec(address) ?? [];
    await page.goto(address);
    const words = new RegExp(`(?:, page|، صفحه) ${digits(number, address)}(?!\\d)`);
    await expect(page).toHaveTitle(words);
    await expect(page.locator('h1')).toHaveText(words);
    expect(pathnameOf((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '')).toBe(
      address
    );
    const before = number === '2' ? list : `${list}/page/${Number(number) - 1}`;
    expect(
      new URL(
        await page.locator('a[rel=prev]').evaluate((link: HTMLAnchorElement) => link.href)
      ).pathname.replace('.html', '')
    ).toBe(before);
    await expect(page.locator('nav a[aria-current=page]')).toHaveText(digits(number, address));
  }
});

test('the numbers lead from the first page of a list to all others, and every number leads to a page', async ({
  page
}) => {
  const known = new Set(pageAddresses());
  for (const list of new Set(later.map(address => address.replace(/\/page\/\d+$/, '')))) {
    const seen = new Set([list]);
    for (const address of seen) {
      await page.goto(address);
      const links = await page
        .locator('nav:has(a[aria-current=page][href]) li a, a[rel=prev], a[rel=next]')
        .evaluateAll(all =>
          all.map(link => new URL((link as HTMLAnchorElement).href).pathname.replace('.html', ''))
        );
      for (const link of links) {
        expect(known.has(link), `${address} leads to ${link}`).toBe(true);
        if (link.startsWith(`${list}/page/`)) seen.add(link);
      }
    }
    expect(
      later.filter(address => address.startsWith(`${list}/page/`) && !seen.has(address))
    ).toEqual([]);
  }
});

test('a later page names its counterpart only if it exists; the language switch always leads to a page', () => {
  const known = new Set(pageAddresses());
  for (const address of later) {
    const html = htmlOf(address);
    const twin = address.replace(/^\/(en|fa)/, (_match, locale) =>
      locale === 'en' ? '/fa' : '/en'
    );
    expect(/<link rel="alternate" hrefLang="/i.test(html), address).toBe(known.has(twin));
    const target = /<a (?=[^>]*rel="alternate")[^>]*href="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(
      known.has(new URL(target, `http://site${address}`).pathname.replace('.html', '')),
      `${address} switches to ${target}`
    ).toBe(true);
  }
});
