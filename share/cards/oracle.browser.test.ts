import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {after, before, test} from 'node:test';
import type {Renderer} from '@takumi-rs/core';
import {chromium, type Browser, type Page} from '@playwright/test';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import {cardFormats, type CardFormatName} from '../../components/share/cardFormats.ts';
import {locales, type Locale} from '../../i18n/locales.ts';
import {sharedItems} from '../items.ts';
import {cardMarkup, type CardMarkup} from './markup.ts';
import {planCards, readTokens} from './plan.ts';
import hardStrings from './hardStrings.fixture.json' with {type: 'json'};
import {createCardRenderer, drawCard, drawPixels, fitCard} from './render.ts';
import {testCard} from './testCard.ts';
import {fontFaces} from './testFonts.ts';

/**
 * Chromium is the oracle: it draws the same markup with the same fonts. Fewer than this share of all pixels may differ.
 */
const bound = 0.005;

const tokens = readTokens();
let browser: Browser;
let page: Page;
let renderer: Renderer;
before(async () => {
  renderer = await createCardRenderer();
  browser = await chromium.launch({
    ...(process.env.CHROMIUM_PATH && {executablePath: process.env.CHROMIUM_PATH}),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--disable-lcd-text']
  });
  page = await browser.newPage();
  await page.setContent(`<!doctype html><style>${fontFaces}*{margin:0}</style>`);
});
after(() => browser.close());

/** Share of pixels that differ between our picture of `html` and Chromium's of `reference`. */
async function difference(format: CardFormatName, html: string, reference = html): Promise<number> {
  const drawn = await drawPixels(renderer, format, html);
  return differing(drawn, await screenshot(format, reference), cardFormats[format]);
}

/** One page for all pictures: most of the time of a new one is spent on the fonts. */
async function screenshot(format: CardFormatName, html: string): Promise<Buffer> {
  await page.setViewportSize(cardFormats[format]);
  await page.evaluate(async body => {
    document.body.innerHTML = body;
    await document.fonts.ready;
  }, html);
  return page.screenshot();
}

type Size = {width: number; height: number};

async function differing(drawn: Buffer, shot: Buffer, {width, height}: Size): Promise<number> {
  const [a, b] = await Promise.all(
    [shot, drawn].map(each => sharp(each).ensureAlpha().raw().toBuffer())
  );
  if (process.env.KEEP_DIFF) {
    fs.writeFileSync(`${process.env.KEEP_DIFF}-chromium.png`, shot);
    fs.writeFileSync(`${process.env.KEEP_DIFF}-ours.png`, drawn);
  }
  return (
    pixelmatch(a ?? Buffer.alloc(0), b ?? Buffer.alloc(0), undefined, width, height, {
      threshold: 0.1
    }) /
    (width * height)
  );
}

const percent = (share: number) => (share * 100).toFixed(3);

const htmlOf = async (format: CardFormatName, markup: CardMarkup, title: string) => {
  const {titleSize, words} = await fitCard(renderer, format, markup, title);
  return markup(titleSize, words);
};

/** Strings that other renderers get wrong: mixed direction, half-spaces, brackets, digits, hashtags, Latin first. */
const hard = hardStrings as {locale: Locale; text: string}[];

test('the hard strings look as they do in Chromium', async () => {
  for (const {locale, text} of hard) {
    const card = testCard(locale, text);
    const html = await htmlOf(
      'wide',
      cardMarkup({card, url: 'https://example.org', locale}, 'wide', tokens),
      card.title
    );
    const share = await difference('wide', html);
    console.log(`  ${percent(share)} %  ${text.slice(0, 40)}`);
    assert.ok(share < bound, `${(share * 100).toFixed(2)} % differ: ${text}`);
  }
});

for (const locale of locales)
  test(`the cards of items look as they do in Chromium (${locale})`, async () => {
    const found: number[] = [];
    for (const item of sharedItems(locale))
      for (const format of [
        'wide',
        ...(item.kind === 'prisoners' ? ['square'] : [])
      ] as CardFormatName[]) {
        const html = await htmlOf(format, cardMarkup(item, format, tokens), item.card.title);
        const share = await difference(format, html);
        found.push(share);
        assert.ok(
          share < bound,
          `${item.kind}/${item.slug} ${format}: ${(share * 100).toFixed(2)} % differ`
        );
      }
    found.sort((a, b) => a - b);
    const [median = 0, most = 0] = [found[found.length >> 1], found.at(-1)];
    console.log(
      `  ${locale}: ${found.length} cards, at most ${percent(most)} %, median ${percent(median)} %`
    );
  });

test(
  'a printed poster of a person looks as it does in Chromium, in both languages',
  {skip: spawnSync('pdftoppm', ['-v']).error && 'pdftoppm (poppler-utils) is not installed'},
  async () => {
    for (const locale of locales) {
      const poster = planCards().find(
        ({item, format}) =>
          format === 'poster' && item.locale === locale && item.card.plate?.variant === 'free'
      );
      assert.ok(poster);
      const {item, markup} = poster;
      const {stdout} = spawnSync(
        'pdftoppm',
        ['-scale-to-x', '2480', '-scale-to-y', '3508', '-png', '-singlefile', '-'],
        {
          input: await drawCard(renderer, poster),
          maxBuffer: 1e8
        }
      );
      const shot = await screenshot('poster', await htmlOf('poster', markup, item.card.title));
      const share = await differing(stdout, shot, cardFormats.poster);
      console.log(`  ${percent(share)} %  ${item.slug}, ${locale}`);
      assert.ok(share < bound, `${percent(share)} % of the poster differ`);
    }
  }
);

test('the comparison notices a wrong direction and a lost half-space', async () => {
  const card = testCard('fa', hard[0]?.text ?? '');
  const html = await htmlOf(
    'wide',
    cardMarkup({card, url: 'https://example.org', locale: 'fa'}, 'wide', tokens),
    card.title
  );
  assert.ok((await difference('wide', html, html.replace('dir="rtl"', 'dir="ltr"'))) > bound);
  assert.ok((await difference('wide', html, html.replaceAll('\u200c', ' '))) > bound);
});
