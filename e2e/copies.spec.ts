import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test} from '@playwright/test';
import {locales, out, root, unzip} from './support/site.ts';

for (const locale of locales) {
  test(`the unzipped ${locale} copy works in a folder: links, style and font`, async ({page}) => {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'copy-'));
    const archive = path.join(out, `copies/${locale}.zip`);
    expect(fs.statSync(archive).size).toBeLessThan(1024 * 1024);
    unzip(archive, dir);
    const failed: string[] = [];
    page.on('requestfailed', request => {
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
    });
    const pages = fs
      .readdirSync(dir, {recursive: true, encoding: 'utf8'})
      .filter(file => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(30);
    for (const file of pages) {
      const html = fs.readFileSync(path.join(dir, file), 'utf8');
      for (const [, link = ''] of html.matchAll(/\s(?:href|src)=["']?([^"'\s>]+)/g)) {
        const target = new URL(link, pathToFileURL(path.join(dir, file)));
        target.hash = target.search = '';
        if (target.protocol === 'file:' && !fs.existsSync(target)) failed.push(`${file} → ${link}`);
      }
    }
    await page.goto(pathToFileURL(path.join(dir, 'index.html')).href);
    const link = page.locator('nav a').first();
    const target = await link.evaluate(element => (element as HTMLAnchorElement).href);
    await link.click();
    // The old page also has a heading: wait for the new address and its style sheet.
    await page.waitForURL(target, {waitUntil: 'load'});
    await expect(page.locator('h1')).toBeVisible();
    expect(
      await page.evaluate(
        () =>
          getComputedStyle(document.body).backgroundColor +
          getComputedStyle(document.documentElement).backgroundColor
      )
    ).not.toBe('rgba(0, 0, 0, 0)rgba(0, 0, 0, 0)');
    if (locale === 'fa')
      expect(
        await page.evaluate(async () => (await document.fonts.load('16px Vazirmatn', 'س')).length)
      ).toBe(1);
    expect(failed).toEqual([]);
    fs.rmSync(dir, {recursive: true, force: true});
  });
}

test('a single-file copy shows the whole page without other files', async ({page}) => {
  const asked: string[] = [];
  page.on('request', request => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  await page.goto(pathToFileURL(path.join(out, 'copies/fa/prisoners-nahid-taghavi.html')).href);
  await expect(page.locator('h1')).toHaveText('ناهید تقوی');
  expect(
    await page.evaluate(async () => (await document.fonts.load('16px Vazirmatn', 'س')).length)
  ).toBe(1);
  expect(asked.length).toBe(1);
});

test('npm run verify accepts a whole copy and rejects a changed one', () => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'verify-'));
  const copy = path.join(dir, 'en.zip');
  fs.copyFileSync(path.join(out, 'copies/en.zip'), copy);
  const verify = () =>
    spawnSync('npx', ['tsx', 'commands/verify.ts', copy, '--list', path.join(out, 'copies.json')], {
      cwd: root,
      encoding: 'utf8'
    });
  expect(verify().status).toBe(0);
  const bytes = fs.readFileSync(copy);
  bytes[1000] = (bytes[1000] ?? 0) ^ 1;
  fs.writeFileSync(copy, bytes);
  const {status, stdout} = verify();
  expect(status).toBe(1);
  expect(stdout).toContain('must not be trusted');
  fs.rmSync(dir, {recursive: true, force: true});
});
