import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test} from '@playwright/test';
import {unzipSync} from 'fflate';
import {out, pageAddresses} from './support/site.ts';

test('after visiting every page and using every behaviour nothing is left behind: no cookie, storage, worker, request to another site', async ({
  browser,
  baseURL
}) => {
  const context = await browser.newContext({
    ...(baseURL && {baseURL}),
    permissions: ['clipboard-read', 'clipboard-write']
  });
  const page = await context.newPage();
  const elsewhere: string[] = [];
  page.on('request', request => {
    if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url());
  });
  for (const address of pageAddresses()) {
    await page.goto(address);
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach(details => {
        details.open = true;
      })
    );
  }
  await page.goto('/fa/news?plain');
  const left = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in window ? (await caches.keys()).length : 0,
    workers:
      'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0
  }));
  expect(left).toEqual({local: 0, session: 0, cookie: '', databases: 0, caches: 0, workers: 0});
  expect(await context.cookies()).toEqual([]);
  expect(elsewhere).toEqual([]);
  await context.close();
});

test('leave this page: the link and Escape three times go to a neutral page and take ours out of the history', async ({
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

test('leave this page is a plain link without JavaScript, in sight at the end of a long page, and covers no text', async ({
  browser,
  baseURL
}) => {
  const page = await (
    await browser.newContext({javaScriptEnabled: false, ...(baseURL && {baseURL})})
  ).newPage();
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
  await page.context().close();
});

test('a neutral title and icon when the address asks for it; it travels with the links and is stored nowhere', async ({
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

test('the front door puts the reader’s own language first, by order alone', async ({
  browser,
  baseURL
}) => {
  for (const [locale, first] of [
    ['en-GB', 'en'],
    ['fa-IR', 'fa'],
    ['de-DE', 'fa']
  ] as const) {
    const page = await (await browser.newContext({locale, ...(baseURL && {baseURL})})).newPage();
    await page.goto('/');
    await expect(page.locator('language-choice > section').first()).toHaveAttribute('lang', first);
    await page.context().close();
  }
});

test('days without news are counted for the day of reading', async ({page}) => {
  await page.clock.setFixedTime(new Date('2030-05-01T12:00:00Z'));
  await page.goto('/en/prisoners/mehran-raoof');
  await expect(page.locator('day-count').first()).toHaveText('2,191');
  await page.goto('/fa/prisoners/mehran-raoof');
  await expect(page.locator('day-count').first()).toHaveText('۲٬۱۹۱');
});

for (const locale of ['en', 'fa']) {
  test(`the unzipped ${locale} copy works from a plain folder: links, style, font`, async ({
    browser
  }) => {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'copy-'));
    const archive = fs.readFileSync(path.join(out, `copies/${locale}.zip`));
    expect(archive.length).toBeLessThan(1024 * 1024);
    for (const [name, data] of Object.entries(unzipSync(archive))) {
      fs.mkdirSync(path.dirname(path.join(dir, name)), {recursive: true});
      fs.writeFileSync(path.join(dir, name), data);
    }
    const page = await (await browser.newContext()).newPage();
    const failed: string[] = [];
    page.on('requestfailed', request => {
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
    });
    const pages = fs
      .readdirSync(dir, {recursive: true, encoding: 'utf8'})
      .filter(file => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(30);
    for (const file of pages) {
      await page.goto(pathToFileURL(path.join(dir, file)).href);
      const links = await page
        .locator('a[href]')
        .evaluateAll(list => list.map(link => (link as HTMLAnchorElement).href));
      failed.push(
        ...links
          .filter(
            link => link.startsWith('file:') && !fs.existsSync(new URL(link.replace(/[?#].*$/, '')))
          )
          .map(link => `${file} → ${link}`)
      );
    }
    await page.goto(pathToFileURL(path.join(dir, 'index.html')).href);
    await page.locator('nav a').first().click();
    await expect(page.locator('h1')).toBeVisible();
    expect(
      await page.evaluate(
        () =>
          getComputedStyle(document.body).backgroundColor +
          getComputedStyle(document.documentElement).backgroundColor
      )
    ).not.toBe('rgba(0, 0, 0, 0)rgba(0, 0, 0, 0)');
    if (locale === 'fa')
      expect(
        await page.evaluate(async () => (await document.fonts.load('16px Vazirmatn', 'س')).length)
      ).toBe(1);
    expect(failed).toEqual([]);
    await page.context().close();
    fs.rmSync(dir, {recursive: true, force: true});
  });
}

test('a single-file copy shows the whole page with nothing beside it', async ({browser}) => {
  const page = await (await browser.newContext()).newPage();
  const asked: string[] = [];
  page.on('request', request => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  await page.goto(pathToFileURL(path.join(out, 'copies/fa/prisoners-nahid-taghavi.html')).href);
  await expect(page.locator('h1')).toHaveText('ناهید تقوی');
  expect(
    await page.evaluate(async () => (await document.fonts.load('16px Vazirmatn', 'س')).length)
  ).toBe(1);
  expect(asked.length).toBe(1);
  await page.context().close();
});

test('verify, on the command line: a whole copy passes, a changed one does not', () => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'verify-'));
  const copy = path.join(dir, 'en.zip');
  fs.copyFileSync(path.join(out, 'copies/en.zip'), copy);
  const verify = () =>
    spawnSync('npx', ['tsx', 'commands/verify.ts', copy, '--list', path.join(out, 'copies.json')], {
      cwd: path.dirname(out),
      encoding: 'utf8'
    });
  expect(verify().status).toBe(0);
  const bytes = fs.readFileSync(copy);
  bytes[1000] = (bytes[1000] ?? 0) ^ 1;
  fs.writeFileSync(copy, bytes);
  const {status, stdout} = verify();
  expect(status).toBe(1);
  expect(stdout).toContain('must not be trusted');
  fs.rmSync(dir, {recursive: true, force: true});
});
