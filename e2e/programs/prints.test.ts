import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import test from 'node:test';
import {chromium} from '@playwright/test';
import {inLogicalOrder} from '../../i18n/direction/pdfWords.fixture.ts';
import {fileOf, locales, out} from '../support/site.ts';
import {unlessInstalled} from './programs.ts';

/** What Chromium makes of a ligature of lam and alef, whatever a page says: «سلام» becomes «سالم» (decision 064). */
const turned = (word: string) => word.replace(/ل([اآأإ])/g, '$1ل');

/** Words in the script of a language, with half-spaces. pdftotext confuses the order of words in the other script. */
const wordsIn = (text: string, locale: (typeof locales)[number]): string[] =>
  text.match(
    locale === 'en' ? /\p{Script=Latin}+/gu : /(?:(?=\p{L})\p{Script=Arabic}|[\p{M}\u200c])+/gu
  ) ?? [];

test(
  'the print of a page reads back in logical order, with half-spaces, in both languages',
  {skip: unlessInstalled('pdftotext', 'poppler-utils')},
  async () => {
    const browser = await chromium.launch({
      ...(process.env.CHROMIUM_PATH && {executablePath: process.env.CHROMIUM_PATH}),
      args: ['--no-sandbox', '--disable-gpu']
    });
    try {
      const page = await browser.newPage();
      await page.route(/^http:\/\/site\.test\//, route => {
        const {pathname} = new URL(route.request().url());
        return route.fulfill({
          path: path.extname(pathname) ? path.join(out, pathname) : fileOf(pathname)
        });
      });
      await page.emulateMedia({media: 'print'});
      for (const locale of locales) {
        await page.goto(`http://site.test/${locale}/safety`);
        const shown = await page.evaluate(async () => {
          await document.fonts.ready;
          const main = document.querySelector('main');
          if (main) document.body.replaceChildren(main);
          return main?.innerText ?? '';
        });
        const pdf = await page.pdf({format: 'A4'});
        const {stdout} = spawnSync('pdftotext', ['-', '-'], {input: pdf, encoding: 'utf8'});
        const expected = wordsIn(shown, locale).map(turned);
        assert.ok(expected.length > 500);
        assert.deepEqual(wordsIn(inLogicalOrder(stdout), locale), expected, locale);
      }
    } finally {
      await browser.close();
    }
  }
);
