import {expect, test} from '@playwright/test';
import {axeFindings} from './support/axe.ts';
import {openDetails} from './support/layout.ts';
import {pagesOfEveryShape} from './support/shapes.ts';
import {locales} from './support/site.ts';

/** Shares of the pages: each ends within the time limit of a test, and the workers divide them. */
const parts = 6;

for (let part = 0; part < parts; part++) {
  test(`axe finds nothing on pages of every shape, light or dark (${part + 1} of ${parts})`, async ({
    page
  }) => {
    await page.setViewportSize({width: 390, height: 800});
    const found: string[] = [];
    for (const address of pagesOfEveryShape().filter((_, index) => index % parts === part)) {
      await page.goto(address);
      await openDetails(page);
      found.push(...(await axeFindings(page)));
    }
    expect(found).toEqual([]);
  });
}

test('tap targets outside running text are at least 44 px high on a phone', async ({page}) => {
  await page.setViewportSize({width: 360, height: 800});
  for (const locale of locales) {
    await page.goto(`/${locale}`);
    const low = await page.locator('header a, footer a, summary').evaluateAll(links =>
      links
        .map(link => ({
          text: link.textContent,
          height: link.getBoundingClientRect().height,
          shown: link.getBoundingClientRect().top >= 0
        }))
        .filter(({height, shown}) => shown && height < 44)
    );
    expect(low).toEqual([]);
  }
});

test('the skip link comes first and leads to the text', async ({page}) => {
  for (const locale of locales) {
    await page.goto(`/${locale}/news`);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAttribute('href', '#main');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
  }
});
