import {expect, test} from '@playwright/test';
import {results, search, status} from '../support/search.ts';
import {queries} from '../support/searchQueries.ts';

/** Each query finds the expected page first. */
const count = /^(?:[\d۰-۹]+ (?:results?|نتیجه)|یک نتیجه)$/;
const nearest = /nearest spelling|نزدیک‌ترین املا/;

test('there are at least sixty queries', () => {
  expect(
    Object.values(queries).flatMap(groups => Object.values(groups).flat()).length
  ).toBeGreaterThanOrEqual(60);
});

for (const [locale, groups] of Object.entries(queries)) {
  for (const [what, rows] of Object.entries(groups)) {
    test(`${locale}: ${what} (${rows.length} queries)`, async ({page}) => {
      await page.goto(`/${locale}/search`);
      const wrong: string[] = [];
      for (const [written, first] of rows) {
        const misspelt = written.startsWith('≈');
        await search(page, written.replace('≈', ''));
        const found = await results(page)
          .first()
          .locator('a')
          .getAttribute('href', {timeout: 500})
          .catch(() => 'nothing');
        if (found !== `${first}.html`) wrong.push(`${written}: ${found}, expected ${first}`);
        const said = (await status(page).textContent()) ?? '';
        if (!(misspelt ? nearest : count).test(said))
          wrong.push(`${written}: the page says “${said}”`);
      }
      expect(wrong).toEqual([]);
    });
  }
}
