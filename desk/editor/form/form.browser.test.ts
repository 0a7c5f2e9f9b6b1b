import assert from 'node:assert/strict';
import {test} from 'node:test';
import axe from 'axe-core';
import {parse} from 'yaml';
import {body, until, useBrowser} from '../browser.fixture.ts';

const {desk, open, kept, problems} = useBrowser();

test('facts are filled in as a form: only what is edited changes, and nothing by opening it', async () => {
  const page = await open('prisoners', 'nahid-taghavi');
  await page.getByRole('tab', {name: 'Facts'}).click();
  const file = 'prisoners/nahid-taghavi/person.yaml';
  await page.getByLabel('Name (English)').first().waitFor();
  await page.waitForTimeout(300);
  assert.equal(desk().drafts.has(file), false);
  const more = page.locator('.edit-more').last();
  assert.equal(await more.getByLabel('Record number', {exact: true}).isVisible(), false);
  await more.locator('summary').first().click();
  assert.equal(await more.getByLabel('Record number', {exact: true}).inputValue(), '1');
  await page.getByLabel('Occupation (Farsi)').fill('معمار');
  await page.keyboard.press('Shift+Space');
  await page.keyboard.type('ها');
  await until(() => kept(file).includes('  fa: معمار\u200cها\n'), 'a text');
  const long = 'An architect and a translator, who has also taught for many years';
  await page.getByLabel('Occupation (English)').fill('');
  await page.keyboard.type(`${long}.`);
  await until(() => kept(file).includes(`${long}.`), 'a text that becomes long');
  const events = page.locator('#field-events');
  await events.getByRole('button', {name: /^Add an entry/}).click();
  const added = events.locator('.edit-entries > li').last();
  await added
    .getByLabel(/^Event/)
    .first()
    .selectOption('furlough-start');
  await added.getByLabel('Calendar').selectOption('solar');
  await added.getByLabel('Month, if known').selectOption('7');
  await added.getByLabel('Year').fill('1401');
  await added.getByRole('combobox', {name: /Sources/}).fill('stern');
  await added.locator('li[role=option]').first().waitFor();
  await page.keyboard.press('Enter');
  await added.getByLabel(/\(English\)$/).fill('Left on leave.');
  await until(() => kept(file).includes('Left on leave.'), 'an event');
  const {events: list} = parse(kept(file)) as {events: unknown[]};
  assert.deepEqual(list.at(-1), {
    type: 'furlough-start',
    date: 'solar 1401-07',
    detail: {en: 'Left on leave.', fa: '[بنویسید]'},
    sources: ['stern-2025']
  });
  await events
    .getByRole('button', {name: /^Move up/})
    .last()
    .click();
  await until(() => {
    const {events: moved} = parse(kept(file)) as {events: {type: string}[]};
    return moved.at(-2)?.type === 'furlough-start';
  }, 'a move');
  await page.getByRole('button', {name: 'Undo'}).click();
  await until(() => {
    const {events: moved} = parse(kept(file)) as {events: {type: string}[]};
    return moved.at(-1)?.type === 'furlough-start';
  }, 'an undo');
  await page.close();
});

test('Enter never chooses from names that were found for fewer letters', async () => {
  const page = await open('news', 'amnesty-to-g7');
  await page.getByRole('tab', {name: 'Facts'}).click();
  const people = page.locator('#field-people');
  const field = people.getByRole('combobox');
  await field.focus();
  await people.getByRole('option').nth(1).waitFor();
  await page.route(/complete/, async route => {
    await new Promise(resolve => setTimeout(resolve, 300));
    await route.continue();
  });
  await field.fill('raoof');
  await field.press('Enter');
  await people.getByRole('option', {name: /Nahid Taghavi/}).waitFor({state: 'detached'});
  assert.equal(await people.locator('.edit-chip').count(), 0);
  await field.press('Enter');
  await people.locator('.edit-chip', {hasText: 'Mehran Raoof'}).waitFor();
  await page.close();
});

test('a Farsi summary is typed like a text: direction, caret, half-space, in one paragraph', async () => {
  const page = await open('news', 'amnesty-to-g7', 'fa');
  const summary = page
    .locator('.edit-text')
    .filter({has: body(page, 'fa')})
    .getByRole('textbox', {name: 'خلاصه'});
  await summary.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('PEN America می');
  await page.keyboard.press('Shift+Space');
  await page.keyboard.type('گوید');
  await page.keyboard.press('Enter');
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ' که\nنه');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true})
    );
  });
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('!');
  await until(
    () =>
      kept('news/amnesty-to-g7/fa.md').includes('\nsummary: "PEN Americ!a می\u200cگوید که نه"\n'),
    'the summary is kept'
  );
  assert.equal(await summary.locator('.cm-line').getAttribute('dir'), 'rtl');
  await page.getByRole('button', {name: 'نمایش نویسه‌های ناپیدا'}).click();
  await summary.locator('.cm-invisible').waitFor();
  await page.close();
});

for (const [locale, width] of [
  ['en', 1280],
  ['fa', 390]
] as const)
  test(`the editor has no fault that axe finds, and nothing wider than the page (${locale}, ${width} px)`, async () => {
    const page = await open('prisoners', 'mehran-raoof', locale, width);
    for (const tab of [0, 1]) {
      await page.getByRole('tab').nth(tab).click();
      await page.waitForTimeout(100);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide} px too wide`);
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const run = (
          globalThis as unknown as {
            axe: {
              run: (
                where: unknown,
                options: object
              ) => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>;
            };
          }
        ).axe;
        const {violations} = await run.run({exclude: [['iframe']]}, {iframes: false});
        return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
      });
      assert.deepEqual(found, []);
    }
    await page.close();
  });

test('nothing broke the policy of the hosted desk, and no script failed', () =>
  assert.deepEqual(problems, []));
