import fs from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import {sha256} from '../../files/hash.ts';

/**
 * Cuts Vazirmatn (npm, OFL) down to Persian letters, digits and punctuation, weights 400 to 700, and writes the
 * WOFF2 with a content hash in its name, the `@font-face` that points at it, and its address for the preload.
 */
const source = 'node_modules/vazirmatn/fonts/variable/Vazirmatn[wght].ttf';
const range = (from: number, to: number) =>
  Array.from({length: to - from + 1}, (_, index) => String.fromCodePoint(from + index)).join('');
/** Marks are the few that Farsi text uses; each costs 300 bytes and more. */
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
/** What joins and sets Farsi; Vazirmatn’s other features (styles of digits, Arabic forms) are not asked for. */
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

/** The fallback takes the size of Vazirmatn's letters, so that little moves when the font arrives. */
const fontFace = (
  href: string
) => `@font-face{font-family:Vazirmatn;src:url(${href}) format('woff2');font-weight:400 700;font-display:swap;unicode-range:${unicodeRange}}
@font-face{font-family:'Vazirmatn Fallback';src:local('Noto Naskh Arabic UI'),local('Noto Naskh Arabic'),local('Tahoma'),local('Geeza Pro');size-adjust:104%;ascent-override:103%;descent-override:50%;line-gap-override:0%;unicode-range:U+600-6FF,U+200C-200D}
`;
