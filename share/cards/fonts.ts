import fs from 'node:fs';
import {create, type Font} from 'fontkit';
import {sha256} from '../../files/hash.ts';

/** A font file of the cards. */
export type CardFont = {family: 'Vazirmatn' | 'Source Serif'; weight: 400 | 700; file: string};

const serif = (set: string, weight: 400 | 700): CardFont => ({
  family: 'Source Serif',
  weight,
  file: `node_modules/@fontsource/source-serif-4/files/source-serif-4-${set}-${weight}-normal.woff2`
});

/**
 * Vazirmatn (OFL) for Farsi and labels, Source Serif 4 (OFL) for English, in the order of fallback. Whole files, not
 * the subset that the site serves.
 */
export const cardFonts: readonly CardFont[] = [
  {
    family: 'Vazirmatn',
    weight: 400,
    file: 'node_modules/vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf'
  },
  {family: 'Vazirmatn', weight: 700, file: 'node_modules/vazirmatn/fonts/ttf/Vazirmatn-Bold.ttf'},
  serif('latin', 400),
  serif('latin', 700),
  serif('latin-ext', 400),
  serif('latin-ext', 700)
];

/** Changes when a font or the version of takumi does. */
export function fontsFingerprint(): string {
  const files = [...cardFonts.map(({file}) => file), 'node_modules/takumi-js/package.json'];
  return sha256(files.map(file => fs.readFileSync(file)));
}

let opened: Font[] | undefined;

/** Characters of a text that no font of the cards has. takumi would draw them as boxes, without an error. */
export function missingGlyphs(text: string): string[] {
  opened ??= cardFonts
    .filter(({weight}) => weight === 400)
    .map(({file}) => create(fs.readFileSync(file)) as Font);
  const fonts = opened;
  const invisible = /[\s\u200b-\u200f\u2066-\u2069]/u;
  return [...new Set(text)].filter(
    character =>
      !invisible.test(character) &&
      !fonts.some(font => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
  );
}
