import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import * as fontkit from 'fontkit';
import {GlyphPaths, widthOf} from './glyphPaths.ts';

const letters = [...'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی'];

test('letters join as in a font that has drawn nothing, whatever was drawn before', () => {
  const style = {size: 1000, bold: true, lang: 'fa'} as const;
  for (const text of letters) new GlyphPaths().line({...style, text, x: 0, y: 0}, '');
  const font = fontkit.create(
    fs.readFileSync('node_modules/vazirmatn/fonts/ttf/Vazirmatn-Bold.ttf')
  );
  assert.ok('layout' in font);
  const word = fc.array(fc.constantFrom(...letters), {minLength: 2, maxLength: 8});
  fc.assert(
    fc.property(word, chosen => {
      const text = chosen.join('');
      const {advanceWidth} = font.layout(text, [], 'arab', undefined, 'rtl');
      assert.equal(widthOf({...style, text}), advanceWidth * (style.size / font.unitsPerEm), text);
    })
  );
});
