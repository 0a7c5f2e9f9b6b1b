import {remember} from '../i18n/remember.ts';

/**
 * The normaliser of search, for the index and for queries, so that different spellings of a word match. It runs in the
 * build and in the reader's browser.
 */

/** A normalised word of a text. */
export type Token = {
  term: string;
  /** The term with ء for each hamza, whatever letter carries it, so that `formsOf` can give its other spellings. */
  seated: string;
  /** Position in the original text, in UTF-16 code units; `end` is exclusive. */
  start: number;
  end: number;
  /** true: only characters of `soft` separate it from the word before, so both may also be one word. */
  joined: boolean;
};

/**
 * Letters that readers treat as the same but Unicode decomposition keeps apart
 * (`findings/unicode-farsi-hamza.sh`). A standalone hamza is dropped.
 */
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

/** Whether a character has a hamza or is one. */
const hasHamza = remember((character: string) =>
  /[\u0654\u0655ء]/.test(character.normalize('NFKD'))
);

/** Adds a character with a hamza to a token: أ إ ؤ ئ, ء or the mark alone. An alef that begins a word stays alef. */
function addHamza(token: Token, character: string, folded: string) {
  token.term += folded;
  if (character.normalize('NFKD') === 'ء') {
    token.seated += 'ء';
    return;
  }
  const before = folded ? token.seated : token.seated.slice(0, -1);
  const seat = folded || token.seated.slice(-1);
  if (/^[یوا]$/.test(seat) && !(seat === 'ا' && !before)) token.seated = `${before}ء`;
  else token.seated += folded;
}

/** A term and its spellings with another letter for a hamza, or with none: مسئول, مسؤول, مسوول, مسول. */
export const formsOf = ({term, seated}: Pick<Token, 'term' | 'seated'>): string[] =>
  seated.includes('ء')
    ? [...new Set([term, ...['ی', 'و', 'ا', ''].map(seat => seated.replaceAll('ء', seat))])]
    : [term];

/** Neighbouring tokens as one word. */
export const joinTokens = (tokens: readonly Token[]): Pick<Token, 'term' | 'seated'> => ({
  term: tokens.map(({term}) => term).join(''),
  seated: tokens.map(({seated}) => seated).join('')
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
        if (!open) tokens.push((open = {term: '', seated: '', start: at, end, joined: !gap}));
        const added = folded.replaceAll(' ', '');
        if (hasHamza(character)) addHamza(open, character, added);
        else {
          open.term += added;
          open.seated += added;
        }
        open.end = end;
        gap = false;
      } else if (folded) {
        open = null;
        gap = true;
      } else if (open) {
        if (hasHamza(character)) addHamza(open, character, '');
        open.end = end;
      }
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

/** The terms under which a text is indexed; see `termsOfTokens`. */
export const termsOf = (text: string, near = false): string[] =>
  termsOfTokens(tokensOf(text), near);

/**
 * The terms under which the words of a text are indexed: the words, and parts of compounds joined (نوری‌زاد: نوری, زاد,
 * نوریزاد). A word with a hamza has all its spellings. With `near`, for names and dates, up to three neighbouring words
 * are also joined across spaces.
 */
export function termsOfTokens(tokens: readonly Token[], near: boolean): string[] {
  const terms: string[] = [];
  tokens.forEach((token, first) => {
    terms.push(...formsOf(token));
    for (let next = first + 1; next < tokens.length && next < first + 4; next++) {
      if (!(tokens[next]?.joined || (near && next < first + 3))) break;
      terms.push(...formsOf(joinTokens(tokens.slice(first, next + 1))));
    }
  });
  return terms;
}

/**
 * Words too common to distinguish texts. Not indexed, and ignored in queries that contain other words. ی and یی are the
 * ezafe and the article after a half-space or space: نامه‌ی زندانیان.
 */
const common = new Set(
  (
    'a an and are as at be by for from has have in is it its of on or s t that the this to ' +
    'was were will with ' +
    'اش ان ای این با بر برای به تا را شد شده که می نمی ها های هایی هم و ی یی یا یک از در است بود'
  ).split(' ')
);
export const isCommon = (term: string) => common.has(term);

/** The spellings of a word with one letter left out. Words that share one of them are one typing error apart. */
export const withoutOneLetter = (term: string) => [
  ...new Set(Array.from(term, (_, index) => term.slice(0, index) + term.slice(index + 1)))
];
