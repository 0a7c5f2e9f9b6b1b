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

test('paper prints the light colours', () => {
  assert.deepEqual(readColours('light', print), readColours('light'));
});

test('the stylesheets and the icon use no colour outside the palette', () => {
  const palette = (['light', 'dark'] as const).flatMap(scheme =>
    Object.values(readColours(scheme))
  );
  for (const text of [css, print, read('public/icon.svg')]) {
    assert.ok(hexColours(text).length > 0);
    assert.deepEqual(
      hexColours(text).filter(colour => !palette.includes(colour)),
      []
    );
  }
});
