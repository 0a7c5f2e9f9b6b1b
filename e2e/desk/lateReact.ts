import {expect, type Page} from '@playwright/test';
import type {Desk} from './startDesk.ts';

/** What goes wrong on the page of an item and on the list if the desk's script is faster than React's. */
export async function faultsOfLateReact(page: Page, desk: Desk, slug: string): Promise<string[]> {
  const retitle = (n: number) => () =>
    desk.edit(slug, 'en.md', text => text.replace(/^title: (?:Late\d )?/m, `title: Late${n} `));
  const faults = [
    ...(await faultsWithLateReact(page, desk, `/desk/news/${slug}`, retitle(1), async () => {
      await expect(page.locator('#about')).toContainText('Late1');
      await expect(page.locator('[data-weigh]')).toContainText('KB');
      await expect(page.locator('.desk-share img').first()).toHaveAttribute('src', /card/);
    })),
    ...(await faultsWithLateReact(page, desk, '/desk', retitle(2), () =>
      expect(page.locator(`#all a[data-item="news/${slug}"]`)).toContainText('Late2')
    ))
  ];
  desk.edit(slug, 'en.md', text => text.replace('title: Late2 ', 'title: '));
  return faults;
}

/**
 * Opens a page of the desk on which React's scripts are late, and edits an item meanwhile. `shown` waits for
 * the edit to show. Returns what went wrong.
 */
async function faultsWithLateReact(
  page: Page,
  {base}: Desk,
  path: string,
  edit: () => void,
  shown: () => Promise<void>
): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', ({message}) => faults.push(message));
  let begin = () => {};
  const begun = new Promise<void>(resolve => (begin = resolve));
  await page.route('**/_next/static/**/*.js', async route => {
    await begun;
    await route.continue();
  });
  await page.goto(base + path, {waitUntil: 'commit'});
  await page.locator('h1').waitFor();
  const main = () => page.locator('main').evaluate(({outerHTML}) => outerHTML);
  const before = await main();
  edit();
  // Longer than the desk takes to tell of the edit, weigh the page and refuse a card.
  await page.waitForTimeout(3000);
  if ((await main()) !== before) faults.push('The page changed before React had taken it over.');
  begin();
  await shown();
  await page.unroute('**/_next/static/**/*.js');
  return faults;
}
