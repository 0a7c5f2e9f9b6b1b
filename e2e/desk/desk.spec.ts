import {expect, test, type Page} from '@playwright/test';
import {writeAndRelease} from './editorWalk.ts';
import {faultsOfLateReact} from './lateReact.ts';
import {enterDesk, startDesk, type Desk} from './startDesk.ts';
import {declareCorrection, faultsOfDeskPages, openTo, typeInEditor} from './walks.ts';

/** One desk for all tests, which edit its content in this order. */
test.describe.configure({mode: 'default'});

const slug = 'second-hearing-six-defendants';
let desk: Desk;
test.beforeAll(async () => {
  test.setTimeout(600_000);
  desk = await startDesk();
});
test.afterAll(() => desk.stop());

const enter = (page: Page, link: string, to: string) => enterDesk(page, desk, link, to);
const frame = (page: Page, language: string) =>
  page.frameLocator(`iframe[title="The page in ${language}"]`);

test('an editor sees every item by state, the next release, translations and reviews', async ({
  page
}) => {
  const complaints: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
  await enter(page, desk.link('--all'), '/desk');
  await expect(page.getByText('Next release: ')).toContainText('Saturday 20 March 2027, 09:00');
  const itemOn = (part: string, name: string) => page.locator(`#${part} a[data-item="${name}"]`);
  await expect(itemOn('draft', 'news/amnesty-to-g7')).toBeVisible();
  await expect(itemOn('scheduled', 'news/nowruz-1406-status-review')).toHaveCount(1);
  await expect(page.locator('#published .desk-item')).not.toHaveCount(0);
  await expect(itemOn('review', 'prisoners/mehran-raoof')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the search finds an item by words of its title in either language', async ({page}) => {
  await enter(page, desk.link('--all'), '/desk');
  await page.getByRole('searchbox').fill('ناهید تقوی');
  await page.getByRole('button', {name: 'Find'}).click();
  const found = (name: string) => page.locator(`#found a[data-item="${name}"]`);
  await expect(found('prisoners/nahid-taghavi')).toBeVisible();
  await expect(found('prisoners/mehran-raoof')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveValue('ناهید تقوی');
});

test('a draft is previewed in both languages, at phone and desktop width, light and dark', async ({
  page
}) => {
  await enter(page, desk.link('--all'), '/desk');
  await page.goto(`${desk.base}/desk/news/amnesty-to-g7`);
  await expect(frame(page, 'English').getByRole('heading', {level: 1})).toContainText(
    'A call to the G7'
  );
  await expect(frame(page, 'Farsi').getByRole('heading', {level: 1})).toContainText('گروه هفت');
  const look = async () => {
    const [element] = await page.locator('iframe').all();
    const inside = await (await element?.elementHandle())?.contentFrame();
    return inside?.evaluate(() => ({
      width: innerWidth,
      paper: getComputedStyle(document.documentElement).backgroundColor
    }));
  };
  await expect.poll(look).toEqual({width: 390, paper: 'rgb(251, 248, 243)'});
  await page.getByRole('link', {name: 'dark'}).click();
  await page.waitForURL(/scheme=dark/);
  await page.getByRole('link', {name: 'desktop'}).click();
  await page.waitForURL(/width=desktop.*scheme=dark/);
  await expect(frame(page, 'English').getByRole('heading', {level: 1})).toContainText(
    'A call to the G7'
  );
  // The heading is there before the style sheet of the frame.
  await expect.poll(look).toEqual({width: 1280, paper: 'rgb(20, 17, 13)'});
  await expect(page.locator('.desk-share')).toHaveCount(6);
  await expect
    .poll(
      () =>
        page
          .locator('.desk-share img')
          .evaluateAll(cards => cards.map(card => (card as HTMLImageElement).naturalWidth)),
      {timeout: 30_000}
    )
    .toEqual([1200, 1200, 1200, 1200, 1200, 1200]);
  await expect(page.locator('.desk-share img').first()).toHaveAttribute('alt', /A call to the G7/);
  await expect(page.locator('.desk-share-whatsapp').first()).toContainText(
    'On 11 June 2021 the campaign posted'
  );
  await expect(page.locator('.desk-share-x').first()).not.toContainText('Draft for editors');
  await expect(page.locator('[data-weigh]')).toContainText(
    /English: [\d.]+ KB of the 14 KB that reach a reader/,
    {timeout: 20_000}
  );
});

test('an edit shows without a reload', async ({page}) => {
  await enter(page, desk.link('--all'), '/desk');
  await page.goto(`${desk.base}/desk/news/${slug}`);
  await expect(frame(page, 'English').getByText('in Branch 26, with')).toBeVisible();
  await page.evaluate(() => {
    document.title = 'never reloaded';
  });
  for (const n of [8, 9]) {
    desk.edit(slug, 'en.md', text =>
      text.replace(/in Branch 26(?: edit\d+)?, with/, `in Branch 26 edit${n}, with`)
    );
    await frame(page, 'English').getByText(`in Branch 26 edit${n}, with`).waitFor({timeout: 5000});
  }
  expect(await page.title()).toBe('never reloaded');
});

test('weight, cards, texts and the list change only after React has taken over the page', async ({
  page
}) => {
  await enter(page, desk.link('--all'), '/desk');
  expect(await faultsOfLateReact(page, desk, slug)).toEqual([]);
});

test('an outdated translation shows the passages that changed since', async ({page}) => {
  await enter(page, desk.link('--all'), '/desk');
  await page.goto(`${desk.base}/desk/news/${slug}`);
  await expect(page.locator('#panel')).toContainText('is older than its original');
  await expect(page.locator('.desk-changes ins')).toContainText('edit9');
});

test('a finding appears beside the preview when the file is saved, with file, line and fix', async ({
  page
}) => {
  await enter(page, desk.link('--all'), '/desk');
  await page.goto(`${desk.base}/desk/news/${slug}`);
  desk.edit(
    slug,
    'en.md',
    text => `${text}\nSee [nothing](/news/not-there), said Nahid Taghawi.\n`
  );
  await expect(page.locator('#panel')).toContainText('/news/not-there', {timeout: 5000});
  await expect(page.locator('#panel')).toContainText(/en\.md:\d+/);
  await expect(page.locator('#panel')).toContainText('Nahid Taghavi (nahid-taghavi)');
  desk.edit(slug, 'en.md', text => text.replace('title: ', 'title: 𓀀 '));
  await expect(page.locator('#shares')).toContainText('no font has a glyph for “𓀀”', {
    timeout: 10_000
  });
  desk.edit(slug, 'en.md', text => text.replace('title: 𓀀 ', 'title: '));
  desk.edit(slug, 'item.yaml', text => text.replace('state: published', 'state: publishd'));
  await expect(page.locator('#panel')).toContainText('draft, published, withdrawn', {
    timeout: 5000
  });
  await expect(frame(page, 'English').getByText('cannot be read')).toBeVisible();
  desk.edit(slug, 'item.yaml', text => text.replace('state: publishd', 'state: published'));
  await expect(frame(page, 'English').getByRole('heading', {level: 1})).toContainText(
    'second hearing'
  );
});

test('a guest sees one item without the notes of editors, and nothing else', async ({page}) => {
  await enter(page, desk.link('news/amnesty-to-g7', '--days', '1'), '/desk/news/amnesty-to-g7');
  await expect(frame(page, 'English').getByRole('heading', {level: 1})).toContainText(
    'A call to the G7'
  );
  await expect(page.locator('#panel')).toHaveCount(0);
  const others = ['/desk', `/desk/news/${slug}`, `/en/desk/news/${slug}`, '/en/news'];
  const weight = '/desk/weight/news/amnesty-to-g7';
  expect(await openTo(page, desk, [...others, weight])).toEqual([]);
});

test('the desk fits a phone and has no finding of axe, in both languages, light and dark', async ({
  page
}) => {
  await enter(page, desk.link('--all', '--role', 'releaser'), '/desk');
  expect(await faultsOfDeskPages(page, desk, slug)).toEqual([]);
});

test('a correction is declared by keyboard and without a script, after its plan was shown', async ({
  browser
}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  await declareCorrection(await context.newPage(), desk, slug);
  desk.edit(slug, 'item.yaml', text => {
    expect(text).toMatch(/corrections:\n +- on: 2026-11-22\n/);
    return text;
  });
  await context.close();
});

test('Farsi is typed with half-space, digits, brackets and a Latin name; the caret goes as seen', async ({
  page
}) => {
  await enter(page, desk.link('--all', '--role', 'editor'), '/desk');
  await typeInEditor(page, desk, 'amnesty-to-g7');
});

test('an editor writes and releases an item and a person without YAML and git', ({page}) =>
  writeAndRelease(page, desk));
