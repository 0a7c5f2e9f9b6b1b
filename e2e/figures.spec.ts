import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {unzipSync} from 'fflate';
import papaparse from 'papaparse';
import {locales, out, readJson, readPublished} from './support/site.ts';

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

test('each table is a file too, on the site and in the copies', async ({page}) => {
  const number = (text: string) =>
    Number(
      text.replace(/[۰-۹]/g, digit => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit))).replace(/[٬,]/g, '')
    );
  for (const locale of locales) {
    const copied = unzipSync(fs.readFileSync(path.join(out, `copies/${locale}.zip`)));
    await page.goto(`/${locale}/figures`);
    const ids = await page
      .locator('figure[data-picture]')
      .evaluateAll(all => all.map(each => each.getAttribute('data-picture') ?? ''));
    expect(ids.length).toBe(9);
    for (const id of ids) {
      const file = `figures/${id}.csv`;
      const [link] = await page
        .locator(`#${id} a[download]`)
        .evaluateAll(all => all.map(each => each.getAttribute('href') ?? '').slice(-1));
      expect(link).toBe(`../${file}`);
      const text = readPublished(file);
      expect(new TextDecoder('utf-8', {ignoreBOM: true}).decode(copied[file])).toBe(text);
      expect(new TextDecoder().decode(copied[`${locale}/figures.html`])).toContain(`"../${file}"`);
      const {data} = papaparse.parse<Record<string, string>>(text.slice(1), {
        header: true,
        skipEmptyLines: true
      });
      const own = locale === 'fa' ? 'solar' : 'gregorian';
      const rows = data.filter(({calendar = own}) => calendar === own);
      // The columns of the page, beside the names, in the order of the file.
      const shown = await page
        .locator(`#${id} tbody tr`)
        .evaluateAll(all => all.map(row => [...row.children].map(cell => cell.textContent ?? '')));
      const counts: Record<string, string[]> = {
        prisons: ['count', 'lastThere'],
        charges: ['count', 'convicted'],
        articles: ['count', 'inSources'],
        health: ['current', 'unconfirmed'],
        years: ['arrests', 'releases']
      };
      if (id !== 'detentions')
        expect(
          shown.map(([, ...cells]) => cells.map(number)),
          id
        ).toEqual(rows.map(row => (counts[id] ?? ['count']).map(name => Number(row[name]))));
      if ('name.en' in (rows[0] ?? {}))
        expect(shown.map(([name]) => name?.toLowerCase())).toEqual(
          rows.slice(0, shown.length).map(row => row[`name.${locale}`]?.toLowerCase())
        );
      for (const row of rows) expect(row.countedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    await page.goto(`/${locale}/data`);
    expect(await page.locator('#figure-files a[download]').count()).toBe(ids.length);
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
