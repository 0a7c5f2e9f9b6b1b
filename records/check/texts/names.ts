import {distance} from 'fastest-levenshtein';
import type {PersonFacts} from '../../collections/types.ts';
import {locales, type Locale} from '../../../i18n/locales.ts';
import {message, quote, type Finding} from '../../read/finding.ts';
import type {ReadFolder} from '../../read/folder.ts';
import {lineAt, plain, prosePassagesOf, type Passage} from './passages.ts';

/** A name on record: its plain spelling, its words, and the person or case that has it. */
export type KnownName = {name: string; slug: string; parts: readonly string[]};

/** The names on record in one language. */
export class Names {
  /** By each of their words: a misspelt name usually has one word right. */
  private readonly byWord = new Map<string, KnownName[]>();
  /** Results of `findSlip` and `isInName`, since the same words occur again and again. */
  readonly slips = new Map<string, KnownName | null>();
  readonly words = new Map<string, boolean>();

  add(name: KnownName): void {
    this.forgetResults();
    for (const part of new Set(name.parts)) {
      const names = this.byWord.get(part);
      if (names) names.push(name);
      else this.byWord.set(part, [name]);
    }
  }

  remove(name: KnownName): void {
    this.forgetResults();
    for (const part of new Set(name.parts)) {
      const left = this.with(part).filter(each => each !== name);
      if (left.length) this.byWord.set(part, left);
      else this.byWord.delete(part);
    }
  }

  with = (word: string): readonly KnownName[] => this.byWord.get(word) ?? [];

  private forgetResults() {
    this.slips.clear();
    this.words.clear();
  }
}

type LocaleName = {locale: Locale; name: KnownName};

/** The names that a document puts on record. Not those of withheld people: a suggested spelling would reveal them. */
export function namesIn({kind, slug, facts}: ReadFolder): LocaleName[] {
  const data = (facts?.data ?? {}) as Partial<PersonFacts> & {
    defendants?: {name?: Record<Locale, string>; person?: string}[];
  };
  if (kind === 'prisoners' && data.identity !== 'withheld')
    return locales.flatMap(locale =>
      [data.name?.[locale], ...(data.aliases?.[locale] ?? [])].flatMap(name =>
        knownName(locale, name, slug)
      )
    );
  if (kind === 'cases' && Array.isArray(data.defendants))
    return data.defendants.flatMap(({name, person}) =>
      locales.flatMap(locale => knownName(locale, name?.[locale], person ?? slug))
    );
  return [];
}

function knownName(locale: Locale, written: unknown, slug: string): LocaleName[] {
  if (typeof written !== 'string') return [];
  const name = plain(written);
  return [{locale, name: {name, slug, parts: name.split(' ')}}];
}

/** Names in texts that are on no record but one slip away from a name that is. Each is reported once per file. */
export function checkNames(folder: ReadFolder, known: Readonly<Record<Locale, Names>>): Finding[] {
  const seen = new Set<string>();
  return prosePassagesOf(folder).flatMap(passage =>
    candidatesIn(passage, known[passage.locale]).flatMap<Finding>(({name, index}) => {
      const meant = findSlip(name, known[passage.locale], passage.locale);
      if (!meant || seen.has(`${passage.file} ${name}`)) return [];
      seen.add(`${passage.file} ${name}`);
      return [
        {
          level: 'warning',
          file: passage.file,
          line: lineAt(passage, index),
          field: passage.field,
          found: message('names.unknown', {name: quote(name)}),
          expected: message('names.meant', {name: meant.name, slug: meant.slug})
        }
      ];
    })
  );
}

const capital = String.raw`\p{Lu}[\p{L}’'-]+`;
const englishName = new RegExp(`${capital}(?: ${capital}){1,2}`, 'gu');
const farsiWords = /[آ-ی\u200c]+(?: [آ-ی\u200c]+)*/g;

type Candidate = {name: string; index: number};

/** Every run of two words, then of three, that could be a name and has a word of a name on record. */
function candidatesIn({text, locale}: Passage, known: Names): Candidate[] {
  const runs = [...text.matchAll(locale === 'en' ? englishName : farsiWords)].map(match => {
    const words = match[0].split(' ');
    return {words, isKnown: words.map(word => isInName(word, known)), index: match.index};
  });
  return [2, 3].flatMap(size =>
    runs
      .filter(({isKnown}) => isKnown.includes(true))
      .flatMap(({words, isKnown, index}) => {
        const found: Candidate[] = [];
        let start = index;
        for (let at = 0; at + size <= words.length; at++) {
          if (isKnown.slice(at, at + size).includes(true))
            found.push({name: words.slice(at, at + size).join(' '), index: start});
          start += (words[at]?.length ?? 0) + 1;
        }
        return found;
      })
  );
}

const possessive = /[’']s?$/;

/** Whether a word, with or without a possessive ending, is part of a name on record. */
function isInName(word: string, known: Names): boolean {
  const before = known.words.get(word);
  if (before !== undefined) return before;
  const bare = plain(word);
  const result = [bare, bare.replace(possessive, '')].some(spelling =>
    spelling.split(' ').some(part => known.with(part).length > 0)
  );
  known.words.set(word, result);
  return result;
}

/** The name on record that a name was probably meant to be. undefined: it is on record itself, or like none. */
function findSlip(name: string, known: Names, locale: Locale): KnownName | undefined {
  const before = known.slips.get(name);
  if (before !== undefined) return before ?? undefined;
  const bare = plain(name).replace(possessive, '');
  const parts = bare.split(' ');
  const similar = parts.flatMap(part => known.with(part));
  const meant = similar.some(other => isSpelling(bare, other.name, locale))
    ? undefined
    : similar
        .filter(other => isSlipOf(parts, other.parts, locale))
        .sort((a, b) => (`${a.name}\n${a.slug}` < `${b.name}\n${b.slug}` ? -1 : 1))[0];
  known.slips.set(name, meant ?? null);
  return meant;
}

/** Whether a name is one on record. In Farsi, grammar adds endings, and a text may give a part of the name. */
const isSpelling = (name: string, recorded: string, locale: Locale) =>
  name === recorded ||
  (locale === 'fa' && (name.startsWith(recorded) || recorded.startsWith(name)));

/**
 * Whether a name differs from one on record by a slip: at least one word is the same, and the others differ by one
 * letter, or by two in longer English words. Names with the same first and last word are different people.
 */
function isSlipOf(parts: readonly string[], recorded: readonly string[], locale: Locale): boolean {
  if (recorded.length !== parts.length) return false;
  if (recorded[0] === parts[0] && recorded.at(-1) === parts.at(-1)) return false;
  const edits = parts.map((part, index) => distance(part, recorded[index] ?? ''));
  const allowed = parts.map((part, index) => {
    const isLong = Math.min(part.length, recorded[index]?.length ?? 0) > 4;
    return isLong && locale === 'en' ? 2 : 1;
  });
  return edits.includes(0) && edits.every((count, index) => count <= (allowed[index] ?? 0));
}
