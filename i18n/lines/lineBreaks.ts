/**
 * Where a line of Farsi may not end: after «و», inside a date, between a number and its noun, before the last word of a
 * text. The rules are explained in `docs/farsi-style.md`. Texts hold ordinary spaces; only what draws them, pages and
 * cards, keeps words together, so that nothing else is found in search, copies, data or shared texts.
 */

/** A part of a text without a line break, as positions in UTF-16 code units; `end` is exclusive. */
export type Kept = {start: number; end: number};

/** Longer parts may break: they would leave too much of a narrow line empty. */
const longest = 28;

const months =
  'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|' +
  'ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر';
const day = '[۰-۹]{1,2}';
const number = '[۰-۹]+(?:[٬٫][۰-۹]+)*';
const year = '(?:۱[۳۴]|۱۹|۲۰)[۰-۹]{2}(?![۰-۹])';
const letter = '[\\p{L}\\p{M}\\u200c]';
const longDate = `(?:${day} )?(?:${months}) (?:${year}|${day}(?![۰-۹]))`;
const date = `(?:${day} تا )?(?:${longDate}|${day} (?:${months})(?!${letter}))`;
const labelled = `(?:سال|شعبه|بند|شماره|صفحه|ساعت|ماده|حدود|کشتار|پرواز) ${number}(?: الف(?!${letter}))?`;
const counted = `(?<![۰-۹٬٫])(?!${year})${number} ${letter}+`;
const pattern = new RegExp(
  `(?<!${letter})(?:و (?:${date}|${labelled}|${counted}|\\S+)|${date}|${labelled}|${counted})`,
  'gu'
);

/** Words that end a compound verb and cannot stand alone on a line with the word before them. */
const auxiliaries = 'است|نیست|بود|شد|کرد|کند|شود|دارد|داد|اند|هست|باشد|نشد|بودند|شدند';
const auxiliary = new RegExp(`^(?:${auxiliaries})[.؟!]?$`);

/** Words that begin a phrase. */
const openers = 'بر اساس|در|از|به|با|بر|تا|برای|دو|سه|چهار|پنج|شش|هفت|هشت|ده';
const besideOther = new RegExp(
  `(?<!${letter})(?:${openers}) (?=\\S)|(?<=${letter}) (?=(?:${auxiliaries})(?!${letter}))`,
  'gu'
);

/**
 * A headline on a card in which a preposition, a number or an auxiliary verb stands beside its word: lines are short
 * there, and such a word would have one of its own.
 */
export const withSmallWordsKept = (title: string): string =>
  title.replace(besideOther, words => words.replaceAll(' ', '\u00a0'));

/** The last two words of a text, three if the last is an auxiliary verb; null if it has hardly more words. */
function lastWords(text: string): Kept | null {
  const words = [...text.matchAll(/\S+/g)];
  const count = auxiliary.test(words.at(-1)?.[0] ?? '') ? 3 : 2;
  const first = words.at(-count);
  if (words.length < count + 2 || first === undefined) return null;
  return {start: first.index, end: text.trimEnd().length};
}

/**
 * The parts of a Farsi text that stay on one line, in order and without overlap. `terms`: names and phrases that stay
 * whole. `isEnd`: the text ends a paragraph or a heading.
 */
export function keptTogether(
  text: string,
  {terms = [], isEnd = false}: {terms?: readonly string[]; isEnd?: boolean} = {}
): Kept[] {
  const found = [
    ...[...text.matchAll(pattern)].map(match => ({
      start: match.index,
      end: match.index + match[0].length
    })),
    ...terms.flatMap(term => placesOf(term, text)),
    ...(isEnd ? [lastWords(text)] : []).filter(part => part !== null)
  ].filter(({start, end}) => end - start <= longest);
  return merged(found.sort((a, b) => a.start - b.start || b.end - a.end));
}

function placesOf(term: string, text: string): Kept[] {
  const places: Kept[] = [];
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + term.length))
    places.push({start: at, end: at + term.length});
  return places;
}

/** Joins parts that overlap, unless the result would be too long: then the later one gives way. */
function merged(parts: readonly Kept[]): Kept[] {
  const kept: Kept[] = [];
  for (const part of parts) {
    const last = kept.at(-1);
    if (!last || part.start >= last.end) kept.push({...part});
    else if (part.end - last.start <= longest) last.end = Math.max(last.end, part.end);
  }
  return kept;
}

/** The text with no-break spaces where it stays together, for cards and posters, which draw it as outlines. */
export function withNoBreakSpaces(
  text: string,
  options: {terms?: readonly string[]; isEnd?: boolean} = {}
): string {
  let result = '';
  let end = 0;
  for (const part of keptTogether(text, options)) {
    result +=
      text.slice(end, part.start) + text.slice(part.start, part.end).replaceAll(' ', '\u00a0');
    end = part.end;
  }
  return result + text.slice(end);
}

/** Characters that the last line of a paragraph on a poster has at least. */
const shortestLine = 14;

/** A text whose last words stay together, so that no word or two stand alone on its last line. In either language. */
export function withFullLastLine(text: string): string {
  const words = [...text.matchAll(/\S+/g)];
  const first = words.findLast(({index}) => text.length - index >= shortestLine);
  const place = first ? words.indexOf(first) : 0;
  if (!first || place < 2 || text.length - first.index > longest) return text;
  return text.slice(0, first.index) + text.slice(first.index).replaceAll(' ', '\u00a0');
}
