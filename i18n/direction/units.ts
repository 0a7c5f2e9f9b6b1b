import type {Locale} from '../locales.ts';
import {type Characters, charactersOf, digits, pattern} from './characters.ts';

/** A part of a text that is never torn: offsets of its first character and of the character after its last. */
export type Unit = {start: number; end: number; kind: UnitKind};

/**
 * `word`: a word in the other script with its attached digits and marks, or a whole quotation. `tag`: a hashtag or
 * handle. `number`: digits that need their own direction (telephone number, range, sign). `plain`: other digits of the
 * other language, which join words next to them.
 */
export type UnitKind = 'word' | 'address' | 'tag' | 'number' | 'plain';

const d = `[${digits}]`;
const decimal = `${d}+(?:[.,:/٫٬]${d}+)*`;
const atStart = '(?<=^|[\\s(\\[«“"،؛:])';
const notInWord = '(?<![\\p{L}\\p{N}_])';

const beforeSpace = '[^\\s<>"«»“”،؛؟\\uFDD0\\uFDD1]';
const address = new RegExp(
  [
    `(?:[a-z][a-z\\d+.-]*:\\/\\/|mailto:|tel:|www\\.)${beforeSpace}+`,
    '[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+',
    `(?<![\\p{L}\\p{N}@])(?:[a-z\\d-]+\\.)+[a-z]{2,}(?:[/?#]${beforeSpace}*)?(?![\\p{L}\\p{N}])`
  ].join('|'),
  'giu'
);

/**
 * Groups of digits with spaces, hyphens, dots or brackets between them, as telephone numbers are written: from a plus
 * sign or a zero on.
 */
const telephones = ['\\d', '۰-۹', '٠-٩'].map(range => {
  const group = `[${range}]+`;
  const start = `[+＋](?:\\(${group}\\)|${group})|\\([0۰٠][${range}]*\\)|[0۰٠][${range}]*`;
  const more = `(?:[ \\u00a0.\\-‐‑–−()]{1,3}${group})*`;
  return new RegExp(`${notInWord}(?:${start})${more}(?![${digits}\\p{L}])`, 'gu');
});
/** The most digits that a telephone number has (ITU-T E.164). */
const mostDigits = 15;
const operators = '\\-‐‑–−+×*=';
/** Signs, ranges, sums, percentages and amounts: the Unicode algorithm reorders them in right-to-left text. */
const calculation = new RegExp(
  `${notInWord}(?:${[
    `(?:${atStart}[+\\-−±])?${decimal}%?(?:[${operators}]${decimal}%?)+`,
    `${atStart}[+\\-−±]${decimal}%?`,
    `${decimal}%`,
    `(?:${atStart}[+\\-−±])?[#№\\p{Sc}]\\s?${decimal}`,
    `${decimal}\\s?[°\\p{Sc}]`
  ].join('|')})(?![\\p{L}${digits}])`,
  'gu'
);
const spacedRange = new RegExp(
  `${notInWord}(${d}+)\\s[\\-–−]\\s(${d}+)(?![\\p{L}${digits}%٪])`,
  'gu'
);

const latinDigits = (text: string) =>
  text.replace(/[۰-۹٠-٩]/g, digit => String((digit.codePointAt(0) ?? 0) & 0xf));

/** The telephone number at the start of groups of digits; empty if they are none. */
function telephoneIn(text: string): string {
  const plain = latinDigits(text);
  const count = plain.replace(/\D/g, '').length;
  if (count > mostDigits) return /\s/.test(text) ? telephoneIn(text.replace(/\s+\S*$/, '')) : '';
  const groups = /\d\D+\d/.test(plain);
  return /^[+＋]/.test(plain) || (groups && count >= 7) ? text : '';
}

const isRange = (from: string, to: string) => Number(latinDigits(from)) < Number(latinDigits(to));

/** The punctuation that ends a sentence after an address is not part of the address. */
function withoutStop(text: string): string {
  const cut = text.replace(/[.,:;!?'’…]+$/, '');
  const open = (cut.match(/\(/g)?.length ?? 0) < (cut.match(/\)/g)?.length ?? 0);
  return open && /[)\]]$/.test(cut) ? withoutStop(cut.slice(0, -1)) : cut;
}

/** A word in the other script: letters with attached digits, marks before and after, and hyphens and dots inside. */
function wordPattern({foreign, own}: Characters): RegExp {
  const inner = `(?:${foreign}|[\\p{M}\\p{No}_${digits}]|\\u200c(?=${foreign}))`;
  const first = `(?:${foreign}|(?<!${own}|\\p{M})[${digits}])`;
  const lead = `(?:${atStart}(?:[@#~$€£§&*+¿¡/]|\\.{1,3}|…|-(?=${foreign}))+)?`;
  const joint = `(?:[\\-‐‑–—.'’&/+:@=~*]+|(?<=[${digits}]),(?=[${digits}]))`;
  const trail = `[+%°™®©*′″#]*(?!${own})`;
  return pattern(`${lead}${first}${inner}*(?:${joint}${inner}+)*(?:${trail})?`, 'gu');
}

/**
 * Quotations that are in the other script as a whole although they may contain words of this one. In left-to-right text
 * the quotation takes its «…» with it: they are Farsi marks.
 */
function quotations(text: string, locale: Locale, {foreign, own}: Characters): Unit[] {
  const count = (part: string, letter: string) => part.match(pattern(letter, 'gu'))?.length ?? 0;
  const quoted = [/«[^«»\n\uFDD0]*»/g, /“[^“”\n\uFDD0]*”/g, /"[^"\n\uFDD0]*"/g].flatMap(mark => [
    ...text.matchAll(mark)
  ]);
  return quoted.flatMap<Unit>(({0: whole, index}) => {
    const withMarks = locale === 'en' && whole.startsWith('«');
    const inside = whole.slice(1, -1);
    const trimmed = inside.trim();
    const letters = pattern(`^[^\\p{L}]*${foreign}.*${foreign}[^\\p{L}]*$`, 'su');
    if (!letters.test(trimmed) && !(withMarks && count(inside, foreign) === 1)) return [];
    if (count(inside, foreign) <= 2 * count(inside, own)) return [];
    if (!withMarks && count(inside, own) === 0) return [];
    const start = withMarks ? index : index + 1 + inside.indexOf(trimmed);
    return [{start, end: start + (withMarks ? whole.length : trimmed.length), kind: 'word'}];
  });
}

