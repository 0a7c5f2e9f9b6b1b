import {execFileSync, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {fileOf, locales, out, publishedFiles, root} from './support/site.ts';

/** The slug of a news item and every line of its texts that is long enough to be unique. */
function secretsOf(folder: string): string[] {
  const dir = path.join(root, 'content/news', folder);
  const words = ['en.md', 'fa.md'].flatMap(file =>
    fs.readFileSync(path.join(dir, file), 'utf8').split('\n')
  );
  return [
    folder,
    ...words
      .map(line => line.replace(/^(?:title|summary):\s*(?:>-)?/, '').trim())
      .filter(line => line.length > 25 && !line.startsWith(':'))
  ];
}

test('no file in out/ contains a scheduled item', () => {
  const secrets = secretsOf('nowruz-1406-status-review');
  expect(secrets.length).toBeGreaterThan(8);
  const found: string[] = [];
  for (const file of publishedFiles()) {
    const bytes = fs.readFileSync(path.join(out, file));
    for (const secret of secrets)
      if (file.includes(secret) || bytes.includes(secret)) found.push(`${file}: ${secret}`);
  }
  expect(found).toEqual([]);
});

test('a person’s page shows the status, the events in order with sources, and the sum of days', async ({
  page
}) => {
  await page.goto('/en/prisoners/nahid-taghavi');
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Nahid Taghavi');
  await expect(page.getByText('released, on or before 12 January 2025')).toBeVisible();
  await expect(page.getByText('as of 13 January 2025').first()).toBeVisible();
  const dates = await page
    .locator('#timeline li time:first-child')
    .evaluateAll(times => times.map(time => time.getAttribute('datetime') ?? ''));
  const perEvent = await page.locator('#timeline ol > li').evaluateAll(items =>
    items.map(item => ({
      date: item.querySelector('time')?.getAttribute('datetime') ?? '',
      sources: item.querySelectorAll('a[href^="#source-"]').length
    }))
  );
  expect(dates.length).toBeGreaterThan(5);
  // The last date, “on or before”, is no `<time>`.
  const dated = perEvent.map(({date}) => date).slice(0, -1);
  expect(dated).toEqual(dated.toSorted());
  expect(perEvent.filter(event => event.sources === 0)).toEqual([]);
  expect(perEvent[0]?.date).toBe('2020-10-16');
  expect(dated.at(-1)).toBe('2024-09');
  await expect(page.locator('#days tfoot')).toContainText('1,249 to 1,278 days');
  await page.goto('/fa/prisoners/nahid-taghavi');
  await expect(page.locator('#days tfoot')).toContainText('۱۲۴۹ تا ۱۲۷۸ روز');
});

test('an old status says since when it is not confirmed', async ({page}) => {
  await page.goto('/en/prisoners/mehran-raoof');
  await expect(page.getByText('Not confirmed since 1 May 2024')).toBeVisible();
  await page.goto('/en/prisoners/mohammad-nourizad');
  await expect(page.getByText('Not confirmed since 28 December 2024')).toBeVisible();
  await page.goto('/fa/prisoners/mehran-raoof');
  await expect(
    page.getByText('از ۱۲ اردیبهشت ۱۴۰۳ (۱ مه ۲۰۲۴) به بعد تأیید نشده است')
  ).toBeVisible();
});

test('people are grouped by status, those in prison first', async ({page}) => {
  for (const locale of locales) {
    await page.goto(`/${locale}/prisoners`);
    const groups = await page
      .locator('main section')
      .evaluateAll(sections => sections.map(section => section.id));
    expect(groups).toEqual(['held', 'died', 'free']);
  }
});

/** The name of the button of a call to act, in both languages. */
const buttonName = /^Go to |^رفتن به سایت /;

test('a memorial has no call to act', async ({page}) => {
  for (const address of [
    '/en/prisoners/baktash-abtin',
    '/fa/prisoners/baktash-abtin',
    '/en/news/in-memory-of-mehri-jafari',
    '/fa/news/in-memory-of-mehri-jafari'
  ]) {
    await page.goto(address);
    await expect(page.locator('main').getByRole('link', {name: buttonName})).toHaveCount(0);
  }
});

test('closed actions have no button and say that they have ended', async ({page}) => {
  await page.goto('/en/act');
  const closed = page.locator('#closed article');
  expect(await closed.count()).toBeGreaterThan(0);
  await expect(closed.getByRole('link', {name: buttonName})).toHaveCount(0);
  await expect(page.locator('main').getByRole('link', {name: buttonName})).not.toHaveCount(0);
  await expect(closed.first()).toContainText('has ended');
});

test('an unknown address answers 404 with a page in both languages', async ({page}) => {
  for (const address of ['/en/nothing-here', '/fa/news/nothing', '/nothing']) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(404);
    expect(response?.headers()['content-type']).toBe('text/html; charset=utf-8');
    await expect(page.locator('[lang=fa]').getByText('صفحه پیدا نشد')).toBeVisible();
    await expect(page.locator('[lang=en]').getByText('Page not found')).toBeVisible();
  }
});

