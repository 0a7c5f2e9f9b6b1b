import {expect, test, type Page} from '@playwright/test';
import {openDetails} from './support/layout.ts';
import {pageAddresses} from './support/site.ts';

/** One visit to every page, with JavaScript. The tests look at what it loaded and what it left in the browser. */
test.describe('a visit to every page', () => {
  test.describe.configure({mode: 'default'});

  const elsewhere: string[] = [];
  const scripts = new Map<string, string[]>();
  let left: Awaited<ReturnType<typeof readStores>>;
  let cookies: unknown[];

  test.beforeAll(async ({browser, baseURL}) => {
    test.setTimeout(240_000);
    const context = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write']
    });
    const page = await context.newPage();
    page.on('request', request => {
      if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url());
    });
    for (const address of pageAddresses()) {
      await page.goto(address);
      await openDetails(page);
      scripts.set(
        address,
        await page
          .locator('script:not([type])')
          .evaluateAll(list =>
            list.map(script => (script as HTMLScriptElement).src.replace(/^.*\//, ''))
          )
      );
    }
    await page.goto('/fa/news?plain');
    left = await readStores(page);
    cookies = await context.cookies();
    await context.close();
  });

  test('asks nothing of another site', () => expect(elsewhere).toEqual([]));

  test('leaves nothing behind: no cookie, storage, database, cache or worker', () => {
    expect(left).toEqual({local: 0, session: 0, cookie: '', databases: 0, caches: 0, workers: 0});
    expect(cookies).toEqual([]);
  });

  test('loads no framework: one script of ours, and one more on the pages to search and to find people', () => {
    for (const [address, names] of scripts)
      expect(
        names.map(name => name.replace(/-[0-9a-f]{8}\.js$/, '')),
        address
      ).toEqual(['site', ...(/\/(search|find)$/.exec(address)?.slice(1) ?? [])]);
  });
});

const readStores = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in window ? (await caches.keys()).length : 0,
    workers:
      'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0
  }));

test('“leave this page” and Escape three times open a neutral page and remove ours from the history', async ({
  page
}) => {
  await page.route('https://www.google.com/**', route =>
    route.fulfill({contentType: 'text/html', body: '<title>neutral</title>'})
  );
  for (const leave of [
    async () => {
      for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
    },
    async () => page.locator('quick-exit a').click()
  ]) {
    await page.goto('about:blank');
    await page.goto('/fa/safety');
    await leave();
    await expect(page).toHaveTitle('neutral');
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  }
});

test('“leave this page” is a link without JavaScript, visible at the end of a page, and covers no text', async ({
  browser
}) => {
  const page = await browser.newPage({javaScriptEnabled: false});
  await page.setViewportSize({width: 360, height: 700});
  await page.goto('/fa/prisoners/nahid-taghavi');
  const link = page.locator('quick-exit a');
  await expect(link).toHaveAttribute('href', /^https:/);
  await page.locator('footer').scrollIntoViewIfNeeded();
  await expect(link).toBeInViewport();
  await page.goto('/fa/prisoners/nahid-taghavi#sources');
  const [strip, target] = [
    await page.locator('quick-exit').boundingBox(),
    await page.locator('#sources h2').boundingBox()
  ];
  expect((strip?.y ?? 0) + (strip?.height ?? 0)).toBeLessThanOrEqual(target?.y ?? 0);
  await page.close();
});

test('an address with ?plain has a neutral title and icon; links keep it, and nothing stores it', async ({
  page
}) => {
  await page.goto('/fa/news?plain');
  await expect(page).toHaveTitle('یادداشت');
  expect(await page.locator('link[rel=icon]').getAttribute('href')).toContain('plain.svg');
  await page.locator('main h2 a').first().click();
  await expect(page).toHaveTitle('یادداشت');
  await page.goto('/fa/news');
  await expect(page).not.toHaveTitle('یادداشت');
});

test('the front door puts the language of the browser first', async ({browser}) => {
  for (const [locale, first] of [
    ['en-GB', 'en'],
    ['fa-IR', 'fa'],
    ['de-DE', 'fa']
  ] as const) {
    const page = await browser.newPage({locale});
    await page.goto('/');
    await expect(page.locator('language-choice > section').first()).toHaveAttribute('lang', first);
    await page.close();
  }
});
