import {remember} from '../i18n/remember.ts';

/**
 * The normaliser of search, for the index and for queries, so that different spellings of a word match. It runs in the
 * build and in the reader's browser.
 */

/** A normalised word of a text. */
export type Token = {
  term: string;
  /** Position in the original text, in UTF-16 code units; `end` is exclusive. */
  start: number;
  end: number;
  /** true: only characters of `soft` separate it from the word before, so both may also be one word. */
  joined: boolean;
};

/** Letters that readers treat as the same but Unicode decomposition keeps apart. A standalone hamza is dropped. */
const letters: Record<string, string> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ة: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ٱ: 'ا',
  ء: '',
  ـ: '',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i'
};
/** Characters inside compounds: half-space, hyphens, apostrophes, full stop, slash, Arabic thousands separator. */
const soft = /[\u200c\u2010\u2011'’ʼ‘`´/._٬-]/;
const invisible = /[\p{M}\u00ad\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const word = /[\p{L}\p{N}]/u;
const digit = /\p{Nd}/u;

/** The value of a digit of any script. Unicode puts the digits of a script in a row, from 0 to 9. */
function digitOf(character: string): string {
  let code = character.codePointAt(0) ?? 48;
  let value = 0;
  while (value < 9 && digit.test(String.fromCodePoint(code - 1))) {
    code--;
    value++;
  }
  return String(value);
}

/** A normalised character: '' if it is ignored, ' ' if it separates words. */
const foldCharacter = remember((character: string): string => {
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase()) {
    const known = letters[part];
    if (known !== undefined) folded += known;
    else if (!invisible.test(part))
      folded += digit.test(part) ? digitOf(part) : word.test(part) ? part : ' ';
  }
  return folded;
});

/** The normalised words of a text, in order, with their positions. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let open: Token | null = null;
  let gap = true;
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    if (soft.test(character)) {
      open = null;
    } else {
      const folded = foldCharacter(character);
      if (folded.trim()) {
        if (!open) tokens.push((open = {term: '', start: at, end, joined: !gap}));
        open.term += folded.replaceAll(' ', '');
        open.end = end;
        gap = false;
      } else if (folded) {
        open = null;
        gap = true;
      } else if (open) open.end = end;
    }
    at = end;
  }
  return tokens;
}

/** The normalised words of a text, separated by spaces. */
export const foldText = (text: string) =>
  tokensOf(text)
    .map(({term}) => term)
    .join(' ');

/**
 * The terms under which a text is indexed: its words, and parts of compounds joined (نوری‌زاد: نوری, زاد, نوریزاد).
 * With `near`, for names and dates, up to three neighbouring words are also joined across spaces.
 */
export function termsOf(text: string, near = false): string[] {
  const tokens = tokensOf(text);
  const terms: string[] = [];
  tokens.forEach(({term}, first) => {
    terms.push(term);
    let joined = term;
    for (let next = first + 1; next < tokens.length && next < first + 4; next++) {
      const token = tokens[next];
      if (!token || !(token.joined || (near && next < first + 3))) break;
      joined += token.term;
      terms.push(joined);
    }
  });
  return terms;
}

/** Words too common to distinguish texts. Not indexed, and ignored in queries that contain other words. */
const common = new Set(
  (
    'a an and are as at be by for from has have in is it its of on or s t that the this to ' +
    'was were will with ' +
    'اش ان ای این با بر برای به تا را شد شده که می نمی ها های هایی هم و یا یک از در است بود'
  ).split(' ')
);
export const isCommon = (term: string) => common.has(term);

/** A run of the original text; `hit` if it matches the query. */
export type MarkedRun = {text: string; hit: boolean};

/**
 * Splits the original text at the words that match `found`, which contains terms of the index. A term joined of several
 * words matches the shortest run of words that spells it.
 */
export function markText(text: string, found: ReadonlySet<string>): MarkedRun[] {
  const tokens = tokensOf(text);
  const hit = tokens.map(({term}) => found.has(term));
  for (const count of [2, 3, 4]) {
    for (let first = 0; first + count <= tokens.length; first++) {
      const run = tokens.slice(first, first + count);
      const isNew = !hit.slice(first, first + count).includes(true);
      if (isNew && found.has(run.map(({term}) => term).join('')))
        hit.fill(true, first, first + count);
    }
  }
  const runs: MarkedRun[] = [];
  let at = 0;
  tokens.forEach(({start, end}, index) => {
    if (!hit[index]) return;
    const last = runs.at(-1);
    if (last?.hit && hit[index - 1] && start > at && tokens[index - 1]?.end === at) {
      last.text += text.slice(at, end);
    } else {
      if (start > at) runs.push({text: text.slice(at, start), hit: false});
      runs.push({text: text.slice(start, end), hit: true});
    }
    at = end;
  });
  if (at < text.length) runs.push({text: text.slice(at), hit: false});
  return runs;
}

/** The spellings of a word with one letter left out. Words that share one of them are one typing error apart. */
export const withoutOneLetter = (term: string) => [
  ...new Set(Array.from(term, (_, index) => term.slice(0, index) + term.slice(index + 1)))
];
