import assert from 'node:assert/strict';
import {locales} from '../support/site.ts';
import {queries} from '../support/searchQueries.ts';
import posts from '../support/sharePosts.fixture.json' with {type: 'json'};
import {until, type EnginePage} from './engine.ts';
import type {Check} from './pageChecks.ts';

const statusText = () =>
  document.querySelector('site-search [role=status]')?.textContent?.trim() ?? '';
const firstResult = () =>
  document.querySelector('site-search ol > li a')?.getAttribute('href') ?? 'nothing';

/** Puts a query into the field as if it had been typed, and waits for the answer. */
async function ask(page: EnginePage, query: string): Promise<void> {
  const put = (text: string) => {
    const field = document.querySelector<HTMLInputElement>('site-search input');
    if (!field) throw new Error('The page has no search field');
    field.value = text;
    field.dispatchEvent(new Event('input', {bubbles: true}));
  };
  const said = () => document.querySelector('site-search [role=status]')?.textContent ?? '';
  await page.evaluate(put, '');
  await until(
    page,
    'the last answer is gone',
    () => !document.querySelector('site-search [role=status]')?.textContent
  );
  await page.evaluate(put, query);
  await until(page, `an answer to “${query}”`, () =>
    /[^…]$/.test(document.querySelector('site-search [role=status]')?.textContent ?? '')
  );
  assert.notEqual(await page.evaluate(said), '');
}

async function searches(page: EnginePage): Promise<void> {
  const wrong: string[] = [];
  for (const locale of locales) {
    await page.goto(`/${locale}/search`);
    // How a query is answered does not depend on the engine, so a fourth of them will do.
    const some = Object.values(queries[locale])
      .flat()
      .filter((_, index) => index % 4 === 0);
    for (const [written, first] of some) {
      await ask(page, written.replace('≈', ''));
      const found = await page.evaluate(firstResult);
      if (found !== `${first}.html`) wrong.push(`${written}: ${found}, expected ${first}`);
    }
  }
  assert.deepEqual(wrong, []);
}

async function keyboard(page: EnginePage): Promise<void> {
  await page.goto('/fa/search');
  await page.click('site-search input');
  await page.type('نوریزاد');
  await until(
    page,
    'there are results',
    () => document.querySelectorAll('site-search ol > li').length > 1
  );
  assert.match(await page.evaluate(statusText), /^(?:[۰-۹]+|یک) نتیجه$/);
  const focused = () =>
    [...document.querySelectorAll('site-search ol > li a')].findIndex(
      link => link === document.activeElement
    );
  for (const [key, place] of [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['ArrowUp', 0]
  ] as const) {
    await page.press(key);
    assert.equal(await page.evaluate(focused), place, key);
  }
  await page.press('Enter');
  await until(page, 'the result is open', () =>
    location.pathname.startsWith('/fa/prisoners/mohammad-nourizad')
  );
}

async function find(page: EnginePage): Promise<void> {
  await page.goto('/fa/find#gender=female');
  await until(
    page,
    'Find lists people',
    () => document.querySelectorAll('site-find ol a').length > 0
  );
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('site-find ol a')].map(({textContent}) => textContent ?? '')
  );
  assert.ok(
    names.some(name => name.includes('ناهید تقوی')),
    names.join(', ')
  );
  assert.ok(!names.some(name => name.includes('مهران رئوف')), names.join(', '));
}

async function shareLinks(page: EnginePage): Promise<void> {
  for (const {address, expected} of posts) {
    await page.goto(address);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.share a[href^="https:"]')].map(
        ({href}) => href
      )
    );
    const seen = links.map(link => {
      const {hostname, search, hash} = new URL(link);
      const text = decodeURIComponent(search.slice(1) || hash.replace(/^#\??/, ''));
      return [hostname, text.replaceAll(/https?:\/\/[^/\s]+(?=\/(?:en|fa)\b)/g, 'SITE')];
    });
    assert.deepEqual(Object.fromEntries(seen), expected, address);
  }
}

async function copying(page: EnginePage): Promise<void> {
  await page.resize(1280);
  await page.goto('/fa/prisoners/nahid-taghavi/share');
  const said = () =>
    document.querySelector('copy-text[of="message-fa"] [role=status]')?.textContent ?? '';
  const offered = await page.evaluate(
    () => document.querySelector('copy-text[of="message-fa"]')?.checkVisibility() ?? false
  );
  assert.ok(offered, 'the button is hidden');
  await page.click('copy-text[of="message-fa"] button');
  await until(page, 'the button says that it copied', () =>
    Boolean(document.querySelector('copy-text[of="message-fa"] [role=status]')?.textContent)
  );
  assert.equal(await page.evaluate(said), 'کپی شد');
}

async function details(page: EnginePage): Promise<void> {
  for (const locale of locales) {
    await page.goto(`/${locale}`);
    const isShown = () => document.querySelector('details .prose')?.checkVisibility() ?? false;
    assert.equal(await page.evaluate(isShown), false);
    await page.click('details summary');
    await until(
      page,
      'the text is open',
      () => document.querySelector('details .prose')?.checkVisibility() ?? false
    );
  }
}

export const useChecks: readonly Check[] = [
  ['a query of the search finds its page first', searches],
  ['the keyboard reaches and opens a result', keyboard],
  ['Find lists the people that a filter leaves', find],
  ['links for sharing hold the expected text', shareLinks],
  ['a button copies a text and says so', copying],
  ['the full text of a news item opens in place', details]
];
