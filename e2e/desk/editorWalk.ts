import {expect, type Locator, type Page} from '@playwright/test';
import {parse} from 'yaml';
import {
  addDate,
  addLink,
  addPicture,
  addQuote,
  begin,
  choose,
  describeSource,
  fillDate,
  fillPair,
  pane,
  act,
  save,
  type
} from './editorTools.ts';
import {enterDesk, type Desk} from './startDesk.ts';

async function addDatesAndPeople(page: Page, and: string) {
  await addDate(page, 'gregorian', ['2021', '11', '18']);
  await page.keyboard.type(and);
  await addDate(page, 'solar', ['1400', '8', '28']);
  await page.keyboard.type(' ');
  await addLink(page, 'taqavi', /Nahid Taghavi/);
  await page.keyboard.type(and);
  await addLink(page, 'رئوف', /Mehran Raoof/);
}

/** Writes a bilingual news item from an empty form to its release, without YAML and without git. */
async function releaseNewsItem(page: Page, desk: Desk) {
  await begin(page, desk, {
    kind: 'news',
    titles: ['Two writers on leave', 'مرخصی دو نویسنده'],
    more: {topic: 'writers'}
  });
  const summary = {name: /^Summary/};
  await pane(page, 'English').getByRole('textbox', summary).fill('Two writers are on leave.');
  await pane(page, 'Farsi').getByRole('textbox', summary).fill('دو نویسنده در مرخصی‌اند.');
  await type(page, 'en', 'On ');
  await addDatesAndPeople(page, ' and ');
  await page.keyboard.type(' spoke.');
  await addQuote(page, 'Nahid Taghavi', 'We go on.');
  await addPicture(page);
  await type(page, 'fa', 'در ');
  await addDatesAndPeople(page, ' و ');
  await page.keyboard.type(' گفتند که ادامه می');
  await page.keyboard.press('Shift+Space');
  await page.keyboard.type('دهند.');
  await page.getByRole('tab', {name: 'Facts'}).click();
  await describeSource(page);
  const people = page.locator('#field-people');
  await choose(people, /Find/, 'taqavi', /Nahid Taghavi/);
  await choose(people, /Find/, 'raoof', /Mehran Raoof/);
  await expect(
    page.frameLocator('.edit-preview').getByText('We go on.'),
    'the preview shows what is not saved'
  ).toBeVisible();
  await save(page);
  await recordAndRelease(page);
}

/** Fills in an entry of the events, which is open while it has no name yet. */
async function fillEvent(
  entry: Locator,
  day: readonly string[],
  detail: readonly [string, string],
  type?: string
) {
  if (type)
    await entry
      .getByLabel(/^Event/)
      .first()
      .selectOption(type);
  if (day.length) {
    await entry.getByLabel('Calendar').selectOption('solar');
    await fillDate(entry, day);
    await choose(entry, /Sources/, 'report', /A report/);
  }
  await fillPair(entry, 'Detail', detail);
}

/** Writes a person with two arrests and a leave, and releases the page. */
async function releasePerson(page: Page, desk: Desk) {
  await begin(page, desk, {
    kind: 'prisoners',
    titles: ['Aban Azari', 'آبان آذری'],
    more: {day: '1401/7/12'}
  });
  const summary = {name: /^Summary/};
  await pane(page, 'English').getByRole('textbox', summary).fill('A teacher, arrested twice.');
  await pane(page, 'Farsi').getByRole('textbox', summary).fill('آموزگاری که دو بار بازداشت شد.');
  await type(page, 'en', 'Aban Azari is a teacher.');
  await type(page, 'fa', 'آبان آذری آموزگار است.');
  await page.getByRole('tab', {name: 'Facts'}).click();
  await describeSource(page);
  await fillPair(page.locator('#field-occupation'), 'Occupation', ['teacher', 'آموزگار']);
  const events = page.locator('#field-events');
  const entries = events.locator('.edit-entries > li');
  await entries.first().locator('summary').first().click();
  await fillEvent(entries.first(), [], ['Arrested in Tehran.', 'در تهران بازداشت شد.']);
  for (const [type, day, detail] of [
    ['furlough-start', ['1402', '1', '5'], ['Leave began.', 'مرخصی آغاز شد.']],
    ['furlough-end', ['1402', '1', '19'], ['Back in prison.', 'به زندان بازگشت.']],
    ['release', ['1402', '11', '22'], ['Released.', 'آزاد شد.']],
    ['arrest', ['1404', '2', ''], ['Arrested again.', 'دوباره بازداشت شد.']]
  ] as const) {
    await events.getByRole('button', {name: 'Add an entry: Events'}).click();
    await fillEvent(entries.last(), day, detail, type);
  }
  await page.getByRole('button', {name: 'Done: record the changes'}).click();
  await expect(page.locator('.edit-status')).toContainText('Saved and recorded.');
  await recordAndRelease(page);
}

