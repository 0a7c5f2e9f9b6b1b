import {expect, test} from '@playwright/test';
import {locales, readJson} from './support/site.ts';

test('the numbers of the figures are those of the data files, in both languages', async ({
  page
}) => {
  const {records: people} = readJson<{
    records: {
      name: Record<string, string>;
      status: {code: string};
      charges: {code: string}[];
      detention: {daysMin: number; daysMax: number};
    }[];
  }>('data/people.json');
  const {records: events} = readJson<{records: {person: number | null; type: string}[]}>(
    'data/events.json'
  );
  const latin = (text: string) =>
    text.replace(/[۰-۹]/g, digit => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit))).replace(/[٬,]/g, '');
  const tally = (codes: string[]) =>
    Object.values(
      codes.reduce<Record<string, number>>(
        (all, code) => ({...all, [code]: (all[code] ?? 0) + 1}),
        {}
      )
    ).sort();
  for (const locale of locales) {
    await page.goto(`/${locale}/figures`);
    const rows = async (id: string) =>
      (
        await page
          .locator(`#${id} tbody tr`)
          .evaluateAll(all => all.map(row => [...row.children].map(cell => cell.textContent ?? '')))
      ).map(row => row.map(latin));
    expect((await rows('statuses')).map(row => Number(row[1])).sort()).toEqual(
      tally(people.map(({status}) => status.code))
    );
    expect((await rows('charges')).map(row => Number(row[1])).sort()).toEqual(
      tally(people.flatMap(({charges}) => [...new Set(charges.map(({code}) => code))]))
    );
    for (const [name, days = ''] of await rows('detentions')) {
      const person = people.find(each => each.name[locale] === name);
      expect(
        [...days.matchAll(/\d+/g)].map(([number]) => Number(number)),
        name
      ).toEqual([...new Set([person?.detention.daysMin, person?.detention.daysMax])]);
    }
    const sum = (values: string[][], column: number) =>
      values.reduce((total, row) => total + Number(row[column]), 0);
    const years = await rows('years');
    const of = (types: string[]) =>
      events.filter(event => event.person !== null && types.includes(event.type)).length;
    expect(sum(years, 1)).toBe(of(['arrest']));
    expect(sum(years, 2)).toBe(of(['release', 'conditional-release', 'acquittal']));
    const prisons = readJson<{records: {people: number[]}[]}>('data/prisons.json').records;
    expect((await rows('prisons')).map(row => Number(row[1])).sort()).toEqual(
      prisons.map(({people: there}) => there.length).sort()
    );
    for (const id of ['statuses', 'charges', 'sources', 'prisons', 'articles']) {
      const drawn = await page.locator(`#${id} svg text[font-weight]`).allTextContents();
      expect(drawn.map(latin)).toEqual((await rows(id)).map(row => row[1]));
    }
  }
});

test('charts are mirrored in Farsi, have a text alternative, and can be downloaded as pictures', async ({
  page,
  request
}) => {
  for (const locale of locales) {
    await page.goto(`/${locale}/figures`);
    const chart = await page.locator('#statuses svg').boundingBox();
    const bar = await page.locator('#statuses svg rect').nth(2).boundingBox();
    const start = (bar?.x ?? 0) - (chart?.x ?? 0);
    if (locale === 'en') expect(start).toBeLessThan(2);
    else expect(start + (bar?.width ?? 0)).toBeGreaterThan((chart?.width ?? 0) - 2);
    await expect(page.locator('main svg:not([role=img][aria-label])')).toHaveCount(0);
    for (const link of await page
      .locator('main a[download]')
      .evaluateAll(all => all.map(each => (each as HTMLAnchorElement).href))) {
      const response = await request.get(link);
      expect(response.status()).toBe(200);
      if (link.endsWith('.svg'))
        expect(await response.text()).not.toMatch(/<text|font-family|<script|href="(?!#)/);
    }
  }
});