/** A noncharacter in place of what is part of a unit already. */
const hidden = '\uFDD1';

/** Finds the parts of a text that a foreign run is made of, in order, without overlaps. */
export function unitsOf(text: string, locale: Locale): Unit[] {
  const own = charactersOf(locale);
  const foreign = pattern(own.foreign);
  const foreignDigit = pattern(`[${own.foreignDigits}]`);
  // Most texts have nothing foreign, and each pattern below needs one of these characters.
  if (!pattern(`${own.foreign}|[${locale === 'fa' ? digits : own.foreignDigits}]`).test(text))
    return [];
  const units: Unit[] = [];
  let rest = text;
  const add = (kind: UnitKind, start: number, found: string) => {
    const end = start + found.length;
    if (!found || rest.slice(start, end).includes(hidden)) return;
    units.push({start, end, kind});
    rest = rest.slice(0, start) + hidden.repeat(found.length) + rest.slice(end);
  };
  const each = (pattern: RegExp, use: (found: string, match: RegExpMatchArray) => void) => {
    for (const match of rest.matchAll(pattern)) use(match[0], match);
  };
  const at = ({index = 0}: RegExpMatchArray) => index;
  const number = (match: RegExpMatchArray, found: string) => {
    if (locale === 'fa' || foreignDigit.test(found)) add('number', at(match), found);
  };
  for (const {start, end} of quotations(text, locale, own))
    add('word', start, text.slice(start, end));
  each(address, (found, match) => {
    const link = withoutStop(found);
    if (foreign.test(link)) add('address', at(match), link);
  });
  each(/(?<![\p{L}\p{N}_])[@#][\p{L}\p{M}\p{N}_\u200c]+/gu, (found, match) => {
    if (foreign.test(/\p{L}/u.exec(found)?.[0] ?? '')) add('tag', at(match), found);
  });
  for (const telephone of telephones)
    each(telephone, (found, match) => number(match, telephoneIn(found)));
  each(spacedRange, (found, match) => {
    if (isRange(match[1] ?? '', match[2] ?? '')) number(match, found);
  });
  each(calculation, (found, match) => number(match, found));
  each(wordPattern(own), (found, match) => {
    if (foreign.test(found)) add('word', at(match), found);
    else if (foreignDigit.test(found)) add('plain', at(match), found);
  });
  return units.sort((a, b) => a.start - b.start);
}
