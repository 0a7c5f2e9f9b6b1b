import type PDFDocument from 'pdfkit';
import {dirOf} from '../../i18n/locales.ts';

/** A piece of a line that is set in one direction, as takumi measured it. */
type Run = {text: string; x: number; y: number; width: number; height: number};

/** What takumi's `measure` returns, as far as we read it. All values are in pixels. */
export type MeasuredText = {
  transform: readonly number[];
  runs: readonly Run[];
  children: readonly MeasuredText[];
};

type Document = InstanceType<typeof PDFDocument>;

/** Codes of a simple PDF font. */
const codes = 255;

/**
 * Writes the words of a drawn poster invisibly over their picture, so that they can be searched, selected and read by
 * programs. `locale` is the tag of its language, `scale` is points per pixel.
 *
 * A PDF has no logical order: readers take letters in visual order and apply their own bidi algorithm. So each letter
 * is placed by itself, from left to right, with its code point, and never as a shaped glyph, which readers of Farsi
 * turn around. The font is Type 3 with empty glyphs, which costs under 2 KB, and no reader can draw it.
 */
export function writeTextLayer(
  document: Document,
  measured: MeasuredText,
  locale: string,
  scale: number
): void {
  const letters: string[] = [];
  const codeOf = (letter: string): number => {
    if (!letters.includes(letter) && letters.length < codes) letters.push(letter);
    return letters.indexOf(letter) + 1;
  };
  for (const {text, x, y, width, height} of textRuns(measured)) {
    const size = height * 0.6 * scale;
    const order = inVisualOrder(text, locale);
    const stretch =
      (width * scale) / order.reduce((sum, letter) => sum + advance(letter) * size, 0);
    // pdfkit's pages count downwards: the negative scale keeps the letters upright.
    const placed = order.map((letter, index) => {
      const before = order.slice(0, index).reduce((sum, each) => sum + advance(each) * size, 0);
      const matrix = [stretch, 0, 0, -1, x * scale + before * stretch, (y + height * 0.7) * scale];
      return `${matrix.map(fixed).join(' ')} Tm <${hex(codeOf(letter), 2)}> Tj`;
    });
    document.addContent(`BT /${fontName} ${fixed(size)} Tf ${placed.join(' ')} ET`);
  }
  document.page.fonts[fontName] = emptyFont(document, letters);
}

/**
 * Widths in em. Only their relation matters: a reader takes a gap wider than its letters for the end of a line. Marks
 * have none, as pdf.js expects, which else puts their word at the end of the line.
 */
const advance = (letter: string): number =>
  /\p{M}/u.test(letter) ? 0 : /[\s\u200c]/.test(letter) ? 0.25 : 0.5;

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

const fontName = 'TextLayer';
const fixed = (value: number) => Number(value.toFixed(3));

/** All runs with their position on the sheet, without isolates, which have no width. */
function textRuns({transform, runs, children}: MeasuredText): Run[] {
  const [, , , , left = 0, top = 0] = transform;
  return [
    ...runs
      .map(run => ({
        ...run,
        x: run.x + left,
        y: run.y + top,
        text: run.text.replace(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ')
      }))
      .filter(({text, width}) => text && width > 0),
    ...children.flatMap(textRuns)
  ];
}

/** The letters of a run from left to right. Without letters and digits, it has the direction of the poster. */
export function inVisualOrder(text: string, locale: string): string[] {
  const letters = [...text];
  const rightToLeft = /[\p{L}\p{N}]/u.test(text)
    ? /\p{Script=Arabic}/u.test(text.replace(/\p{N}/gu, ''))
    : dirOf(locale) === 'rtl';
  return rightToLeft ? letters.reverse() : letters;
}

/** A Type 3 font whose glyphs are empty; code 1 is the first letter. */
function emptyFont(document: Document, letters: readonly string[]) {
  const glyph = document.ref({});
  glyph.write('0 0 d0');
  glyph.end('');
  const names = letters.map((_, index) => `g${index + 1}`);
  const toUnicode = document.ref({});
  toUnicode.write(unicodeMap(letters));
  toUnicode.end('');
  const font = document.ref({
    Type: 'Font',
    Subtype: 'Type3',
    FontBBox: [0, -250, 1000, 750],
    FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
    CharProcs: Object.fromEntries(names.map(name => [name, glyph])),
    Encoding: {Type: 'Encoding', Differences: [1, ...names]},
    FirstChar: 1,
    LastChar: letters.length,
    Widths: letters.map(letter => advance(letter) * 1000),
    Resources: {},
    ToUnicode: toUnicode
  });
  font.end('');
  return font;
}

/** The CMap that says which characters each code stands for (ISO 32000-1, 9.10.3). */
function unicodeMap(letters: readonly string[]): string {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex');
  const lines = letters.map((letter, index) => `<${hex(index + 1, 2)}> <${utf16(letter)}>`);
  const blocks = [];
  for (let start = 0; start < lines.length; start += 100) {
    const block = lines.slice(start, start + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CMapName /TextLayer def
/CMapType 2 def
1 begincodespacerange
<00> <ff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
