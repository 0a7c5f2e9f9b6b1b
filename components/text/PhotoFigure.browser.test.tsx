import assert from 'node:assert/strict';
import fs from 'node:fs';
import {after, before, test} from 'node:test';
import {chromium, type Browser} from '@playwright/test';
import {NextIntlClientProvider} from 'next-intl';
import {renderToStaticMarkup} from 'react-dom/server';
import type {Medium} from '../../records/index.ts';
import PhotoFigure from './PhotoFigure.tsx';

const messages = JSON.parse(fs.readFileSync('messages/en.json', 'utf8')) as object;
let browser: Browser;
before(async () => {
  browser = await chromium.launch({
    ...(process.env.CHROMIUM_PATH && {executablePath: process.env.CHROMIUM_PATH}),
    args: ['--no-sandbox', '--disable-gpu']
  });
});
after(() => browser.close());

const words = (text: string) => ({en: text, fa: text});
const photo = (graphic: Medium['graphic']): Medium => ({
  id: 'a',
  src: 'a.jpg',
  alt: words('What it shows'),
  caption: words('Caption'),
  credit: words('Somebody'),
  graphic,
  picture: {base: '/pictures/a', width: 800, height: 600, widths: [480, 800]}
});

/** Number of image requests with the figure in view, before and after the reader opens it. */
async function fetched(graphic: Medium['graphic']) {
  const page = await browser.newPage();
  const asked: string[] = [];
  const html = `<!doctype html><title>x</title>${renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages}>
      <PhotoFigure medium={photo(graphic)} lang="en" />
    </NextIntlClientProvider>
  )}`;
  await page.route('**/*', route => {
    if (route.request().resourceType() !== 'image')
      return route.fulfill({contentType: 'text/html', body: html});
    asked.push(route.request().url());
    return route.fulfill({
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg"/>'
    });
  });
  await page.goto('http://site.test/');
  await page.waitForTimeout(400);
  const before = asked.length;
  await page
    .locator('summary')
    .first()
    .click({timeout: 1000})
    .catch(() => undefined);
  await page.waitForTimeout(400);
  await page.close();
  return {before, after: asked.length};
}

test('a graphic photograph is loaded when the reader opens it, any other when it is in view', async () => {
  assert.deepEqual(await fetched('graphic'), {before: 0, after: 1});
  assert.deepEqual(await fetched('none'), {before: 1, after: 1});
});
