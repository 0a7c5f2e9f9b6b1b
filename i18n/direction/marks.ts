import {atom, charactersOf} from './characters.ts';

type Direction = 'ltr' | 'rtl' | 'auto';
/** A part of a text that is isolated, with the direction that it has inside. */
export type Isolated = {dir: 'ltr' | 'rtl'; inside: string};

/** U+2066 LEFT-TO-RIGHT ISOLATE, U+2067 RIGHT-TO-LEFT ISOLATE, U+2068 FIRST STRONG ISOLATE, by direction. */
export const openingMark: Readonly<Record<Direction, string>> = {
  ltr: '\u2066',
  rtl: '\u2067',
  auto: '\u2068'
};
/** U+2069 POP DIRECTIONAL ISOLATE. */
export const closingMark = '\u2069';

const directions: Readonly<Record<string, Direction>> = {
  '\u2066': 'ltr',
  '\u2067': 'rtl',
  '\u2068': 'auto'
};

/** The text without the characters that isolate. */
export const withoutIsolates = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/** Isolates a run of unknown direction (U+2068 … U+2069), in plain text, where no tag can. */
export const isolate = (text: string) => openingMark.auto + text + closingMark;

/** Isolates a run of known direction. U+2068 is enough where the first letter decides as it should. */
export const isolateAs = (text: string, dir: 'ltr' | 'rtl'): string =>
  openingMark[dir === firstStrong(text) ? 'auto' : dir] + text + closingMark;

/** The direction that U+2068 gives a text: that of the first letter outside further isolates. */
function firstStrong(text: string): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(readIsolates(text).plain)?.[0];
  return first !== undefined && isRightToLeft.test(first) ? 'rtl' : 'ltr';
}
const isRightToLeft = new RegExp(charactersOf('en').foreign, 'u');

/** Adds the ends that are missing and drops those that close nothing, so that no isolate is left open. */
export function closeIsolates(text: string): string {
  let depth = 0;
  const balanced = text.replace(/[\u2066-\u2069]/g, mark => {
    if (mark !== closingMark) depth++;
    else if (depth > 0) depth--;
    else return '';
    return mark;
  });
  return balanced + closingMark.repeat(depth);
}

/**
 * Reads the outermost isolates of a text: `plain` has one `atom` for each. Marks without a counterpart or without text
 * are dropped.
 */
export function readIsolates(text: string) {
  const isolated: Isolated[] = [];
  if (!/[\u2066-\u2069\uFDD0]/.test(text)) return {plain: text, isolated};
  let [plain, depth, from] = ['', 0, 0];
  const closed = closeIsolates(text.replaceAll(atom, ''));
  for (let at = 0; at < closed.length; at++) {
    const mark = closed.charAt(at);
    if (mark in directions) {
      if (depth++ === 0) from = at;
    } else if (mark === closingMark) {
      if (--depth > 0) continue;
      if (!withoutIsolates(closed.slice(from, at))) continue;
      const [dir, inside] = [directions[closed.charAt(from)], closed.slice(from + 1, at)];
      isolated.push({dir: dir === 'ltr' || dir === 'rtl' ? dir : firstStrong(inside), inside});
      plain += atom;
    } else if (depth === 0) plain += mark;
  }
  return {plain, isolated};
}
