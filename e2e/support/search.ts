import {expect, type Page} from '@playwright/test';

export const field = (page: Page) => page.getByRole('searchbox');
export const results = (page: Page) => page.locator('site-search ol > li');
export const status = (page: Page) => page.locator('site-search [role=status]');

/** Types a query into the open search page and waits until it shows results or says that there are none. */
export async function search(page: Page, query: string): Promise<void> {
  await field(page).fill('');
  await expect(status(page)).toHaveText('');
  await field(page).fill(query);
  await expect(status(page)).not.toHaveText(/^$|…$/);
}
