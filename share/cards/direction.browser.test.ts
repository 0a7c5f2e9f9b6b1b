import assert from 'node:assert/strict';
import {test} from 'node:test';
import {chromium} from '@playwright/test';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import {samples, type Sample} from '../../i18n/direction/corpus.ts';
import {isolateRuns} from '../../i18n/direction/isolate.ts';
import {dirOf} from '../../i18n/locales.ts';
import {missingGlyphs} from '../../i18n/cardFonts.ts';
import {createCardRenderer, drawPixels} from './render.ts';
import {fontFaces} from './testFonts.ts';

const [width, height, lineHeight] = [1200, 630, 34];
const perPicture = Math.floor(height / lineHeight);

/** Every fourth text of the corpus that the fonts of cards can show. */
const texts = samples()
  .filter(({text}) => missingGlyphs(text).length === 0)
  .filter((_, index) => index % 4 === 0);

const lines = (part: readonly Sample[], shown: (sample: Sample) => string) => {
  const style =
    'font-family:Vazirmatn;font-weight:400;font-size:22px;line-height:1.5;' +
    `height:${lineHeight}px`;
  const inside = part.map(
    sample =>
      `<div dir="${dirOf(sample.locale)}" style="${style}">` +
      `${shown(sample).replaceAll('&', '&amp;')}</div>`
  );
  return (
    '<div style="display:flex;flex-direction:column;background:#fff;' +
    `width:${width}px;height:${height}px">${inside.join('')}</div>`
  );
};

/** Pixels that differ from the reference in each line, as takumi draws `shown` and Chromium the reference. */
async function differences(shown: (sample: Sample) => string): Promise<number[]> {
  const renderer = await createCardRenderer();
  const browser = await chromium.launch({
    ...(process.env.CHROMIUM_PATH && {executablePath: process.env.CHROMIUM_PATH}),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--disable-lcd-text']
  });
  const page = await browser.newPage({viewport: {width, height}});
  await page.setContent(`<!doctype html><style>${fontFaces}*{margin:0}</style>`);
  const pixels = (picture: Uint8Array) => sharp(picture).ensureAlpha().raw().toBuffer();
  const found: number[] = [];
  for (let at = 0; at < texts.length; at += perPicture) {
    const part = texts.slice(at, at + perPicture);
    const ours = await pixels(await drawPixels(renderer, 'wide', lines(part, shown)));
    const html = lines(part, sample => sample.reference);
    await page.evaluate(async body => {
      document.body.innerHTML = body;
      await document.fonts.ready;
    }, html);
    const reference = await pixels(await page.screenshot());
    const size = lineHeight * width * 4;
    for (const index of part.keys()) {
      const [a, b] = [ours, reference].map(all => all.subarray(index * size, (index + 1) * size));
      found.push(pixelmatch(a ?? ours, b ?? ours, undefined, width, lineHeight, {threshold: 0.1}));
    }
  }
  await browser.close();
  return found;
}

/** The edges of letters differ by about a pixel for each; one character in another place by a hundred. */
const bound = ({text}: Sample) => 40 + 2 * text.length;

test('takumi orders at least 300 texts of mixed direction as Chromium orders their references', async () => {
  const found = await differences(({text, locale}) => isolateRuns(text, locale));
  assert.ok(found.length >= 300);
  const wrong = texts.filter((sample, index) => (found[index] ?? 0) > bound(sample));
  assert.deepEqual(
    wrong.map(({text}) => text),
    []
  );
});

test('the comparison notices texts without isolates', async () => {
  const found = await differences(({text}) => text);
  const wrong = texts.filter((sample, index) => (found[index] ?? 0) > bound(sample));
  assert.ok(wrong.length > 100, `${wrong.length} of ${texts.length}`);
});
