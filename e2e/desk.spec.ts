import {execFileSync, spawn, spawnSync, type ChildProcess} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test, type Page} from '@playwright/test';
import {out} from './support/site.ts';

/** The hosted desk on a temporary copy of the content: what an editor and a guest can see, and how soon an edit shows. */
test.describe.configure({mode: 'default'});

const root = path.dirname(out);
const port = Number(process.env.E2E_PORT ?? 3217) + 7;
const base = `http://localhost:${port}`;
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'desk-'));
const env = {
  ...process.env,
  CONTENT_DIR: dir,
  PORT: String(port),
  DESK_SECRET: 'a secret for tests, of more than 32 bytes',
  DESK_URL: base
};
const slug = 'second-hearing-six-defendants';
let server: ChildProcess;

const linkTo = (...args: string[]) =>
  execFileSync('npm', ['run', '--silent', 'desk:link', '--', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore']
  }).trim();
const edit = (file: string, change: (text: string) => string) => {
  const full = path.join(dir, 'news', slug, file);
  fs.writeFileSync(full, change(fs.readFileSync(full, 'utf8')));
};

test.beforeAll(async () => {
  test.setTimeout(600_000);
  fs.cpSync(path.join(root, 'content'), dir, {
    recursive: true,
    filter: source => !/\.(?:ts|json)$/.test(source)
  });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: dir
    });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'content');
  if (!fs.existsSync(path.join(root, '.next-desk/BUILD_ID')))
    spawnSync('npm', ['run', '--silent', 'desk:build'], {cwd: root, stdio: 'inherit'});
  server = spawn('node', ['--import', 'tsx', 'commands/desk/start.ts'], {
    cwd: root,
    env: {...env, NODE_ENV: 'production'},
    stdio: ['ignore', 'pipe', 'inherit']
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', data => {
      if (String(data).includes('is up')) resolve();
    });
    server.on('exit', code => reject(new Error(`the desk ended with ${code}`)));
  });
});

test.afterAll(() => {
  server.removeAllListeners('exit');
  server.kill();
  fs.rmSync(dir, {recursive: true, force: true});
});

/** Opens a link as one would from a message, and waits to be led on. */
async function enter(page: Page, link: string, to: string) {
  await page.goto(link);
  await page.waitForURL(base + to);
}
const frame = (page: Page, language: string) =>
  page.frameLocator(`iframe[title="The page in ${language}"]`);

test('an editor sees every item by state, the next release, translations and reviews', async ({
  page
}) => {
  const complaints: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
  await enter(page, linkTo('--all'), '/desk');
  await expect(page.getByText('Next release: news/nowruz-1406-status-review')).toBeVisible();
  await expect(page.locator('#draft')).toContainText('news/amnesty-to-g7');
  await expect(page.locator('#scheduled')).toContainText('news/nowruz-1406-status-review');
  await expect(page.locator('#published tbody tr')).not.toHaveCount(0);
  await expect(page.locator('#review')).toContainText('prisoners/mehran-raoof');
  expect(complaints).toEqual([]);
});

test('an item is found among all by words of its title, in either language', async ({page}) => {
  await enter(page, linkTo('--all'), '/desk');
  await page.getByRole('searchbox').fill('ناهید تقوی');
  await page.getByRole('button', {name: 'Find'}).click();
  await expect(page.locator('#found tbody tr').first()).toBeVisible();
  await expect(page.locator('#found')).toContainText('prisoners/nahid-taghavi');
  await expect(page.locator('#found')).not.toContainText('prisoners/mehran-raoof');
  await expect(page.getByRole('searchbox')).toHaveValue('ناهید تقوی');
});

