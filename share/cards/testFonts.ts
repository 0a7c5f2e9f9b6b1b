import fs from 'node:fs';
import {cardFonts} from '../../i18n/cardFonts.ts';

const latinExtended = 'U+0100-02BA,U+1E00-1E9F,U+1EF2-1EFF,U+2C60-2C7F';
/** The fonts of cards as CSS, so that Chromium draws with the same ones. */
export const fontFaces = cardFonts
  .map(({family, weight, file}) => {
    const range = file.includes('latin-ext') ? `;unicode-range:${latinExtended}` : '';
    const source = `url(data:font/woff2;base64,${fs.readFileSync(file).toString('base64')})`;
    return `@font-face{font-family:'${family}';font-weight:${weight};src:${source}${range}}`;
  })
  .join('');
