import {expect, test, type Page} from '@playwright/test';
import {openDetails} from './support/layout.ts';
import {htmlOf, locales, pageAddresses, pagesIn} from './support/site.ts';

/** What assistive technology says of controls, tables and figures, and where they are. */

/** One page of each kind. */
const samples = locales.flatMap(locale =>
  [
    '',
    '/prisoners/mohammad-nourizad',
    '/prisoners/mohammad-nourizad/share',
    '/news/aban-tribunal-hearings',
    '/cases/six-defendants-2021',
    '/figures',
    '/data',
    '/act',
    '/names',
    '/search'
  ].map(path => `/${locale}${path}`)
);

test('controls of one name do one thing', async ({page}) => {
  for (const address of samples) {
    await page.goto(address);
    await openDetails(page);
    const repeated = await page.locator('a[href], button, summary').evaluateAll(controls => {
      const byName = new Map<string, Set<string>>();
      controls.forEach((control, index) => {
        const name = control.getAttribute('aria-label') ?? control.textContent ?? '';
        const key = `${control.tagName} ${name.trim().replace(/\s+/g, ' ')}`;
        const target = control instanceof HTMLAnchorElement ? control.href : String(index);
        byName.set(key, (byName.get(key) ?? new Set()).add(target));
      });
      return [...byName].filter(([, targets]) => targets.size > 1).map(([name]) => name);
    });
    expect(repeated, address).toEqual([]);
  }
});

test('the switch of language is named in the other language alone', async ({page}) => {
  for (const locale of locales) {
    await page.goto(`/${locale}`);
    const link = page.locator('header a[rel=alternate]');
    await expect(link).toHaveAccessibleName(locale === 'en' ? 'فارسی' : 'English');
    await expect(link).toHaveAttribute('lang', locale === 'en' ? 'fa' : 'en');
  }
});

test('the focus moves through the header in the order that is seen', async ({page}) => {
  for (const width of [360, 1280])
    for (const locale of locales) {
      await page.setViewportSize({width, height: 800});
      await page.goto(`/${locale}`);
      const places = await page.locator('header a:not([href="#main"])').evaluateAll(links =>
        links.map(link => {
          const {left, top, height} = link.getBoundingClientRect();
          return {left, middle: top + height / 2};
        })
      );
      expect(places.length).toBe(7);
      const forward = locale === 'fa' ? -1 : 1;
      places.slice(1).forEach(({left, middle}, index) => {
        const before = places[index] ?? {left: 0, middle: 0};
        const isBelow = middle > before.middle + 20;
        const isAfter =
          Math.abs(middle - before.middle) <= 20 && forward * (left - before.left) > 0;
        expect(isBelow || isAfter, `${locale}, ${width} px, link ${index + 2}`).toBe(true);
      });
    }
});

test('targets are at least 24 px wide and high', async ({page}) => {
  await page.setViewportSize({width: 360, height: 800});
  for (const address of samples) {
    await page.goto(address);
    expect(await smallTargets(page), address).toEqual([]);
  }
});

/** Controls smaller than 24 px. A link that is a part of a sentence may be as narrow as its word. */
const smallTargets = (page: Page) =>
  page.locator('a[href], button, summary').evaluateAll(controls =>
    controls
      .map(control => {
        const {width, height} = control.getBoundingClientRect();
        const isShown = control.checkVisibility({visibilityProperty: true}) && width > 1;
        return {name: (control.textContent ?? '').trim().slice(0, 40), width, height, isShown};
      })
      .filter(({width, height, isShown}) => isShown && (width < 23.5 || height < 23.5))
  );

test('tables and figures have a caption, and no list is empty', async ({page}) => {
  for (const address of samples) {
    await page.goto(address);
    await openDetails(page);
    const unnamed = await page
      .locator('main')
      .evaluate(main => [
        ...[...main.querySelectorAll('table:not(:has(caption))')].map(({outerHTML}) => outerHTML),
        ...[...main.querySelectorAll('figure:not(:has(figcaption))')].map(
          ({outerHTML}) => outerHTML
        ),
        ...[...main.querySelectorAll('ul:empty, ol:empty')]
          .filter(list => list.checkVisibility())
          .map(({outerHTML}) => outerHTML)
      ]);
    expect(unnamed, address).toEqual([]);
    for (const figure of await page.getByRole('figure').all()) {
      const caption = (await figure.locator('figcaption').textContent()) ?? '';
      expect(bare(await figure.ariaSnapshot()), address).toContain(
        `figure"${bare(caption).slice(0, 20)}`
      );
    }
  }
});

/** Without white space, of which a name has other than a text. */
const bare = (text: string) => text.replace(/\s+/g, '');

test('the picture of the other language says its text in that language', () => {
  for (const address of pageAddresses().filter(each => each.endsWith('/share')))
    for (const [image, lang = ''] of htmlOf(address).matchAll(
      /<img[^>]*src="[^"]*cards\/(\w\w)\/[^>]*>/g
    ))
      expect(image, address).toContain(`lang="${lang}"`);
});

test('buttons and search do not print', async ({page}) => {
  await page.emulateMedia({media: 'print'});
  for (const address of ['/en/search', '/en/prisoners/nahid-taghavi/share']) {
    await page.goto(address);
    expect(await page.locator('button:visible, input:visible').count(), address).toBe(0);
  }
  expect(pagesIn('en').length).toBeGreaterThan(50);
});
