import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test, type Page} from '@playwright/test';
import papaparse from 'papaparse';
import {meanings, questions, records, type Person} from './support/findQuestions.ts';
import {locales, out, unzip} from './support/site.ts';

async function found(page: Page, hash: string): Promise<string[]> {
  return page.evaluate(async asked => {
    location.hash = asked;
    // The first frame has the first people, the next one the rest.
    for (const wait of [setTimeout, requestAnimationFrame, setTimeout, setTimeout])
      await new Promise(resolve => wait(resolve));
    return [...document.querySelectorAll('site-find ol a')].map(
      ({textContent}) => textContent ?? ''
    );
  }, hash);
}

test('eighty questions have the answers of the data files, on the site and offline from a copy', async ({
  page
}) => {
  const people = records<Person>('people');
  const copies = fs.mkdtempSync(path.join(os.tmpdir(), 'find-'));
  for (const locale of locales) {
    const of = meanings(locale);
    unzip(path.join(out, `copies/${locale}.zip`), copies);
    for (const address of [
      `/${locale}/find`,
      pathToFileURL(path.join(copies, locale, 'find.html')).href
    ]) {
      await page.context().setOffline(address.startsWith('file:'));
      await page.goto(`${address}#status=unknown`);
      await expect(page.locator('site-find ol')).not.toBeEmpty();
      const offered = await page
        .locator('site-find input[type=checkbox]')
        .evaluateAll(all =>
          all.map((box): [string, string] => [
            (box as HTMLInputElement).name,
            (box as HTMLInputElement).value
          ])
        );
      const asked = questions(offered);
      expect(asked).toHaveLength(40);
      expect(new Set(asked.flat().map(([name]) => name)).size).toBe(12);
      for (const choices of asked) {
        const question = new Map<string, string[]>();
        for (const [name, code] of choices)
          question.set(name, [...(question.get(name) ?? []), code]);
        const expected = people.filter(person =>
          [...question].every(([name, codes]) => {
            const own = of[name]?.(person) ?? [];
            return own.length ? own.some(code => codes.includes(code)) : codes.includes('-');
          })
        );
        const hash = [...question].map(([name, codes]) => `${name}=${codes.join(',')}`).join('&');
        expect((await found(page, hash)).sort(), `${locale} ${hash}`).toEqual(
          expected.map(({name}) => name[locale] ?? '').sort()
        );
      }
    }
    await page.context().setOffline(false);
  }
  fs.rmSync(copies, {recursive: true, force: true});
});

test('an address that people wrote is read; what nobody here has is told; a place in the page is no question', async ({
  page
}) => {
  await page.goto('/fa/find#year=۱۳۹۹&prison=Evin،qarchak');
  await expect(page.locator('site-find [role=status]')).toContainText('prison=qarchak');
  await expect(page.locator('input[name=year][value="1399"]')).toBeChecked();
  await expect(page.locator('input[name=prison][value=evin]')).toBeChecked();
  await expect(page).toHaveURL(/#year=1399&prison=evin$|#prison=evin&year=1399$/);
  await page.evaluate(() => (location.hash = '#main'));
  await expect(page.locator('input[name=prison][value=evin]')).toBeChecked();
});

test('the question stays in the address, and is saved as CSV', async ({page}) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  await page.goto('/en/find');
  expect(asked.filter(address => /find-en/.test(address))).toEqual([]);
  await page.locator('site-find summary', {hasText: 'Gender'}).click();
  await page.getByLabel('female').check();
  await expect(page.locator('site-find ol a').first()).toBeVisible();
  await expect(page).toHaveURL(/\/en\/find#gender=female$/);
  expect(asked.some(address => address.includes('female'))).toBe(false);
  await page.locator('site-find select').selectOption('days');
  await expect(page).toHaveURL(/#gender=female&sort=days$/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Save as CSV'}).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('find.csv');
  const [head = [], ...rows] = papaparse.parse<string[]>(
    fs
      .readFileSync(await saved.path(), 'utf8')
      .replace('\ufeff', '')
      .trim()
  ).data;
  expect(head).toEqual(['Name', 'Page', 'Status', 'As of', 'Days in prison, at least']);
  const women = records<Person>('people').filter(({gender}) => gender === 'female');
  expect(rows.map(([name]) => name).sort()).toEqual(women.map(({name}) => name.en).sort());
  const days = rows.map(row => Number(row[4]?.replaceAll(',', '')));
  expect(days).toEqual(women.map(({detention}) => detention.daysMin).sort((a, b) => b - a));
});

test('the other language has the same question, and the same place of a page', async ({page}) => {
  await page.goto('/en/find');
  await page.locator('site-find summary', {hasText: 'Gender'}).click();
  await page.getByLabel('female').check();
  await expect(page).toHaveURL(/#gender=female$/);
  const names = await page.locator('site-find ol a').count();
  await page.locator('a[rel=alternate]').click();
  await expect(page).toHaveURL(/\/fa\/find\.html#gender=female$/);
  await expect(page.locator('input[name=gender][value=female]')).toBeChecked();
  await expect(page.locator('site-find ol a')).toHaveCount(names);
  // In a new tab as well, which no click opens.
  await page.evaluate(() => (location.hash = 'gender=male'));
  const link = page.locator('a[rel=alternate]');
  await link.dispatchEvent('pointerdown');
  await expect(link).toHaveAttribute('href', /find\.html#gender=male$/);
  await page.goto('/en/prisoners/nahid-taghavi#sources');
  await page.locator('a[rel=alternate]').click();
  await expect(page).toHaveURL(/\/fa\/prisoners\/nahid-taghavi\.html#sources$/);
});

test('without JavaScript the page leads to the lists and shows no filters', async ({browser}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto('/en/find');
  await expect(page.locator('site-find form')).toBeHidden();
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.locator('main a[href*="prisons"]').first()).toBeVisible();
  await context.close();
});
