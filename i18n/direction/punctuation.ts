import type {Locale} from '../locales.ts';
import {charactersOf, pairs, pattern} from './characters.ts';

/** Words of names and titles that are written small, so that they do not make a sentence. */
const particles =
  /^(?:a|al|an|and|at|bin|by|d|da|de|del|den|der|des|di|du|el|et|for|from|in|la|le|of|on|or|the|to|van|von|with|y|zu)$/;

/** Whether foreign words are more than a name: Latin by a small word, Farsi by their number. */
export function isSentence(words: string, locale: Locale): boolean {
  const each = words.split(/\s+/);
  if (locale === 'en') return each.length > 2;
  return each.length > 1 && each.some(word => /^\p{Ll}/u.test(word) && !particles.test(word));
}

const initials = /(?:^|[\s(])(?:\p{L}\.[\s\u200c]?)+\p{L}$/u;
const oneInitial = /(?:^|[\s(.])\p{L}$/u;
const shortened =
  /(?:^|[\s(])(?:Inc|Ltd|Co|Corp|Jr|Sr|St|Dr|Mr|Mrs|Ms|Prof|Rev|Gen|Col|vs|etc|pp|Ave|Rd|al|ed|eds)$/;
const shortenedBefore = /(?:^|[\s(])(?:No|Vol|Art|Sec|Fig|Ch)$/;

/** Whether a full stop with a space after it is inside foreign words: an initial, an abbreviation, two sentences. */
export const stopBelongs = (before: string, locale: Locale) =>
  oneInitial.test(before) ||
  shortened.test(before) ||
  shortenedBefore.test(before) ||
  isSentence(before, locale);

type Run = {start: number; end: number; kind: string};

/** Where a run ends with the punctuation that belongs to it: stops of abbreviations, “!” and “?” of a sentence. */
export function closingMarks(text: string, {start, end, kind}: Run, locale: Locale): number {
  if (kind !== 'word') return end;
  for (;;) {
    const length = markLength(text, start, end, locale);
    if (!length) return end;
    end += length;
  }
}

function markLength(text: string, start: number, end: number, locale: Locale): number {
  const {own} = charactersOf(locale);
  const [run, rest] = [text.slice(start, end), text.slice(end)];
  if (/^['’](?!\p{L})/u.test(rest) && !/[‘’']/.test(text.charAt(start - 1))) return 1;
  const goesOn = pattern(`^\\.\\s+(?:${own}|\\p{N})`).test(rest);
  if (/^\.(?!\.)/.test(rest)) {
    const severalSentences = /[^\s.]{2}[.!?؟]\s/.test(run) && isSentence(run, locale);
    const abbreviation = initials.test(run) || shortened.test(run);
    return abbreviation || severalSentences || (goesOn && oneInitial.test(run)) ? 1 : 0;
  }
  const question = (locale === 'fa' ? /^\?[?!]*/ : /^؟[؟!]*/).exec(rest);
  if (question) return question[0].length;
  const exclamation = /^!+[?؟]*!*/.exec(rest)?.[0] ?? '';
  const ellipsis = /^(?:…|\.{3})/.exec(rest)?.[0] ?? '';
  const mark = exclamation || ellipsis;
  if (!mark) return 0;
  const after = rest.slice(mark.length);
  const before = text.slice(0, start);
  const wrapped = pairs[after.charAt(0)] === before.at(-1) && before !== '';
  const announced = /:\s*[«“"(]?$/.test(before);
  const alone = !pattern(own).test(before + after);
  if (wrapped || announced || alone || isSentence(run, locale)) return mark.length;
  // In the middle of a sentence the mark can only belong to the foreign words.
  return exclamation && pattern(`^(?:\\s+(?:${own}|\\p{N})|[،؛:.,;])`).test(after)
    ? mark.length
    : 0;
}
