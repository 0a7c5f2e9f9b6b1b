import {expect, test} from '@playwright/test';
import {longLines, sidewaysReach, tooWideAt} from './support/layout.ts';
import {pagesOfEveryShape} from './support/shapes.ts';
import {locales, pageAddresses} from './support/site.ts';

/** Without JavaScript, which the layout must not need. */
test.use({javaScriptEnabled: false});

const parts = 4;

for (let part = 0; part < parts; part++) {
  test(`no page scrolls sideways at 320 px, or with text of 200 % on a phone (${part + 1} of ${parts})`, async ({
    page
  }) => {
    const wide: string[] = [];
    for (const address of pageAddresses().filter((_, index) => index % parts === part)) {
      await page.setViewportSize({width: 320, height: 800});
      await page.goto(address);
      const reach = await sidewaysReach(page);
      if (reach > 0) wide.push(`${address} scrolls ${reach} px at 320 px`);
      await page.setViewportSize({width: 360, height: 800});
      wide.push(...(await tooWideAt(page, '200%')).map(what => `${address}: ${what}`));
    }
    expect(wide).toEqual([]);
  });
}

test('no page of any shape scrolls sideways at 768 and 1280 px', async ({page}) => {
  test.setTimeout(600_000);
  const wide: string[] = [];
  for (const address of pagesOfEveryShape()) {
    await page.goto(address);
    // One load for both widths: without scripts, layout depends on the viewport alone.
    for (const width of [768, 1280]) {
      await page.setViewportSize({width, height: 800});
      const reach = await sidewaysReach(page);
      if (reach > 0) wide.push(`${address} scrolls ${reach} px at ${width} px`);
    }
  }
  expect(wide).toEqual([]);
});

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
    if (reach > 0) wide.push(`${address} scrolls ${reach} px`);
  }
  expect(wide).toEqual([]);
});

test('lines of text have at most 75 characters on a wide screen', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 900});
  const long: string[] = [];
  for (const locale of locales)
    for (const path of [
      'safety',
      'act',
      'data',
      'corrections',
      'news/un-experts-on-nourizad',
      'prisoners/mohammad-nourizad'
    ]) {
      await page.goto(`/${locale}/${path}`);
      long.push(...(await longLines(page, 75)).map(line => `/${locale}/${path} ${line}`));
    }
  expect(long).toEqual([]);
});

test('the full text of a news item opens in place', async ({page}) => {
  for (const locale of locales) {
    await page.goto(`/${locale}`);
    const entry = page.locator('details').first();
    await expect(entry.locator('.prose')).toBeHidden();
    await entry.locator('summary').click();
    await expect(entry.locator('.prose')).toBeVisible();
    expect(await entry.locator('.prose p').count()).toBeGreaterThan(0);
  }
});
