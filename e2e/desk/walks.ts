import {expect, type Page} from '@playwright/test';
import {sourceOf} from '../engines/engine.ts';
import {axeFindings} from '../support/axe.ts';
import {enterDesk, type Desk} from './startDesk.ts';
import {typeFarsi} from './typing.ts';

/**
 * What axe finds on the list, an item and a form, and where a page is too wide: wide in English, on
 * a phone in Farsi.
 */
export async function faultsOfDeskPages(page: Page, {base}: Desk, slug: string): Promise<string[]> {
  const found: string[] = [];
  for (const [lang, width] of [
    ['en', 1280],
    ['fa', 360]
  ] as const)
    for (const path of ['/desk', `/desk/news/${slug}`, `/desk/do/correct/news/${slug}`]) {
      await page.setViewportSize({width, height: 844});
      await page.goto(`${base}${path}?lang=${lang}`);
      await expect(page.locator('html')).toHaveAttribute('dir', lang === 'fa' ? 'rtl' : 'ltr');
      const extra = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (extra > 0) found.push(`${path} ${lang}: ${extra} px too wide`);
      found.push(...(await axeFindings(page)));
    }
  return found;
}

/** Declares a correction of 1 Azar 1405 in the Farsi desk, with the keyboard alone. */
export async function declareCorrection(page: Page, desk: Desk, slug: string): Promise<void> {
  await enterDesk(page, desk, desk.link('--all', '--role', 'editor'), '/desk');
  await page.goto(`${desk.base}/desk/do/correct/news/${slug}?lang=fa`);
  await page.locator('[name=day]').focus();
  const {keyboard} = page;
  for (const words of ['۱۴۰۵/۹/۱', '', 'It said 6; it is 7.', 'نوشته بود ۶؛ ۷ درست است.']) {
    await keyboard.type(words);
    await keyboard.press('Tab');
  }
  await keyboard.press('Enter');
  await expect(page.getByText('هنوز کاری نشده است.')).toBeVisible();
  await page.getByRole('button', {name: 'اعلام'}).press('Enter');
  await expect(page.getByRole('status')).toContainText('انجام شد');
}

/** Types into the Farsi text of an item, which nobody saves. */
export async function typeInEditor(page: Page, {base}: Desk, slug: string): Promise<void> {
  await page.goto(`${base}/desk/edit/news/${slug}?lang=fa`);
  await page.locator('[data-file="fa.md"] .cm-content').waitFor();
  await typeFarsi({
    click: selector => page.click(selector),
    type: text => page.keyboard.type(text),
    press: keys => page.keyboard.press(keys),
    evaluate: (run, arg) => page.evaluate(`${sourceOf(run)}(${JSON.stringify(arg ?? null)})`)
  });
}

/** Those of the paths that do not say that there is nothing. */
export async function openTo(page: Page, {base}: Desk, paths: readonly string[]) {
  const answers = await Promise.all(
    paths.map(async path => {
      const response = await page.request.get(base + path);
      const isClosed =
        response.status() === 404 && (await response.text()).includes('There is nothing here');
      return isClosed ? [] : [path];
    })
  );
  return answers.flat();
}
