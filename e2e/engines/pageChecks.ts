import assert from 'node:assert/strict';
import type {Page} from '@playwright/test';
import {longLines, sidewaysReach, tooWideAt} from '../support/layout.ts';
import {locales, pageAddresses, pagesIn} from '../support/site.ts';
import {BrowserCrash, type EnginePage} from './engine.ts';
import {tornWords} from './joins.ts';

/** What must hold in every engine, with the words of a test's title. */
export type Check = readonly [title: string, run: (page: EnginePage) => Promise<void>];

/** For checks that are shared with the tests in Playwright and only run functions in the page. */
const evaluating = (page: EnginePage) => page as unknown as Pick<Page, 'evaluate'>;

const widths = [320, 768, 1280];

/** Share pages are many and all alike, so three of each language stand for them. */
function somePages(): string[] {
  const isShare = (page: string) => page.endsWith('/share');
  const some = locales.flatMap(locale => pagesIn(locale).filter(isShare).slice(0, 3));
  return [...pageAddresses().filter(page => !isShare(page)), ...some];
}

const somePagesIn = (locale: string) => somePages().filter(page => pagesIn(locale).includes(page));

/** Pages at which the browser crashed, so that a check could not read them. */
export const unread = new Set<string>();

/**
 * Runs a check on each page. One at which the browser itself crashes is left out and named at the end; at most one in
 * twenty may be.
 */
async function onEach(
  addresses: readonly string[],
  check: (address: string) => Promise<void>
): Promise<void> {
  let crashes = 0;
  for (const address of addresses)
    try {
      await check(address);
    } catch (error) {
      if (!(error instanceof BrowserCrash)) throw error;
      unread.add(address);
      crashes += 1;
      assert.ok(
        crashes <= addresses.length / 20,
        `The browser crashed at ${[...unread].join(', ')}`
      );
    }
}

async function sideways(page: EnginePage): Promise<void> {
  const wide: string[] = [];
  await onEach(somePages(), async address => {
    await page.goto(address);
    for (const width of widths) {
      await page.resize(width);
      const reach = await sidewaysReach(evaluating(page));
      if (reach > 0) wide.push(`${address} scrolls ${reach} px at ${width} px`);
    }
  });
  assert.deepEqual(wide, []);
}

async function largeText(page: EnginePage): Promise<void> {
  await page.resize(360);
  const wide: string[] = [];
  await onEach(somePages(), async address => {
    await page.goto(address);
    wide.push(...(await tooWideAt(evaluating(page), '200%')).map(what => `${address}: ${what}`));
  });
  assert.deepEqual(wide, []);
}

async function lineLengths(page: EnginePage): Promise<void> {
  await page.resize(1280);
  const long: string[] = [];
  for (const locale of locales)
    for (const path of [
      'safety',
      'data',
      'news/un-experts-on-nourizad',
      'prisoners/mohammad-nourizad'
    ]) {
      await page.goto(`/${locale}/${path}`);
      long.push(
        ...(await longLines(evaluating(page), 75)).map(line => `/${locale}/${path} ${line}`)
      );
    }
  assert.deepEqual(long, []);
}

/**
 * Runs in the page. Its declared direction, and paragraphs whose first line does not begin at the side where their
 * language begins.
 */
function directionFaults(): {declared: string; faults: string[]} {
  const {lang, dir} = document.documentElement;
  const declared = `${lang} ${dir} ${getComputedStyle(document.documentElement).direction}`;
  const faults = [...document.querySelectorAll('main :is(p, h1, h2, li)')].flatMap(block => {
    if (!block.checkVisibility() || block.closest('svg, .sr-only, nav') || block.querySelector('*'))
      return [];
    const style = getComputedStyle(block);
    if (
      style.textAlign !== 'start' ||
      style.display.includes('flex') ||
      style.display.includes('grid')
    )
      return [];
    const range = document.createRange();
    range.selectNodeContents(block);
    const runs = [...range.getClientRects()];
    const line = runs.filter(({top}) => Math.abs(top - (runs[0]?.top ?? 0)) < 4);
    const box = block.getBoundingClientRect();
    if (!line.length) return [];
    const isRtl = style.direction === 'rtl';
    const gap = isRtl
      ? box.right -
        parseFloat(style.paddingRight) -
        parseFloat(style.borderRightWidth) -
        Math.max(...line.map(({right}) => right))
      : Math.min(...line.map(({left}) => left)) -
        box.left -
        parseFloat(style.paddingLeft) -
        parseFloat(style.borderLeftWidth);
    return Math.abs(gap) > 2
      ? [`${gap.toFixed(0)} px: ${(block.textContent ?? '').slice(0, 40)}`]
      : [];
  });
  return {declared, faults};
}

async function direction(page: EnginePage): Promise<void> {
  await page.resize(1280);
  for (const locale of locales)
    await onEach(somePagesIn(locale), async address => {
      await page.goto(address);
      const {declared, faults} = await page.evaluate(directionFaults);
      const expected = locale === 'fa' ? 'fa rtl rtl' : 'en ltr ltr';
      assert.equal(declared, expected, address);
      assert.deepEqual(faults, [], address);
    });
}

async function plate(page: EnginePage): Promise<void> {
  await page.resize(1280);
  for (const locale of locales) {
    await page.goto(`/${locale}/prisoners/mehran-raoof`);
    const place = await page.evaluate(() => {
      const bar = document.querySelector('.plate rect:not([class])')?.getBoundingClientRect();
      const whole = document.querySelector('.plate')?.getBoundingClientRect();
      return bar && whole ? (bar.left - whole.left) / whole.width : -1;
    });
    assert.ok(locale === 'en' ? place >= 0 && place < 0.3 : place > 0.7, `${locale}: ${place}`);
  }
}

async function joins(page: EnginePage): Promise<void> {
  await page.resize(1280);
  const torn: string[] = [];
  await onEach(somePagesIn('fa'), async address => {
    await page.goto(address);
    torn.push(...(await page.evaluate(tornWords)).map(word => `${address}: ${word}`));
  });
  assert.deepEqual(torn, []);
}

async function fonts(page: EnginePage): Promise<void> {
  for (const locale of locales) {
    await page.goto(`/${locale}/news`);
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({status}) => status === 'loaded').length;
    });
    assert.equal(loaded, locale === 'fa' ? 1 : 0, locale);
  }
}

export const pageChecks: readonly Check[] = [
  ['a page has the direction of its language, and its text begins at that side', direction],
  ['time on the plate runs from the right in Farsi, from the left in English', plate],
  ['the letters of Farsi words are joined over the edges of elements', joins],
  ['Farsi pages load one font, English pages none', fonts],
  ['lines of text have at most 75 characters on a wide screen', lineLengths],
  [`no page scrolls sideways at ${widths.join(', ')} px`, sideways],
  ['no page scrolls sideways at 200 % text on a phone', largeText]
];
