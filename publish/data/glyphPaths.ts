import fs from 'node:fs';
import * as fontkit from 'fontkit';
import {dirOf, type Locale} from '../../i18n/locales.ts';

/**
 * A line of text to draw as glyph paths. `y` is the baseline; `anchor` says which point of the line is at `x`, in its
 * reading direction as in SVG.
 *
 * Paths look the same in every program, while programs that draw SVG shape Farsi unreliably and lack our fonts. fontkit
 * shapes the text; the order of runs is decided here, which suffices because charts contain only letters and numbers.
 */
type Line = {
  text: string;
  x: number;
  y: number;
  size: number;
  bold?: boolean | undefined;
  anchor?: 'start' | 'middle' | 'end';
  lang: Locale;
};

const files: Record<Locale, Record<'regular' | 'bold', string>> = {
  en: {
    regular: 'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff',
    bold: 'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-700-normal.woff'
  },
  fa: {
    regular: 'node_modules/vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf',
    bold: 'node_modules/vazirmatn/fonts/ttf/Vazirmatn-Bold.ttf'
  }
};
const openFonts = new Map<string, fontkit.Font>();

/**
 * A font for one purpose. Reading an outline opens the letters that it is composed of, and fontkit then shapes them as
 * if they joined to nothing (`findings/fontkit-outline-unjoins.sh`). So a font that gives outlines shapes no text.
 */
function fontOf(lang: Locale, bold: boolean, purpose: 'shaping' | 'outlines'): fontkit.Font {
  const file = files[lang][bold ? 'bold' : 'regular'];
  const key = `${purpose} ${file}`;
  const known = openFonts.get(key);
  if (known) return known;
  const font = fontkit.create(fs.readFileSync(file));
  if (!('layout' in font)) throw new Error(`${file}: expected a single font, found a collection`);
  openFonts.set(key, font);
  return font;
}

/** Numbers and Latin words, which run from left to right in a line of Farsi. */
const leftToRight = /([۰-۹][۰-۹٬٫]*|[\p{Script=Latin}\d][\p{Script=Latin}\d.:/-]*)/u;
const mirrored: Record<string, string> = {
  '(': ')',
  ')': '(',
  '«': '»',
  '»': '«',
  '[': ']',
  ']': '['
};

/** The runs of a text in visual order, from left to right, with brackets mirrored in right-to-left runs. */
function runs(text: string, lang: Locale): {text: string; rightToLeft: boolean}[] {
  if (dirOf(lang) === 'ltr') return [{text, rightToLeft: false}];
  return text
    .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
    .split(leftToRight)
    .filter(part => part !== '')
    .map(part =>
      leftToRight.test(part)
        ? {text: part, rightToLeft: false}
        : {
            text: part.replace(/[()«»[\]]/g, bracket => mirrored[bracket] ?? bracket),
            rightToLeft: true
          }
    )
    .reverse();
}

function layout({text, size, bold, lang}: Line) {
  const font = fontOf(lang, bold ?? false, 'shaping');
  const shaped = runs(text, lang).map(run =>
    font.layout(
      run.text,
      [],
      lang === 'fa' ? 'arab' : 'latn',
      undefined,
      run.rightToLeft ? 'rtl' : 'ltr'
    )
  );
  const scale = size / font.unitsPerEm;
  return {
    shaped,
    scale,
    width: shaped.reduce((sum, {advanceWidth}) => sum + advanceWidth, 0) * scale
  };
}

/** Width of a line of text, in the unit of `size`. */
export const widthOf = (line: Omit<Line, 'x' | 'y'>) => layout({...line, x: 0, y: 0}).width;

/** The glyphs of one SVG. Each shape is defined once, and referred to wherever the text has it. */
export class GlyphPaths {
  private readonly shapes = new Map<string, {id: string; path: string}>();

  /** Draws a line of text. `paint` is its SVG attributes. */
  line(line: Line, paint: string): string {
    const {shaped, scale, width} = layout(line);
    const outlines = fontOf(line.lang, line.bold ?? false, 'outlines');
    const before = {start: 0, middle: width / 2, end: width}[line.anchor ?? 'start'];
    const left = dirOf(line.lang) === 'rtl' ? line.x + before - width : line.x - before;
    let x = 0;
    const uses = shaped.flatMap(({glyphs, positions}) =>
      glyphs.map((glyph, index) => {
        const {xAdvance = 0, xOffset = 0, yOffset = 0} = positions[index] ?? {};
        const id = this.shape(
          `${line.lang}${line.bold ? 'b' : ''}${glyph.id}`,
          outlines.getGlyph(glyph.id)
        );
        const use =
          id === ''
            ? ''
            : `<use href="#${id}" x="${Math.round(x + xOffset)}"${yOffset ? ` y="${Math.round(yOffset)}"` : ''}/>`;
        x += xAdvance;
        return use;
      })
    );
    const size = Math.round(scale * 1e5) / 1e5;
    const move = `translate(${hundredths(left)} ${hundredths(line.y)})`;
    // Fonts count y upwards, SVG downwards.
    return `<g ${paint} transform="${move} scale(${size} ${-size})">${uses.join('')}</g>`;
  }

  /** The `<defs>` of every shape used so far. */
  definitions = () =>
    `<defs>${[...this.shapes.values()].map(({id, path}) => `<path id="${id}" d="${path}"/>`).join('')}</defs>`;

  private shape(key: string, {path}: fontkit.Glyph): string {
    const known = this.shapes.get(key);
    if (known) return known.id;
    const data = path.toSVG().replace(/-?\d+\.\d+/g, number => String(Math.round(Number(number))));
    if (data === '') return '';
    const id = `g${this.shapes.size}`;
    this.shapes.set(key, {id, path: data});
    return id;
  }
}

const hundredths = (value: number) => Math.round(value * 100) / 100;

/** Breaks a text at its spaces into lines no wider than `width`. No-break spaces become ordinary ones in the lines. */
export function wrap(
  text: string,
  width: number,
  style: Pick<Line, 'size' | 'bold' | 'lang'>
): string[] {
  const lines: string[] = [];
  for (const part of text.split(' ')) {
    const word = part.replaceAll('\u00a0', ' ');
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf({...style, text: longer}) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
