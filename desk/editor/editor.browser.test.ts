import assert from 'node:assert/strict';
import {test} from 'node:test';
import sharp from 'sharp';
import {body, until, useBrowser} from './browser.fixture.ts';

const {desk, open, kept, problems} = useBrowser();

test('a link to a person, a date of each calendar and a quote come from the bar, by keyboard', async () => {
  const page = await open('news', 'amnesty-to-g7');
  await body(page, 'en').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('She is ');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', {name: 'Person'}).waitFor();
  // Enter chooses nothing until the answer for all that was typed is there.
  const answer = page.waitForResponse(/taqavi/);
  await page.keyboard.type('taqavi');
  await answer;
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 100)));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor({state: 'hidden'});
  await page.keyboard.type(' since ');
  await page.keyboard.press('Control+;');
  await dialog.getByLabel('Calendar').selectOption('solar');
  await dialog.getByLabel('Day, if known').fill('۲۷');
  await dialog.getByLabel('Month, if known').selectOption('8');
  await dialog.getByLabel('Year').fill('۱۴۰۰');
  await dialog.getByRole('button', {name: 'Insert'}).click();
  await page.keyboard.type(' and ');
  await page.keyboard.press('Control+;');
  await dialog.getByLabel('Year').fill('2022');
  await dialog.getByRole('button', {name: 'Insert'}).click();
  await page.keyboard.press('Control+Shift+.');
  await dialog.getByLabel('Whose words these are').fill('Nahid Taghavi');
  await dialog.getByRole('button', {name: 'Insert'}).click();
  await page.keyboard.type('We go on.');
  const expected =
    'She is [Nahid Taghavi](/prisoners/nahid-taghavi) since :date[2021-11-18] and :date[2022]\n\n' +
    ':::quote{by="Nahid Taghavi" lang=en form=verbatim}\nWe go on.\n:::';
  await until(
    () => kept('news/amnesty-to-g7/en.md').endsWith(`---\n${expected}`),
    'the text is kept'
  );
  await page.getByRole('button', {name: 'Save'}).click();
  await until(
    () => desk().files.get('news/amnesty-to-g7/en.md')?.endsWith(expected) ?? false,
    'the text is saved'
  );
  await until(() => !desk().drafts.has('news/amnesty-to-g7/en.md'), 'the draft is dropped');
  await page.close();
});

test('a chosen picture is shown where the desk asks for a last look', async () => {
  const page = await open('news', 'amnesty-to-g7');
  await page.getByRole('button', {name: 'Picture', exact: true}).first().click();
  const buffer = await sharp({create: {width: 1200, height: 800, channels: 3, background: '#684'}})
    .png()
    .toBuffer();
  const dialog = page.getByRole('dialog');
  await dialog
    .locator('input[type=file]')
    .setInputFiles({name: 'hall.png', mimeType: 'image/png', buffer});
  const shown = dialog.locator('canvas');
  await shown.waitFor();
  const pixel = await shown.evaluate((canvas: HTMLCanvasElement) => [
    canvas.width,
    canvas.height,
    ...(canvas.getContext('2d')?.getImageData(9, 9, 1, 1).data ?? [])
  ]);
  assert.deepEqual(pixel, [480, 320, 0x66, 0x88, 0x44, 0xff]);
  await page.close();
});

test('a picture that the browser cannot read is said to be unseen, and a slow search to go on', async () => {
  const page = await open('news', 'amnesty-to-g7');
  await body(page, 'en').click();
  await page.route('**/desk/api/complete*', async route => {
    await new Promise(resolve => setTimeout(resolve, 600));
    await route.continue();
  });
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' @nahid');
  await page.getByText('Searching …').waitFor();
  await page.getByRole('option', {name: /Nahid Taghavi/}).waitFor();
  await page.getByText('Searching …').waitFor({state: 'detached'});
  await page.keyboard.press('Escape');
  await page.getByRole('button', {name: 'Picture', exact: true}).first().click();
  const dialog = page.getByRole('dialog');
  await dialog
    .locator('input[type=file]')
    .setInputFiles({name: 'hall.heic', mimeType: 'image/heic', buffer: Buffer.from('no picture')});
  await dialog.getByText('This browser cannot show pictures of this kind').waitFor();
  assert.equal(await dialog.locator('canvas').isVisible(), false);
  await page.close();
});

