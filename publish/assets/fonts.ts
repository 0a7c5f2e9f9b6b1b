import fs from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import {sha256} from '../../files/hash.ts';

/** Vazirmatn, a variable font under the Open Font License, from npm. */
const source = 'node_modules/vazirmatn/fonts/variable/Vazirmatn[wght].ttf';
const range = (from: number, to: number) =>
  Array.from({length: to - from + 1}, (_, index) => String.fromCodePoint(from + index)).join('');
/** The characters to keep. Only the diacritics that Farsi uses: each costs 300 bytes or more. */
export const characters =
  [
    'آأإؤئابتثجحخدذرزسشصضطظعغفقلمنهوپچژکگیءة',
    'ًّٔ',
    '۰۱۲۳۴۵۶۷۸۹',
    '،؛؟٪٫٬«»…“”‘’',
    '\u200C\u200D\u00A0',
    ' .:!()[]-–—/+*=×·−',
    'ىيك'
  ].join('') + range(0x2010, 0x2011);
/** OpenType features that Farsi needs; without Vazirmatn’s others (digit styles, Arabic forms). */
const features = [
  'init',
  'medi',
  'fina',
  'isol',
  'rlig',
  'liga',
  'calt',
  'ccmp',
  'mark',
  'mkmk',
  'kern',
  'curs',
  'locl',
  'rclt'
];
const unicodeRange =
  'U+20-2F,U+3A-3B,U+3D,U+5B,U+5D,U+A0,U+AB,U+B7,U+BB,U+D7,U+600-6FF,U+200C-200D,U+2010-2026,U+2212';

/**
 * Subsets Vazirmatn to Persian letters, digits and punctuation, weights 400 to 700. Writes the WOFF2 with a content
 * hash in its name, its `@font-face` (`app/fonts.css`), and its path for the preload (`components/fonts.json`).
 */
export async function buildFonts(): Promise<{file: string; bytes: number}> {
  const data = await subsetFont(fs.readFileSync(source), characters, {
    targetFormat: 'woff2',
    keepFeatures: features,
    variationAxes: {wght: {min: 400, max: 700}}
  });
  const name = `vazirmatn-${sha256(data, 8)}.woff2`;
  fs.rmSync('public/fonts', {recursive: true, force: true});
  fs.mkdirSync('public/fonts', {recursive: true});
  fs.writeFileSync(path.join('public/fonts', name), data);
  fs.copyFileSync('node_modules/vazirmatn/OFL.txt', 'public/fonts/OFL.txt');
  fs.writeFileSync('app/fonts.css', fontFace(`/fonts/${name}`));
  fs.writeFileSync('components/fonts.json', `${JSON.stringify({href: `/fonts/${name}`})}\n`);
  return {file: name, bytes: data.length};
}

/** The fallback is scaled to Vazirmatn's size, so that the layout hardly moves when the font arrives. */
const fontFace = (href: string) =>
  [
    `@font-face{font-family:Vazirmatn;src:url(${href}) format('woff2');font-weight:400 700;`,
    `font-display:swap;unicode-range:${unicodeRange}}\n`,
    "@font-face{font-family:'Vazirmatn Fallback';src:local('Noto Naskh Arabic UI'),",
    "local('Noto Naskh Arabic'),local('Tahoma'),local('Geeza Pro');size-adjust:104%;",
    'ascent-override:103%;descent-override:50%;line-gap-override:0%;',
    'unicode-range:U+600-6FF,U+200C-200D}\n'
  ].join('');
