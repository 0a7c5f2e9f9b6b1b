import {expect, test} from '@playwright/test';
import {results, search, status} from '../support/search.ts';
import {queries} from '../support/searchQueries.ts';

const counted = /^(?:[\d۰-۹]+ (?:results?|نتیجه)|یک نتیجه)$/;
const nearest = /nearest spelling|نزدیک‌ترین املا/;

test('there are at least sixty queries', () => {
  expect(
    Object.values(queries).flatMap(groups => Object.values(groups).flat()).length
  ).toBeGreaterThanOrEqual(60);
});

for (const [locale, groups] of Object.entries(queries)) {
  const count = Object.values(groups).flat().length;
  test(`${locale}: each of ${count} queries finds the expected page first`, async ({page}) => {
    await page.goto(`/${locale}/search`);
    const wrong: string[] = [];
    for (const [what, rows] of Object.entries(groups))
      for (const [written, first] of rows) {
        await search(page, written.replace('≈', ''));
        const found = await results(page).evaluateAll(
          ([top]) => top?.querySelector('a')?.getAttribute('href') ?? 'nothing'
        );
        if (found !== `${first}.html`)
          wrong.push(`${what}: ${written}: ${found}, expected ${first}`);
        const said = (await status(page).textContent()) ?? '';
        if (!(written.startsWith('≈') ? nearest : counted).test(said))
          wrong.push(`${what}: ${written}: the page says “${said}”`);
      }
    expect(wrong).toEqual([]);
  });
}
