import {isCommon, tokensOf, type Token} from '../../../search/fold.ts';
import {decode, withoutMarkdown} from './decode.ts';

/**
 * Finds names that must not be published, in whatever form they are written. The rule:
 *
 * - A name or alias of several words counts in its own order and rotated («O’Brien, Zohreh»), with or without anything
 *   between its words or letters: spaces, half-spaces, hyphens, underscores, Markdown marks, line breaks.
 * - The first and last word of a name count together too: with up to two other words between them, but no comma or end
 *   of sentence, which would make it a list of people; surname first, with up to one word between them; anywhere in one
 *   address or file name, which has no white space.
 * - Inside a longer run of letters («freezohrehnourani») a name counts if its words have three letters or more, and
 *   seven together.
 * - A name or alias of one word counts only as a whole word. In English sentences it must have a capital, so that the
 *   alias “Hope” does not report every hope. Words that search treats as common, and words of one or two letters, do
 *   not count. A given name or a surname alone is not a name, unless it is an alias.
 *
 * Letters, accents, capitals, apostrophes and ezafe are folded as in search. Before that, HTML entities and
 * percent-encoding are decoded, CamelCase and digits are split off, and Markdown syntax is removed.
 */
export class HiddenName {
  private readonly words: readonly string[];
  /** The words without anything between them, in each order that counts. */
  private readonly runs: readonly string[];

  constructor(written: string) {
    this.words = written.split(/\s+/).flatMap(
      word =>
        tokensOf(word)
          .map(({term}) => term)
          .join('') || []
    );
    this.runs = runsOf(this.words);
  }

  isIn(texts: readonly FoldedText[]): boolean {
    const [word, ...others] = this.words;
    if (word === undefined) return false;
    return texts.some(text =>
      others.length
        ? this.runs.some(run => this.hasRun(text, run)) || this.hasFirstAndLast(text)
        : isSingleWordIn(text, word)
    );
  }

  private hasRun(text: FoldedText, run: string): boolean {
    const canBeInside = run.length >= 7 && this.words.every(({length}) => length > 2);
    const isRotated = run !== this.runs[0];
    return text
      .find(run)
      .some(
        ({first, last, isWhole, hasSpace}) =>
          (isWhole && !(isRotated && text.hasEnd(first, last))) || (canBeInside && !hasSpace)
      );
  }

  private hasFirstAndLast(text: FoldedText): boolean {
    const [given, surname] = [this.words[0] ?? '', this.words.at(-1) ?? ''];
    if (given.length < 2 || surname.length < 2) return false;
    const surnames = text.find(surname).filter(({isWhole}) => isWhole);
    if (!surnames.length) return false;
    return text
      .find(given)
      .filter(({isWhole}) => isWhole)
      .some(a =>
        surnames.some(b => {
          if (!text.hasSpaceIn(Math.min(a.first, b.first), Math.max(a.last, b.last))) return true;
          if (a.last < b.first) return b.first - a.last <= 3 && !text.hasBreak(a.last, b.first);
          return b.last < a.first && a.first - b.last <= 2 && !text.hasEnd(b.last, a.first);
        })
      );
  }
}

/** A name in its own order and rotated, and its first and last word in both orders. */
function runsOf(words: readonly string[]): string[] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return [
    ...new Set([
      ...words.map((_, index) => [...words.slice(index), ...words.slice(0, index)].join('')),
      first + last,
      last + first
    ])
  ];
}

const isSingleWordIn = (text: FoldedText, word: string): boolean =>
  word.length > 2 &&
  !isCommon(word) &&
  text
    .find(word)
    .some(match => match.isExact && (!text.hasSpace || !isSmallLetter(text.at(match.first))));

const isSmallLetter = (character: string) => /\p{Ll}/u.test(character);

/** Where letters occur in a text. `first` and `last` number the words of the text that they are in. */
type Match = {
  first: number;
  last: number;
  /** true: whole words, the last one perhaps with an ending. */
  isWhole: boolean;
  /** true: whole words without an ending. */
  isExact: boolean;
  /** true: there is white space between the first and the last word. */
  hasSpace: boolean;
};

/** Endings that are written without a space: the possessive, and in Farsi ezafe, plural, object and the short verb. */
const ending = /^(?:s|ی|ای|یی|ها|های|هایی|را|ام|ات|اش|ست)$/;

/** A text as names are looked for in it. */
class FoldedText {
  readonly hasSpace: boolean;
  private readonly tokens: readonly Token[];
  /** All letters, without anything between them. */
  private readonly letters: string;
  private numbers: readonly number[] | undefined;

  constructor(private readonly text: string) {
    this.hasSpace = /\s/.test(text.trim());
    this.tokens = tokensOf(text);
    this.letters = this.tokens.map(({term}) => term).join('');
  }

  /** For each letter, the number of its word. Worked out when a name is found, which is rare. */
  private get wordAt(): readonly number[] {
    return (this.numbers ??= this.tokens.flatMap(({term}, index) =>
      Array<number>(term.length).fill(index)
    ));
  }

  find(letters: string): Match[] {
    const matches: Match[] = [];
    for (
      let at = this.letters.indexOf(letters);
      at >= 0;
      at = this.letters.indexOf(letters, at + 1)
    ) {
      const first = this.wordAt[at] ?? 0;
      const end = at + letters.length;
      const last = this.wordAt[end - 1] ?? 0;
      const startsWord = this.wordAt[at - 1] !== first;
      const isExact = startsWord && this.wordAt[end] !== last;
      const rest = this.letters.slice(end, this.wordAt.lastIndexOf(last) + 1);
      const hasSpace = this.hasSpaceIn(first, last);
      const isWhole = isExact || (startsWord && ending.test(rest));
      matches.push({first, last, isWhole, isExact, hasSpace});
    }
    return matches;
  }

  /** Whether there is white space between the first and the last of these words. */
  hasSpaceIn = (first: number, last: number): boolean =>
    /\s/.test(this.text.slice(this.tokens[first]?.start, this.tokens[last]?.end));

  /** The first character of a word, as written. */
  at = (word: number): string => this.text.charAt(this.tokens[word]?.start ?? 0);

  /** Whether a comma or the end of a sentence or paragraph is between two words. */
  hasBreak = (a: number, b: number): boolean =>
    this.hasEnd(a, b) || /[,،]/.test(this.between(a, b));

  /** Whether the end of a sentence or paragraph is between two words. */
  hasEnd = (a: number, b: number): boolean =>
    /[!?؟;؛]|\p{L}{3}\.\s|\n\s*\n/u.test(this.between(a, b));

  private between = (a: number, b: number) =>
    this.text.slice(Math.max(0, (this.tokens[a]?.end ?? 0) - 3), this.tokens[b]?.start);
}

/** A text as names are looked for in it: with its Markdown syntax, which may contain names, and without. */
export function foldForNames(written: string): FoldedText[] {
  const text = decode(written);
  const bare = withoutMarkdown(text);
  return [...new Set([text, bare])].map(
    each =>
      new FoldedText(
        each
          .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
          .replace(/(\p{L})(?=\p{Nd})|(\p{Nd})(?=\p{L})/gu, '$&-')
      )
  );
}
