/**
 * The one normaliser of search: the index is made with it and every query goes through it, so that two spellings of
 * a word meet. It runs in the reader's browser as well as in the build.
 */
import {remember} from '../i18n/remember.ts';

/** A folded word of a text and where it stands there. */
export type Token = {
  term: string;
  /** Place in the original text, in UTF-16 code units; `end` is exclusive. */
  start: number;
  end: number;
  /** true: only a half-space, hyphen, apostrophe, slash or full stop stands between it and the word before. */
  joined: boolean;
};

/** Letters that decomposition leaves apart although readers mean the same by them. A standalone hamza is dropped. */
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
/** What holds the parts of one word together: half-space, hyphens, apostrophes, slash, full stop, thousands sign. */
const soft = /[\u200c\u2010\u2011'’ʼ‘`´/._٬-]/;
const invisible = /[\p{M}\u00ad\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const word = /[\p{L}\p{N}]/u;
const digit = /\p{Nd}/u;

/** The digit of any script as 0 to 9: digits stand in runs of ten. */
function digitOf(character: string): string {
  let code = character.codePointAt(0) ?? 48;
  let value = 0;
  while (value < 9 && digit.test(String.fromCodePoint(code - 1))) {
    code--;
    value++;
  }
  return String(value);
}

/** One character as search sees it: '' if it does not count, ' ' if it parts words. */
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

/** The folded words of a text, in order, with their places in it. */
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

/** A text as search sees it: folded words with one space between them. */
export const foldText = (text: string) =>
  tokensOf(text)
    .map(({term}) => term)
    .join(' ');

/**
 * The words of a text as the index holds them: each word, and the parts of a compound also written as one
 * (نوری‌زاد: نوری, زاد, نوریزاد). `near` also joins up to three neighbours across spaces, for names and dates.
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

/** Words so common that they tell nothing: neither indexed nor asked for, unless a query holds nothing else. */
const common = new Set(
  'a an and are as at be by for from has have in is it its of on or s t that the this to was were will with اش ان ای این با بر برای به تا را شد شده که می نمی ها های هایی هم و یا یک از در است بود'.split(
    ' '
  )
);
export const isCommon = (term: string) => common.has(term);

/** A run of the original text; `hit` where a word of the query was found. */
export type MarkedRun = {text: string; hit: boolean};

/** Cuts the original text at the words that search found, whatever their spelling; the shortest run of words counts. `found` holds terms as in the index. */
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

/** A word with each of its letters left out in turn: two words that share one of these are a slip of the finger apart. */
export const withoutOneLetter = (term: string) => [
  ...new Set(Array.from(term, (_, index) => term.slice(0, index) + term.slice(index + 1)))
];
