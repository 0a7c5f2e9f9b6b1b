import fs from 'node:fs';
import {transformSync} from 'esbuild';
import {fontsFingerprint} from './fonts.ts';

/** Source files that decide the pixels of every card, apart from its words. */
const drawingFiles = [
  'components/share/ShareCard.tsx',
  'components/share/CardPlate.tsx',
  'components/share/QrCode.tsx',
  'components/person/plateBars.ts',
  'components/share/cardFormats.ts',
  'share/cards/markup.ts',
  'share/cards/render.ts',
  'share/cards/poster.ts',
  'share/cards/picture/palette.ts',
  'share/cards/picture/png.ts',
  'share/cards/textLayer.ts',
  'share/cards/vector/addDrawing.ts',
  'share/cards/vector/drawing.ts',
  'share/cards/vector/outline.ts',
  'share/sheets/pdf.ts'
];

/** The code of a source file without types, comments and formatting, none of which changes a pixel. */
export const codeOf = (source: string): string =>
  transformSync(source, {loader: 'tsx', jsx: 'automatic', minify: true}).code;

let known: string | undefined;

/** Changes when the code or a font that draws the cards changes. Read once per process. */
export const designHash = (): string =>
  (known ??=
    fontsFingerprint() +
    drawingFiles.map(file => codeOf(fs.readFileSync(file, 'utf8'))).join('\n'));
