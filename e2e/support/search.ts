import type {Page} from '@playwright/test';

export const field = (page: Page) => page.getByRole('searchbox');
export const results = (page: Page) => page.locator('site-search ol > li');
export const status = (page: Page) => page.locator('site-search [role=status]');

/** Waits for what the page says, by the frame: repeated looks of `expect` come later and later. */
const said = (page: Page, pattern: string) =>
  page.waitForFunction(
    wanted =>
      new RegExp(wanted).test(
        document.querySelector('site-search [role=status]')?.textContent ?? '…'
      ),
    pattern
  );

/**
 * Types a query into the open search page, presses Enter, which saves the wait for more letters, and waits until the
 * page shows results or says that there are none.
 */
export async function search(page: Page, query: string): Promise<void> {
  for (const [words, pattern] of [
    ['', '^$'],
    [query, '[^…]$']
  ] as const) {
    await field(page).fill(words);
    await field(page).press('Enter');
    await said(page, pattern);
  }
}
