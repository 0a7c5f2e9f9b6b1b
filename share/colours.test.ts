import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {readColours} from './colours.ts';

const read = (file: string) => fs.readFileSync(file, 'utf8');
const css = read('app/styles/base.css');
const print = read('app/styles/print.css');
const hexColours = (text: string) => text.match(/#[0-9a-f]{3,8}\b/gi) ?? [];

test('the stylesheet sets each colour in both schemes', () => {
  const [light, dark] = [readColours('light'), readColours('dark')];
  assert.equal(light.paper, '#fbf8f3');
  assert.equal(dark.paper, '#14110d');
  assert.equal(light.ink, '#16130f');
  assert.equal(dark.ink, '#f3ece0');
});

test('a missing colour is an error that names the file, the scheme and the colour', () => {
  assert.throws(
    () => readColours('light', ':root { --paper: #fbf8f3; }'),
    /app\/styles\/base\.css: the light :root sets no --ink/
  );
  assert.throws(
    () => readColours('dark', css.replace('--ink: #f3ece0;', '')),
    /the dark :root sets no --ink/
  );
  assert.throws(() => readColours('dark', ':root { --paper: #fbf8f3; }'), /the dark :root/);
});

test('each colour is typed once, and only screens get the dark ones, so that paper is light', () => {
  assert.deepEqual(hexColours(print), []);
  assert.match(css, /@media screen and \(prefers-color-scheme: dark\)/);
  assert.doesNotMatch(css + print, /@media \(prefers-color-scheme/);
});

test('the stylesheets and the icon use no colour outside the palette', () => {
  const palette = (['light', 'dark'] as const).flatMap(scheme =>
    Object.values(readColours(scheme))
  );
  for (const text of [css, read('public/icon.svg')]) {
    assert.ok(hexColours(text).length > 0);
    assert.deepEqual(
      hexColours(text).filter(colour => !palette.includes(colour)),
      []
    );
  }
});

/** The contrast of two colours, as WCAG 2 defines it. `opacity`: of the first, in front of the second. */
function contrast(front: string, back: string, opacity = 1): number {
  const channels = (colour: string) =>
    [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));
  const luminance = (values: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = values
      .map(value => value / 255)
      .map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = channels(back);
  const mixed = channels(front).map(
    (value, at) => value * opacity + (ground[at] ?? 0) * (1 - opacity)
  );
  const [dark = 0, light = 0] = [luminance(mixed), luminance(ground)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('text has a contrast of 7 : 1, also soft text on tint, in light and dark', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  for (const scheme of ['light', 'dark'] as const) {
    const {ink, soft, signal, paper, tint} = readColours(scheme);
    for (const [text, ground] of [
      [ink, paper],
      [ink, tint],
      [soft, paper],
      [soft, tint],
      [signal, paper]
    ] as const)
      assert.ok(contrast(text, ground) >= 7, `${scheme}: ${text} on ${ground}`);
  }
});

test('the bars of a plate have a contrast of 3 : 1', () => {
  const opacities = [...read('app/styles/plate.css').matchAll(/stroke-opacity: ([\d.]+)/g)];
  assert.ok(opacities.length > 1);
  for (const [, opacity] of opacities)
    for (const scheme of ['light', 'dark'] as const) {
      const {ink, paper} = readColours(scheme);
      assert.ok(contrast(ink, paper, Number(opacity)) >= 3, `${scheme}: ${opacity}`);
    }
});
