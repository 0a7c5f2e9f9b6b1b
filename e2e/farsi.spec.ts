import {expect, test} from '@playwright/test';
import {pageAddresses} from './support/site.ts';

test.use({javaScriptEnabled: false});
const farsiPages = () =>
  pageAddresses().filter(address => address === '/fa' || address.startsWith('/fa/'));

test('Farsi pages say their language and direction, on html and on main', async ({page}) => {
  for (const address of farsiPages()) {
    await page.goto(address);
    for (const place of ['html', 'main']) {
      await expect(page.locator(place), address).toHaveAttribute('lang', 'fa');
      await expect(page.locator(place), address).toHaveAttribute('dir', 'rtl');
    }
  }
});

test('no Latin digit and no Latin letter stands outside a Latin run on a Farsi page', async ({
  page
}) => {
  const strays: string[] = [];
  for (const address of farsiPages()) {
    await page.goto(address);
    const texts = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (!parent || parent.closest('script, style')) continue;
        const lang = parent.closest('[lang]')?.getAttribute('lang');
        // A text to copy is plain: its addresses and isolated runs stand in it as they are.
        const bare = (walker.currentNode.textContent ?? '')
          .replace(/https?:\/\/\S+/g, match => (parent.closest('.copy-field') ? '' : match))
          .replace(/\u2068[^\u2069]*\u2069/g, '')
          .replace(/[@#]?[A-Za-z][\w.-]*/g, match => (parent.closest('bdi') ? '' : match));
        if (lang === 'fa' && /[0-9A-Za-z]/.test(bare)) found.push(bare.trim().slice(0, 80));
      }
      return found;
    });
    strays.push(...texts.map(text => `${address}: ${text}`));
  }
  expect(strays).toEqual([]);
});

test('numbered lists in Farsi count in Farsi digits, in English in Latin ones', async ({page}) => {
  const wrong: string[] = [];
  let counted = 0;
  for (const address of pageAddresses()) {
    await page.goto(address);
    const lists = await page.evaluate(() =>
      [...document.querySelectorAll('ol')]
        .map(list => ({
          lang: list.closest('[lang]')?.getAttribute('lang'),
          marker: getComputedStyle(list).listStyleType
        }))
        .filter(({marker}) => marker !== 'none')
    );
    counted += lists.length;
    wrong.push(
      ...lists
        .filter(({lang, marker}) => marker !== (lang === 'fa' ? 'persian' : 'decimal'))
        .map(({lang, marker}) => `${address}: ${marker} in ${lang ?? '?'}`)
    );
  }
  expect(counted).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});

test('no Arabic-Indic digit, Arabic yeh or kaf on a Farsi page, outside quoted Arabic and texts to copy, which cannot mark it', async ({
  page
}) => {
  const strays: string[] = [];
  for (const address of farsiPages()) {
    await page.goto(address);
    const texts = await page.evaluate(() => {
      document
        .querySelectorAll('[lang="ar"], .copy-field, script, style')
        .forEach(element => element.remove());
      return (document.body.textContent ?? '').match(/\S*[يك٠-٩]\S*/g) ?? [];
    });
    strays.push(...texts.map(text => `${address}: ${text}`));
  }
  expect(strays).toEqual([]);
});

test('dates show the Solar Hijri day first, the Gregorian one after it, ISO in the markup', async ({
  page
}) => {
  await page.goto('/fa/news/second-hearing-six-defendants');
  const time = page.locator('dl time').first();
  await expect(time).toHaveAttribute('datetime', '2021-06-11');
  await expect(time).toHaveText('جمعه ۲۱ خرداد ۱۴۰۰ (۱۱ ژوئن ۲۰۲۱)');
  await page.goto('/en/news/second-hearing-six-defendants');
  await expect(page.locator('dl time').first()).toHaveText('Friday 11 June 2021');
});

test('the plate is mirrored: time runs from the right in Farsi, from the left in English', async ({
  page
}) => {
  const firstSolidBar = async (locale: string) => {
    await page.goto(`/${locale}/prisoners/mehran-raoof`);
    const box = await page.locator('.plate rect:not([class])').first().boundingBox();
    const plate = await page.locator('.plate').first().boundingBox();
    return ((box?.x ?? 0) - (plate?.x ?? 0)) / (plate?.width ?? 1);
  };
  expect(await firstSolidBar('en')).toBeLessThan(0.3);
  expect(await firstSolidBar('fa')).toBeGreaterThan(0.7);
});

test('Farsi pages load the Farsi face and nothing else; English pages load none', async ({
  browser,
  baseURL
}) => {
  for (const [locale, fonts] of [
    ['fa', 1],
    ['en', 0]
  ] as const) {
    const page = await (
      await browser.newContext({javaScriptEnabled: false, ...(baseURL && {baseURL})})
    ).newPage();
    const loaded: string[] = [];
    page.on('request', request => {
      if (request.resourceType() === 'font') loaded.push(request.url());
    });
    await page.goto(`/${locale}/news`, {waitUntil: 'networkidle'});
    expect(new Set(loaded).size, `${locale}: ${loaded.join(' ')}`).toBe(fonts);
    await page.context().close();
  }
});
