import {expect, test, type Page} from '@playwright/test';
import sharp from 'sharp';
import {locales, pageAddresses, pagesIn} from './support/site.ts';

test.use({javaScriptEnabled: false});

/** These tests read every page. They share one visit to each, so they run in order in one worker. */
test.describe('on every page', () => {
  test.describe.configure({mode: 'default'});

  type Findings = Awaited<ReturnType<typeof readPage>>;
  const pages = new Map<string, Findings>();
  const farsi = () => pagesIn('fa').map(address => [address, pages.get(address)] as const);

  test.beforeAll(async ({browser}) => {
    const page = await browser.newPage();
    for (const address of pageAddresses()) {
      await page.goto(address);
      pages.set(address, await readPage(page));
    }
    await page.close();
  });

  test('html and main of a Farsi page declare language and direction', () => {
    expect(farsi().length).toBeGreaterThan(50);
    for (const [address, found] of farsi())
      expect(found?.declared, address).toEqual(['fa rtl', 'fa rtl']);
  });

  test('Latin digits and letters on a Farsi page are in isolated runs', () => {
    expect(farsi().flatMap(([address, found]) => at(address, found?.latin ?? ['?']))).toEqual([]);
  });

  test('numbered lists in Farsi count in Farsi digits, in English in Latin ones', () => {
    const lists = [...pages].flatMap(([address, found]) =>
      found.lists.map(list => ({address, ...list}))
    );
    expect(lists.length).toBeGreaterThan(20);
    expect(
      lists.filter(({lang, marker}) => marker !== (lang === 'fa' ? 'persian' : 'decimal'))
    ).toEqual([]);
  });

  test('Arabic digits, yeh and kaf are on Farsi pages only in quoted Arabic and in texts to copy', () => {
    expect(farsi().flatMap(([address, found]) => at(address, found?.arabic ?? ['?']))).toEqual([]);
  });
});

const at = (address: string, texts: readonly string[]) => texts.map(text => `${address}: ${text}`);

/** Reads language, digits and letters of the open page. Removes elements from it. */
const readPage = (page: Page) =>
  page.evaluate(() => {
    const declared = [document.documentElement, document.querySelector('main')].map(
      element => `${element?.getAttribute('lang')} ${element?.getAttribute('dir')}`
    );
    const latin: string[] = [];
    // An address with places to break is one run.
    for (const place of document.querySelectorAll('wbr')) place.remove();
    document.body.normalize();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent || parent.closest('script, style')) continue;
      // A text to copy cannot hold markup: its addresses and isolated runs are plain characters.
      const bare = (walker.currentNode.textContent ?? '')
        .replace(/https?:\/\/\S+/g, match => (parent.closest('.copy-field') ? '' : match))
        .replace(/[\u2066-\u2068][^\u2069]*\u2069/g, '')
        // A code such as MDE 13/4960/2021 is one run.
        .replace(/[@#]?\d*[A-Za-z][\w.-]*(?: \d[\d/]*)?/g, match =>
          parent.closest('bdi, .copy-field') ? '' : match
        );
      if (parent.closest('[lang]')?.getAttribute('lang') === 'fa' && /[0-9A-Za-z]/.test(bare))
        latin.push(bare.trim().slice(0, 80));
    }
    const lists = [...document.querySelectorAll('ol')]
      .map(list => ({
        lang: list.closest('[lang]')?.getAttribute('lang'),
        marker: getComputedStyle(list).listStyleType
      }))
      .filter(({marker}) => marker !== 'none');
    for (const element of document.querySelectorAll('[lang="ar"], .copy-field, script, style'))
      element.remove();
    const arabic = (document.body.textContent ?? '').match(/\S*[يك٠-٩]\S*/g) ?? [];
    return {declared, latin, lists, arabic};
  });

test('a date shows the Solar Hijri day, then the Gregorian one, with ISO in the markup', async ({
  page
}) => {
  await page.goto('/fa/news/second-hearing-six-defendants');
  const time = page.locator('dl time').first();
  await expect(time).toHaveAttribute('datetime', '2021-06-11');
  await expect(time).toHaveText('جمعه ۲۱ خرداد ۱۴۰۰ (۱۱ ژوئن ۲۰۲۱)');
  await page.goto('/en/news/second-hearing-six-defendants');
  await expect(page.locator('dl time').first()).toHaveText('Friday 11 June 2021');
});

test('time on the plate runs from the right in Farsi, from the left in English', async ({page}) => {
  const firstSolidBar = async (locale: string) => {
    await page.goto(`/${locale}/prisoners/mehran-raoof`);
    const box = await page.locator('.plate rect:not([class])').first().boundingBox();
    const plate = await page.locator('.plate').first().boundingBox();
    return ((box?.x ?? 0) - (plate?.x ?? 0)) / (plate?.width ?? 1);
  };
  expect(await firstSolidBar('en')).toBeLessThan(0.3);
  expect(await firstSolidBar('fa')).toBeGreaterThan(0.7);
});

test('the bars of a plate leave every pixel of the letters alone', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 900});
  await page.goto('/fa/prisoners');
  const letters = await page.locator('.plate-name').evaluateAll(names =>
    names.flatMap(name => {
      const range = document.createRange();
      range.selectNodeContents(name);
      return [...range.getClientRects()].map(({left, top, width, height}) => ({
        left: Math.floor(left + scrollX),
        top: Math.floor(top + scrollY),
        width: Math.ceil(width),
        height: Math.ceil(height)
      }));
    })
  );
  expect(letters.length).toBeGreaterThan(10);
  const pictures = async () => {
    const whole = sharp(await page.screenshot({fullPage: true}));
    return Promise.all(letters.map(box => whole.clone().extract(box).raw().toBuffer()));
  };
  const barred = await pictures();
  await page.locator('.plate svg').evaluateAll(drawings => {
    for (const drawing of drawings) drawing.remove();
  });
  const bare = await pictures();
  expect(letters.filter((_, at) => !barred[at]?.equals(bare[at] ?? Buffer.of()))).toEqual([]);
});

test('Farsi pages load one font, English pages none', async ({browser}) => {
  for (const locale of locales) {
    const page = await browser.newPage();
    const loaded: string[] = [];
    page.on('request', request => {
      if (request.resourceType() === 'font') loaded.push(request.url());
    });
    await page.goto(`/${locale}/news`, {waitUntil: 'networkidle'});
    expect(new Set(loaded).size, loaded.join(' ')).toBe(locale === 'fa' ? 1 : 0);
    await page.close();
  }
});