test('a finding is shown at its line and in the list, read out, and cured by one press', async () => {
  const page = await open('news', 'aban-tribunal-hearings');
  await body(page, 'en').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('teh ');
  await until(() => kept('news/aban-tribunal-hearings/en.md').includes('teh '), 'typed');
  const at = kept('news/aban-tribunal-hearings/en.md').indexOf('teh ');
  const line = kept('news/aban-tribunal-hearings/en.md').slice(0, at).split('\n').length;
  desk().findings = [
    {
      level: 'error',
      file: 'content/news/aban-tribunal-hearings/en.md',
      line,
      field: 'body',
      found: '“teh”',
      expected: 'the',
      fix: {from: at, to: at + 3, insert: 'the'}
    }
  ];
  const facts = {file: 'content/news/aban-tribunal-hearings/item.yaml', line: 3, field: 'date'};
  const empty = {found: '“”', place: 'Day of the event', isEmpty: true} as const;
  desk().findings.push({...facts, ...empty, level: 'error', expected: 'a day'});
  await page.keyboard.type('x');
  await page.getByText('Findings: 2').waitFor();
  const shown = page.locator('#findings li').filter({hasText: 'Still to fill in'});
  assert.match(
    (await shown.textContent()) ?? '',
    /^Still to fill in Day of the event item.yaml:3a day$/
  );
  await page.locator('[data-file="en.md"] .cm-lint-marker-error').waitFor();
  desk().findings = [];
  await page.locator('#findings').getByRole('button', {name: 'Apply this fix'}).click();
  await until(
    async () =>
      /^the x/.test((await body(page, 'en').locator('.cm-line').first().textContent()) ?? ''),
    'cured'
  );
  await page.getByText('The check finds nothing wrong.').waitFor();
  await page.close();
});

test('writing goes on while the line is lost, and unsaved work survives a closed page', async () => {
  const page = await open('news', 'aban-mothers-answer-norouzi');
  desk().isDown = true;
  await body(page, 'en').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Offline words. ');
  await page.getByText('The desk cannot be reached.').waitFor();
  desk().isDown = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByText('The desk keeps what you have typed').waitFor();
  await page.close();
  const again = await open('news', 'aban-mothers-answer-norouzi');
  await again.getByText('Unsaved work of Sara was brought back').waitFor();
  assert.match((await body(again, 'en').textContent()) ?? '', /^Offline words\./);
  // Someone else saves the same lines meanwhile.
  const folder = 'news/aban-mothers-answer-norouzi';
  const file = `${folder}/en.md`;
  desk().files.set(file, kept(file).replace('Offline words.', 'Their words.'));
  await again.getByRole('button', {name: 'Save'}).click();
  const conflict = again.getByRole('alertdialog');
  await conflict.getByText('Their').first().waitFor();
  // By keyboard: the button moves while the texts above it are laid out, and a click could miss it.
  await conflict.getByRole('button', {name: 'Save this text'}).press('Enter');
  await again.getByText('Everything is saved.').waitFor();
  assert.match(desk().files.get(file) ?? '', /Offline words\./);
  // In Farsi: each line of the comparison runs as it does in the text, and below nothing can be typed.
  await body(again, 'fa').click();
  await again.keyboard.press('Control+Home');
  await again.keyboard.type('PEN می‌گوید ');
  const farsi = `${folder}/fa.md`;
  await until(() => kept(farsi).includes('PEN می‌گوید '), 'a draft');
  desk().files.set(farsi, kept(farsi).replace('PEN می‌گوید ', 'دیگری: '));
  await again.getByRole('button', {name: 'Save'}).click();
  const line = conflict.locator('.cm-line', {hasText: 'PEN'}).first();
  assert.equal(await line.getAttribute('dir'), 'rtl');
  assert.equal(await again.locator('.edit-work').getAttribute('inert'), '');
  await again.close();
});

test('nothing broke the policy of the hosted desk, and no script failed', () =>
  assert.deepEqual(problems, []));