test('the front door offers both languages as plain links and stores nothing', async ({
  page,
  context
}) => {
  await page.goto('/');
  for (const locale of locales)
    await expect(page.locator(`main a[hreflang=${locale}]`)).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('days without news are counted up to the day of reading', async ({page}) => {
  await page.clock.setFixedTime(new Date('2030-05-01T12:00:00Z'));
  await page.goto('/en/prisoners/mehran-raoof');
  await expect(page.locator('day-count').first()).toHaveText('2,191');
  await page.goto('/fa/prisoners/mehran-raoof');
  await expect(page.locator('day-count').first()).toHaveText('۲۱۹۱');
});

test('invalid content stops the build and leaves out/ as it was', () => {
  const broken = fs.mkdtempSync(path.join(os.tmpdir(), 'broken-'));
  fs.cpSync(path.join(root, 'content'), broken, {recursive: true});
  const file = path.join(broken, 'news/second-hearing-six-defendants/item.yaml');
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(/^kind: .*$/m, 'kind: nonsense'));
  const before = execFileSync('ls', ['-lR', '--time-style=full-iso', out], {encoding: 'utf8'});
  const {status, stderr, stdout} = spawnSync('npx', ['tsx', 'commands/build.ts', '--local'], {
    cwd: root,
    encoding: 'utf8',
    env: {...process.env, CONTENT_DIR: broken}
  });
  fs.rmSync(broken, {recursive: true, force: true});
  expect(status).toBe(1);
  expect(stderr + stdout).toMatch(
    /item\.yaml:\d+ {2}error {2}kind\n {4}found {5}“nonsense”\n {4}expected {2}one of: report, statement/
  );
  expect(stderr).toContain('out/ is unchanged');
  expect(execFileSync('ls', ['-lR', '--time-style=full-iso', out], {encoding: 'utf8'})).toBe(
    before
  );
});

test('pages and fonts are served at clean addresses with their types', async ({request}) => {
  expect((await request.get('/en/prisoners/nahid-taghavi')).headers()['content-type']).toMatch(
    /^text\/html/
  );
  const font = publishedFiles().find(name => name.endsWith('.woff2')) ?? '';
  expect((await request.get(`/${font}`)).headers()['content-type']).toBe('font/woff2');
  expect(fs.existsSync(fileOf('/en/news'))).toBe(true);
});

test('feeds, data and pictures are served with their types, and other sites may read them', async ({
  request
}) => {
  for (const [address, type] of [
    ['/en/feeds/news.atom', 'application/atom+xml'],
    ['/fa/feeds/news.json', 'application/feed+json'],
    ['/en/feeds/all.opml', 'text/x-opml'],
    ['/fa/feeds/days.ics', 'text/calendar'],
    ['/data/people.csv', 'text/csv'],
    ['/data/people.json', 'application/json'],
    ['/data/people.schema.json', 'application/schema+json'],
    ['/figures/years-fa.png', 'image/png'],
    ['/figures/years-fa.svg', 'image/svg+xml'],
    ['/sitemap.xml', 'text/xml']
  ] as const) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    expect(response.headers()['content-type'], address).toMatch(
      new RegExp(`^${type.replace(/[+.]/g, '\\$&')}`)
    );
    if (/^\/(?:data|figures|\w\w\/feeds)\//.test(address))
      expect(response.headers()['access-control-allow-origin'], address).toBe('*');
  }
});