async function recordAndRelease(page: Page) {
  await page.getByRole('link', {name: /^To the preview/}).click();
  await act(
    page,
    'Record the translation',
    'Record',
    'Readers see no change.',
    'Readers do not see this: it is a draft.'
  );
  await act(
    page,
    'Release now',
    'Release',
    'Its pages appear in both languages.',
    'Readers see the change after the next publication of the site.'
  );
  await expect(page.getByText(/^This is published\. Readers see its latest changes/)).toBeVisible();
  await expect(page.locator('#panel')).toContainText('Nothing was found.');
}

/**
 * An editor without YAML and git: a bilingual item with a picture, two people, a quote and a date of each calendar, and
 * a person with two arrests and a leave, from nothing to their release. Then looks at the files and at git.
 */
export async function writeAndRelease(page: Page, desk: Desk): Promise<void> {
  const complaints: string[] = [];
  page.on('pageerror', ({message}) => complaints.push(message));
  page.on('console', message => {
    // Previews run no script.
    const isExpected = message.text().includes('frame is sandboxed');
    if (message.type() === 'error' && !isExpected) complaints.push(message.text());
  });
  const link = desk.link('--all', '--role', 'releaser', '--name', 'Sara');
  await enterDesk(page, desk, link, '/desk');
  await releaseNewsItem(page, desk);
  await releasePerson(page, desk);
  const news = (file: string) => desk.read(`news/two-writers-on-leave/${file}`);
  expect(news('item.yaml')).toMatch(
    /^state: published$[^]*^people:\n {2}- nahid-taghavi\n {2}- mehran-raoof$/m
  );
  expect(news('en.md').split('---\n')[2]).toBe(
    'On :date[2021-11-18] and :date[2021-11-19] [Nahid Taghavi](/prisoners/nahid-taghavi) and ' +
      '[Mehran Raoof](/prisoners/mehran-raoof) spoke.\n\n' +
      ':::quote{by="Nahid Taghavi" lang=en form=verbatim}\nWe go on.\n:::\n\n::figure{id=the-hall}'
  );
  expect(news('fa.md')).toMatch(/^ {2}ofHash: \w+$[^]*ادامه می\u200cدهند\.$/m);
  const {events} = parse(desk.read('prisoners/aban-azari/person.yaml')) as {
    events: {type: string; date: string}[];
  };
  expect(events.map(({type: what, date}) => `${what} ${date}`)).toEqual([
    'arrest 2022-10-04',
    'furlough-start 2023-03-25',
    'furlough-end 2023-04-08',
    'release 2024-02-11',
    'arrest solar 1404-02'
  ]);
  const own = ['news/two-writers-on-leave', 'prisoners/aban-azari'];
  expect(desk.git('status', '--porcelain', '--', ...own)).toBe('');
  expect(desk.git('log', '-2', '--format=%an: %s', '--grep', 'Release')).toBe(
    'Sara: Release prisoners/aban-azari\nSara: Release news/two-writers-on-leave'
  );
  expect(complaints).toEqual([]);
}
