import fs from 'node:fs';
import {sha256} from '../../files/hash.ts';
import {cardFonts} from '../../i18n/cardFonts.ts';

/** Changes when a font or the version of takumi does. */
export function fontsFingerprint(): string {
  const files = [...cardFonts.map(({file}) => file), 'node_modules/takumi-js/package.json'];
  return sha256(files.map(file => fs.readFileSync(file)));
}