test('a draft is shown in both languages as readers would see it, at phone and desktop width, light and dark', async ({
  page
}) => {
  await enter(page, linkTo('--all'), '/desk');
  await page.goto(`${base}/desk/news/amnesty-to-g7`);
  await expect(frame(page, 'English').getByRole('heading', {level: 1})).toContainText(
    'Amnesty and the G7'
  );
  await expect(frame(page, 'فارسی').getByRole('heading', {level: 1})).toContainText('گروه هفت');
  const look = async () => {
    const [element] = await page.locator('iframe').all();
    const inside = await (await element?.elementHandle())?.contentFrame();
    return inside?.evaluate(() => ({
      width: innerWidth,
      paper: getComputedStyle(document.documentElement).backgroundColor
    }));
  };
  expect(await look()).toEqual({width: 390, paper: 'rgb(251, 248, 243)'});
  await page.getByRole('link', {name: 'dark'}).click();
  await page.waitForURL(/scheme=dark/);
  await page.getByRole('link', {name: 'desktop'}).click();
  await page.waitForURL(/width=desktop.*scheme=dark/);
  await expect(frame(page, 'English').getByRole('heading', {level: 1})).toContainText(
    'Amnesty and the G7'
  );
  expect(await look()).toEqual({width: 1280, paper: 'rgb(20, 17, 13)'});
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
  await expect(page.locator('.desk-share img').first()).toHaveAttribute(
    'alt',
    /Amnesty and the G7/
  );
  await expect(page.locator('.desk-share-whatsapp').first()).toContainText(
    'the date of this item…'
  );
  await expect(page.locator('.desk-share-x').first()).not.toContainText('Draft for editors');
  await expect(page.locator('[data-weigh]')).toContainText(
    /en: markup and style \d+ bytes of 14336/,
    {timeout: 30_000}
  );
});

test('an edit shows without a reload by hand; the median time of ten is printed', async ({
  page
}) => {
  await enter(page, linkTo('--all'), '/desk');
  await page.goto(`${base}/desk/news/${slug}`);
  await expect(frame(page, 'English').getByText('Branch 26 as the place')).toBeVisible();
  await page.evaluate(() => {
    document.title = 'never reloaded';
  });
  const times: number[] = [];
  for (let n = 0; n < 10; n++) {
    const begun = performance.now();
    edit('en.md', text =>
      text.replace(/Branch 26(?: edit\d+)? as the place/, `Branch 26 edit${n} as the place`)
    );
    await frame(page, 'English')
      .getByText(`Branch 26 edit${n} as the place`)
      .waitFor({timeout: 5000});
    times.push(Math.round(performance.now() - begun));
  }
  times.sort((a, b) => a - b);
  console.log(
    `edit to preview: median of ten ${(Number(times[4]) + Number(times[5])) / 2} ms, slowest ${times.at(-1)} ms`
  );
  expect(await page.title()).toBe('never reloaded');
});

test('a translation that fell behind: the passages that changed since stand beside it', async ({
  page
}) => {
  await enter(page, linkTo('--all'), '/desk');
  await page.goto(`${base}/desk/news/${slug}`);
  await expect(page.locator('#panel')).toContainText('is older than its original');
  await expect(page.locator('.desk-changes ins')).toContainText('edit9');
});

test('a finding appears beside the preview as soon as the file is saved, with file, line and what to do', async ({
  page
}) => {
  await enter(page, linkTo('--all'), '/desk');
  await page.goto(`${base}/desk/news/${slug}`);
  edit('en.md', text => `${text}\nSee [nothing](/news/not-there), said Nahid Taghawi.\n`);
  await expect(page.locator('#panel')).toContainText('/news/not-there', {timeout: 5000});
  await expect(page.locator('#panel')).toContainText(/en\.md:\d+/);
  await expect(page.locator('#panel')).toContainText('Nahid Taghavi (nahid-taghavi)');
  edit('en.md', text => text.replace('title: ', 'title: 𓀀 '));
  await expect(page.locator('#shares')).toContainText('no font has a glyph for “𓀀”', {
    timeout: 10_000
  });
  edit('en.md', text => text.replace('title: 𓀀 ', 'title: '));
  edit('item.yaml', text => text.replace('state: published', 'state: publishd'));
  await expect(page.locator('#panel')).toContainText('draft, published, withdrawn', {
    timeout: 5000
  });
  await expect(frame(page, 'English').getByText('cannot be read')).toBeVisible();
  edit('item.yaml', text => text.replace('state: publishd', 'state: published'));
  await expect(frame(page, 'English').getByRole('heading', {level: 1})).toContainText(
    'second hearing'
  );
});

test('a guest sees the one item, without the editors’ notes, and nothing else', async ({page}) => {
  await enter(page, linkTo('news/amnesty-to-g7', '--days', '1'), '/desk/news/amnesty-to-g7');
  await expect(frame(page, 'English').getByRole('heading', {level: 1})).toContainText(
    'Amnesty and the G7'
  );
  await expect(page.locator('#panel')).toHaveCount(0);
  for (const other of [
    '/desk',
    `/desk/news/${slug}`,
    `/en/desk/news/${slug}`,
    '/en/news',
    '/desk/weight/news/amnesty-to-g7'
  ]) {
    const response = await page.request.get(base + other);
    expect([other, response.status(), await response.text()]).toEqual([
      other,
      404,
      expect.stringContaining('There is nothing here')
    ]);
  }
});
