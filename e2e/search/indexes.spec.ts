import {expect, test, type Page} from '@playwright/test';
import {parsed} from '../support/parsed.ts';
import {locales, pageAddresses} from '../support/site.ts';

/** Everything can be found without JavaScript. */
test.use({javaScriptEnabled: false});

test('the search page hides its field and offers the indexes', async ({page}) => {
  for (const locale of locales) {
    await page.goto(`/${locale}/search`);
    await expect(page.locator('site-search form')).toBeHidden();
    await expect(page.locator('noscript p')).toBeVisible();
    for (const index of ['names', 'groups', 'cases', 'organisations', 'archive', 'topics'])
      await expect(page.locator(`main a[href="${index}.html"]`).first()).toBeVisible();
  }
});

test('plain links lead from the home page to every page within three steps', async ({request}) => {
  const linksOf = async (address: string) =>
    [...(await (await request.get(address)).text()).matchAll(/<a\s[^>]*?href="([^"#?]+)/g)]
      .map(([, link = '']) => new URL(link, `http://site.invalid${address}`))
      .filter(({host, pathname}) => host === 'site.invalid' && pathname.endsWith('.html'))
      .map(({pathname}) => pathname.replace(/\.html$/, ''));
  for (const locale of locales) {
    const steps = new Map([[`/${locale}`, 0]]);
    let edge = [`/${locale}`];
    for (const step of [1, 2, 3]) {
      const next: string[] = [];
      for (const address of edge)
        for (const link of await linksOf(address))
          if (link.startsWith(`/${locale}/`) && !steps.has(link)) {
            steps.set(link, step);
            next.push(link);
          }
      edge = next;
    }
    // Share pages are one step behind their items.
    const wanted = pageAddresses().filter(
      address =>
        address.startsWith(`/${locale}/`) &&
        !address.endsWith('/news/page/1') &&
        !address.endsWith('/share')
    );
    const items = wanted.filter(address => /\/(?:news|prisoners|cases)\/[^/]+$/.test(address));
    expect(wanted.filter(address => !steps.has(address))).toEqual([]);
    expect(items.length).toBeGreaterThan(28);
    const reached = [1, 2, 3].map(step => [...steps.values()].filter(at => at === step).length);
    console.log(`/${locale}: ${reached.join(', ')} pages after 1, 2, 3 steps`);
  }
});

/** Addresses of the links of a page that fit the selector, as they are written. */
const linksIn = async (page: Page, address: string, selector: string) =>
  (await parsed(page, address)).evaluate(
    (document, links) =>
      [...document.querySelectorAll(links)].map(each => each.getAttribute('href') ?? ''),
    selector
  );

test('the indexes are complete: news by year in both calendars, people by name and by group', async ({
  page
}) => {
  const slugs = (kind: string, locale: string) =>
    pageAddresses()
      .map(address => new RegExp(`^/${locale}/${kind}/([^/]+)$`).exec(address)?.[1])
      .filter((slug): slug is string => slug !== undefined)
      .sort();
  for (const locale of locales) {
    for (const calendar of [/^1[34]\d\d$/, /^20\d\d$/]) {
      const found = new Set<string>();
      for (const year of slugs('archive', locale).filter(each => calendar.test(each))) {
        for (const link of await linksIn(page, `/${locale}/archive/${year}`, 'main li a'))
          found.add(link.replace(/^.*\/|\.html$/g, ''));
      }
      expect([...found].sort(), `${locale} ${calendar}`).toEqual(slugs('news', locale));
    }
    for (const index of ['names', 'groups']) {
      const links = await linksIn(page, `/${locale}/${index}`, 'main section a');
      const found = new Set(links.map(link => link.replace(/^.*\/|\.html$/g, '')));
      expect([...found].sort(), `${locale} ${index}`).toEqual(slugs('prisoners', locale));
    }
  }
});

test('a month of one calendar links to the same month of the other, and back', async ({page}) => {
  for (const [locale, heading] of [
    ['en', 'Khordad 1400'],
    ['fa', 'خرداد ۱۴۰۰']
  ]) {
    await page.goto(`/${locale}/archive/2021`);
    await page.locator('#m6 a[href*="1400"]').first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/archive/1400(?:\\.html)?#m3$`));
    await expect(page.locator('#m3 h2')).toHaveText(heading ?? '');
    await page.locator('#m3 a[href*="2021"]').first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/archive/2021(?:\\.html)?#m[56]$`));
  }
});

test('related news, where listed, are one to three other items, each with its reason', async ({
  page
}) => {
  for (const address of pageAddresses().filter(each => /^\/(?:en|fa)\/news\/[^/]+$/.test(each))) {
    const said = await (
      await parsed(page, address)
    ).evaluate(document => {
      const [related] = [...document.querySelectorAll('h2')].filter(({textContent}) =>
        /^(?:Related|خبرهای مرتبط)$/.test(textContent?.trim() ?? '')
      );
      if (!related) return undefined;
      return [...(related.closest('main section')?.querySelectorAll('li') ?? [])].map(item => ({
        link: item.querySelector('a')?.getAttribute('href'),
        why: item.querySelector(':scope > span:not(.together)')?.textContent ?? ''
      }));
    });
    if (!said) continue;
    expect(said.length).toBeGreaterThan(0);
    expect(said.length).toBeLessThanOrEqual(3);
    for (const {link, why} of said) {
      expect(why, address).toMatch(
        /^(?:same (?:case|person: .+|topic: .+)|همین پرونده|درباره .+|موضوع: .+)$/
      );
      expect(address.endsWith(`/${link?.replace('.html', '')}`)).toBe(false);
    }
  }
});
