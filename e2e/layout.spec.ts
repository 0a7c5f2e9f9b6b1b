import {expect, test} from '@playwright/test';
import {pageAddresses} from './support/site.ts';

/** Promise: every page is complete with JavaScript off, and nothing scrolls sideways, at any width, in either direction. */
test.use({javaScriptEnabled: false});

for (const width of [320, 768, 1280]) {
  for (const half of [0, 1]) {
    test(`no page scrolls sideways at ${width} px (${half + 1} of 2)`, async ({page}) => {
      await page.setViewportSize({width, height: 800});
      const wide: string[] = [];
      for (const address of pageAddresses().filter((_, index) => index % 2 === half)) {
        await page.goto(address);
        await expect(page.locator('main')).toBeVisible();
        const reach = await sidewaysReach(page);
        if (reach > 0) wide.push(`${address} reaches ${reach} px beyond`);
      }
      expect(wide).toEqual([]);
    });
  }
}

test('at 200 % zoom of a phone nothing scrolls sideways', async ({page}) => {
  await page.setViewportSize({width: 180, height: 400});
  const wide: string[] = [];
  for (const address of [
    '/en',
    '/fa',
    '/en/prisoners/nazanin-zaghari-ratcliffe',
    '/fa/prisoners/nahid-taghavi',
    '/en/news',
    '/fa/news'
  ]) {
    await page.goto(address);
    const reach = await sidewaysReach(page);
    if (reach > 0) wide.push(`${address} reaches ${reach} px beyond`);
  }
  expect(wide).toEqual([]);
});

test('with JavaScript off the full text opens in place', async ({page}) => {
  for (const locale of ['en', 'fa']) {
    await page.goto(`/${locale}`);
    const entry = page.locator('details').first();
    await expect(entry.locator('.prose')).toBeHidden();
    await entry.locator('summary').click();
    await expect(entry.locator('.prose')).toBeVisible();
    expect(await entry.locator('.prose p').count()).toBeGreaterThan(0);
  }
});

/** How far the document can be scrolled sideways, measured by what overflows it. */
const sidewaysReach = (page: import('@playwright/test').Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
