import {expect, type Locator, type Page} from '@playwright/test';
import sharp from 'sharp';
import type {Desk} from './startDesk.ts';

export const body = (page: Page, locale: 'en' | 'fa') =>
  page.locator(`[data-file="${locale}.md"] .cm-content`);
/** The fields and the bar of a text. */
export const pane = (page: Page, language: 'English' | 'Farsi') =>
  page
    .locator('.edit-text')
    .filter({has: page.getByRole('heading', {name: language, exact: true})});

type Begun = {
  kind: 'news' | 'prisoners';
  titles: readonly [string, string];
  more: Record<string, string>;
};

/** Makes a draft with the form, and opens the editor on it. */
export async function begin(page: Page, {base}: Desk, {kind, titles: [en, fa], more}: Begun) {
  await page.goto(`${base}/desk?lang=en`);
  await page.getByRole('link', {name: 'New item'}).click();
  await page.getByLabel('What it is').selectOption(kind);
  await page.getByLabel('Title or name in English').fill(en);
  await page.getByLabel('Title or name in Farsi').fill(fa);
  if (more.topic) await page.getByLabel('Topic').selectOption(more.topic);
  if (more.day) await page.getByLabel(/^Day/).fill(more.day);
  await page.getByRole('button', {name: 'Show what it will do'}).click();
  await expect(page.getByText('Its address will be:')).toContainText(`/fa/${kind}/`);
  await page.getByRole('button', {name: 'Make the draft'}).click();
  await page.getByRole('link', {name: en}).click();
  await page.getByRole('link', {name: 'Edit', exact: true}).click();
  await body(page, 'fa').waitFor();
}

/** Replaces a text by typing. */
export async function type(page: Page, locale: 'en' | 'fa', words: string) {
  await body(page, locale).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(words);
}

export async function fillPair(where: Locator, field: string, [en, fa]: readonly [string, string]) {
  await where.getByLabel(`${field} (English)`).fill(en);
  await where.getByLabel(`${field} (Farsi)`).fill(fa);
}

export async function choose(where: Locator, field: RegExp | string, typed: string, name: RegExp) {
  await where.getByRole('combobox', {name: field}).fill(typed);
  await where.getByRole('option', {name}).click();
}

export async function addLink(page: Page, typed: string, name: RegExp) {
  await page.keyboard.press('Control+k');
  await choose(page.getByRole('dialog'), 'Person', typed, name);
}

export async function addDate(page: Page, calendar: 'solar' | 'gregorian', day: readonly string[]) {
  await page.keyboard.press('Control+;');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Calendar').selectOption(calendar);
  await fillDate(dialog, day);
  await dialog.getByRole('button', {name: 'Insert'}).click();
}

export async function fillDate(
  where: Locator,
  [year = '', month = '', day = '']: readonly string[]
) {
  await where.getByLabel('Year').fill(year);
  await where.getByLabel('Month, if known').selectOption(month);
  await where.getByLabel('Day, if known').fill(day);
}

export async function addQuote(page: Page, by: string, words: string) {
  await page.keyboard.press('Control+Shift+.');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Whose words these are').fill(by);
  await dialog.getByRole('button', {name: 'Insert'}).click();
  await page.keyboard.type(words);
}

export async function addPicture(page: Page) {
  await page.keyboard.press('Control+End');
  await pane(page, 'English').getByRole('button', {name: 'Picture'}).click();
  const dialog = page.getByRole('dialog');
  const buffer = await sharp({
    create: {width: 1200, height: 800, channels: 3, background: '#684'}
  })
    .png()
    .toBuffer();
  await dialog
    .locator('input[type=file]')
    .setInputFiles({name: 'The Hall.png', mimeType: 'image/png', buffer});
  await fillPair(dialog, 'What the picture shows, for those who cannot see it', [
    'An empty green hall',
    'تالاری سبز و خالی'
  ]);
  await fillPair(dialog, 'Caption', ['The hall in 2021', 'تالار در سال ۱۴۰۰']);
  await fillPair(dialog, 'Who made it, and under which licence we use it', [
    'The campaign',
    'کارزار'
  ]);
  await expect(dialog.getByRole('img', {name: 'the-hall'})).toBeVisible();
  await dialog.getByLabel('How graphic it is').selectOption('none');
  await dialog.getByRole('button', {name: 'Insert'}).click();
}

export async function save(page: Page) {
  await page.getByRole('button', {name: 'Save', exact: true}).click();
  await expect(page.locator('.edit-status [role=status]')).toContainText('Everything is saved.');
}

/** Chooses what is to be done with the item, looks at what it would do, and does it. `after`: what it says then. */
export async function act(page: Page, name: string, button: string, effect: string, after: string) {
  await page.getByRole('link', {name, exact: true}).click();
  await page.getByRole('button', {name: 'Show what it will do'}).click();
  await expect(page.getByText(effect)).toBeVisible();
  await page.getByRole('button', {name: button, exact: true}).click();
  await expect(page.getByRole('status')).toContainText('Done.');
  await expect(page.getByRole('status')).toContainText(after);
  await page.getByRole('link', {name: 'Back to the item'}).click();
}

/** Fills in the first source, on which claims rest. */
export async function describeSource(page: Page) {
  const sources = page.locator('#field-sources');
  await sources.locator('summary').first().click();
  await fillPair(sources, 'Publisher', ['A rights group', 'یک گروه حقوق بشری']);
  await fillPair(sources, 'Title', ['A report', 'گزارش']);
}
