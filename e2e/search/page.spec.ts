import {expect, test} from '@playwright/test';
import {axeFindings} from '../support/axe.ts';
import {sidewaysReach} from '../support/layout.ts';
import {field, results, search, status} from '../support/search.ts';
import {publishedFiles} from '../support/site.ts';

test('a query without results shows none and says what to do', async ({page}) => {
  for (const [locale, words] of [
    ['en', 'Nothing found'],
    ['fa', 'چیزی پیدا نشد']
  ] as const) {
    await page.goto(`/${locale}/search`);
    for (const query of ['xyzzy', 'قققققق', 'amnesty-to-g7-draft']) {
      await search(page, query);
      await expect(status(page)).toContainText(words);
      await expect(results(page)).toHaveCount(0);
    }
  }
});

test('a result shows its kind, date and status, and the original text with the match marked', async ({
  page
}) => {
  await page.goto('/fa/search');
  await search(page, 'نوريزاد');
  const first = results(page).first();
  await expect(first.locator('h2 mark')).toHaveText('نوری‌زاد');
  await expect(first).toContainText('شخص');
  await expect(first).toContainText('۸ دی ۱۴۰۳');
  await expect(first.locator('bdi')).toHaveText('Mohammad Nourizad');
  await search(page, '2021-06-11');
  await expect(results(page).first().locator('time')).toHaveText('۲۱ خرداد ۱۴۰۰ (۱۱ ژوئن ۲۰۲۱)');
  await page.goto('/en/search');
  await search(page, 'translated news into');
  await expect(results(page).first().locator('p mark').first()).toBeVisible();
});

test('the keyboard reaches and opens results; screen readers get a label and a live count', async ({
  page
}) => {
  await page.goto('/en/search');
  await page.getByLabel('Search this site').focus();
  await page.keyboard.type('nourizad');
  await expect(status(page)).toHaveText(/^\d results$/);
  expect(await status(page).evaluate(element => element.getAttribute('role'))).toBe('status');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first().locator('a')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1).locator('a')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/prisoners\/mohammad-nourizad/);
});

test('with results, axe finds nothing, light or dark, and nothing scrolls sideways at 320 px', async ({
  page
}) => {
  await page.setViewportSize({width: 320, height: 800});
  for (const [locale, query] of [
    ['en', 'nourizad'],
    ['fa', 'نوری‌زاد']
  ] as const) {
    await page.goto(`/${locale}/search`);
    await search(page, query);
    expect(await axeFindings(page)).toEqual([]);
    expect(await sidewaysReach(page)).toBe(0);
  }
});

test('“More results” appends results and moves the focus to the first of them', async ({page}) => {
  await page.goto('/en/search');
  await search(page, 'iran');
  await expect(results(page)).toHaveCount(8);
  await page.getByRole('button', {name: 'More results'}).click();
  await expect(results(page).nth(8).locator('a')).toBeFocused();
});

test('?q= fills the field; a search loads nothing before use, stores nothing and keeps the address', async ({
  page,
  context
}) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(new URL(request.url()).pathname));
  await page.goto('/en/search', {waitUntil: 'networkidle'});
  expect(asked.filter(address => address.includes('/assets/search/'))).toEqual([]);
  await page.goto('/en/search?q=taqavi');
  await expect(field(page)).toHaveValue('taqavi');
  await expect(results(page).first().locator('a')).toHaveText('Nahid Taghavi');
  expect(asked.some(address => address.includes('taqavi'))).toBe(false);
  await search(page, 'raoof');
  expect(page.url()).toMatch(/\?q=taqavi$/);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test('a search loads at most 60 KB of scripts, index and results', async ({browser}) => {
  const rows: string[] = [];
  for (const [locale, query] of [
    ['en', 'raouf'],
    ['en', '11 June 2021'],
    ['en', 'taghvai'],
    ['fa', 'نوریزاد'],
    ['fa', '۲۱ خرداد ۱۴۰۰'],
    ['fa', 'سلیمتنی']
  ] as const) {
    const page = await browser.newPage();
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.setExtraHTTPHeaders', {headers: {'Accept-Encoding': 'gzip'}});
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', request => {
      if (/\/assets\/search[-/]/.test(request.url()))
        sizes.push(request.sizes().then(({responseBodySize}) => responseBodySize));
    });
    await page.goto(`/${locale}/search`);
    await search(page, query);
    await expect(results(page).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    rows.push(`${locale} ${query}: ${bytes} bytes in ${sizes.length} requests`);
    expect(bytes, rows.at(-1)).toBeLessThanOrEqual(60 * 1024);
    expect(bytes).toBeGreaterThan(5000);
    await page.close();
  }
  console.log(`\n${rows.join('\n')}`);
});

test('the name of every index file holds a hash of its content', () => {
  expect(
    publishedFiles().filter(
      file => /^assets\/search\/.*\.(?:json|txt)$/.test(file) && !/-[0-9a-f]{8}\.\w+$/.test(file)
    )
  ).toEqual([]);
});
