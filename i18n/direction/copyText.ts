import bidiFactory from 'bidi-js';
import {dirOf, type Locale} from '../locales.ts';
import {remember} from '../remember.ts';
import {charactersOf, pattern} from './characters.ts';
import {isolateRuns} from './isolate.ts';
import {rememberedLines, scriptRuns} from './runs.ts';
import {closingMark, withoutIsolates} from './marks.ts';

const bidi = bidiFactory();
const marks = /[\u2066-\u2069\u200e\u200f]/g;
/** U+200E and U+200F: they give a line its direction where an app takes it from the first letter. */
const directionMark = {ltr: '\u200e', rtl: '\u200f'} as const;

/**
 * A text to copy, send or read aloud. Apps give each line the direction of its first letter. The text has no invisible
 * characters, except in a line that would be shown in the wrong order without them. Such a line keeps only the isolates
 * that it needs, and begins with a direction mark if its first letter would give it the wrong direction. A line that is
 * wholly in the other script is shown in the direction of that script.
 */
export const copyText = (text: string, locale: Locale): string =>
  text
    .split('\n')
    .map(line => copyLine(line, locale))
    .join('\n');

const copyLine = remember((line: string, locale: Locale): string => {
  const plain = withoutIsolates(line);
  if (isPlainlyOwn(line, locale)) return plain;
  const runs = scriptRuns(line, locale).filter(run => run.text.trim());
  if (runs.length === 1 && runs[0]?.dir !== null) return plain;
  const base = dirOf(locale);
  const marked = isolateRuns(line, locale);
  if (glyphs(plain, 'auto') === glyphs(marked, base)) return plain;
  const first = /\p{L}/u.exec(plain)?.[0] ?? '';
  const begins = pattern(charactersOf(locale).own).test(first);
  return (begins ? '' : directionMark[base]) + neededMarks(marked, base);
}, rememberedLines);

/**
 * Whether a line has nothing to reorder: the runs say that all of it is the text's own, and its first letter gives it
 * the direction of the text. Most lines are such, and working out the order of their glyphs costs the most.
 */
function isPlainlyOwn(line: string, locale: Locale): boolean {
  const [run, ...others] = scriptRuns(line, locale);
  return (
    run?.dir === null &&
    others.length === 0 &&
    ownStart[dirOf(locale)].test(line) &&
    !/[\p{Cc}\p{Cf}\p{Zp}]/u.test(line.replaceAll('\u200c', ''))
  );
}

const neutral = '[ !-@[-`{-~۰-۹«»“”‘’–—…•،]*';
/** The start of a line up to its first letter, if nothing before that has a direction. */
const ownStart = {
  ltr: new RegExp(`^${neutral}(?=\\p{L})\\p{Script=Latin}`, 'u'),
  rtl: new RegExp(`^${neutral}(?=\\p{L})\\p{Script=Arabic}`, 'u')
};

/** Drops every isolate that does not change what readers see. */
function neededMarks(line: string, base: 'ltr' | 'rtl'): string {
  const right = glyphs(line, base);
  if (glyphs(withoutIsolates(line), base) === right) return withoutIsolates(line);
  let kept = line;
  for (let at = 0; at < kept.length; at++) {
    const end = endOfIsolate(kept, at);
    if (end === -1) continue;
    const without = kept.slice(0, at) + kept.slice(at + 1, end) + kept.slice(end + 1);
    if (glyphs(without, base) !== right) continue;
    kept = without;
    at--;
  }
  return kept;
}

/** Where the isolate that begins at an index ends; -1 if none begins there. */
function endOfIsolate(text: string, start: number): number {
  if (!/[\u2066-\u2068]/.test(text.charAt(start))) return -1;
  for (let [at, depth] = [start, 0]; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === closingMark && --depth === 0) return at;
    if (/[\u2066-\u2068]/.test(mark)) depth++;
  }
  return -1;
}

/** The glyphs from left to right, brackets and quotation marks turned as the Unicode algorithm turns them. */
function glyphs(line: string, base: 'ltr' | 'rtl' | 'auto'): string {
  const levels = bidi.getEmbeddingLevels(line, base);
  return bidi
    .getReorderedIndices(line, levels)
    .map(at => {
      const character = line.charAt(at);
      const turned = (levels.levels[at] ?? 0) % 2 === 1;
      return (turned && bidi.getMirroredCharacter(character)) || character;
    })
    .join('')
    .replace(marks, '');
}
