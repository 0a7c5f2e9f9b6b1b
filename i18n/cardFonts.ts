import fs from 'node:fs';
import {create, type Font} from 'fontkit';
import type {Locale} from './locales.ts';
import {remember} from './remember.ts';

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

const open = remember((isBold: boolean, first: CardFont['family']) =>
  [...cardFonts]
    .filter(font => font.weight === (isBold ? 700 : 400))
    .sort((a, b) => Number(b.family === first) - Number(a.family === first))
    .map(({file}) => create(fs.readFileSync(file)) as Font)
);

/** Characters that the fonts have, so that a text of them need not be looked up. */
const common = /^[ -~«»–—‘’“”…\u200c\u2066-\u2069آ-غف-و۰-۹ئءأؤیپچژکگ،؛؟]*$/;

/** Characters of a text that no font of the cards has. takumi would draw them as boxes, without an error. */
export function missingGlyphs(text: string): string[] {
  if (common.test(text)) return [];
  const fonts = open(false, 'Vazirmatn');
  const invisible = /[\s\u200b-\u200f\u2066-\u2069]/u;
  return [...new Set(text)].filter(
    character =>
      !invisible.test(character) &&
      !fonts.some(font => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
  );
}

/** Width of a bold word in ems, in the fonts that the cards set the headlines of a language in. */
export const wordWidth = remember((word: string, locale: Locale): number => {
  const fonts = open(true, locale === 'en' ? 'Source Serif' : 'Vazirmatn');
  // Whole words in one font where one has all letters, since Arabic letters join.
  const whole = fonts.find(font => hasAll(font, word));
  if (whole) return widthIn(whole, word);
  return [...word].reduce((sum, character) => {
    const font = fonts.find(each => hasAll(each, character));
    return sum + (font ? widthIn(font, character) : 1);
  }, 0);
});

/** The narrowest line of a card at the smallest headline, in ems; on a person's card the name is within the bars. */
export const narrowestLine = {person: 12.1, item: 19.5} as const;

const hasAll = (font: Font, text: string) =>
  [...text].every(character => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
const widthIn = (font: Font, text: string) => font.layout(text).advanceWidth / font.unitsPerEm;
