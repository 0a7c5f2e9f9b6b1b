import {distance} from 'fastest-levenshtein';
import {locales, type Locale} from '../../i18n/locales.ts';
import type {PersonFacts} from '../schema/person.ts';
import {quote, type Finding} from '../read/finding.ts';
import type {ReadFolder} from '../read/folder.ts';
import {passagesOf, plain, type Passage} from './passages.ts';

export type KnownName = {name: string; slug: string; parts: readonly string[]};

/** Names that person records and lists of defendants know, in one language. */
export class Names {
  /** By each word of them: a slip leaves one word as it is. */
  private readonly byWord = new Map<string, KnownName[]>();
  /** What was found out about a run of words and about a single word, since both come again and again. */
  readonly matches = new Map<string, KnownName | null>();
  readonly words = new Map<string, boolean>();

  add(name: KnownName): void {
    this.forget();
    for (const part of new Set(name.parts)) {
      const alike = this.byWord.get(part);
      if (alike) alike.push(name);
      else this.byWord.set(part, [name]);
    }
  }

  remove(name: KnownName): void {
    this.forget();
    for (const part of new Set(name.parts)) {
      const left = this.with(part).filter(each => each !== name);
      if (left.length) this.byWord.set(part, left);
      else this.byWord.delete(part);
    }
  }

  with = (word: string): readonly KnownName[] => this.byWord.get(word) ?? [];

  private forget() {
    if (this.matches.size) this.matches.clear();
    if (this.words.size) this.words.clear();
  }
}

/** Names that a document puts on record. Withheld people are not among them: a likely match would say their name. */
export function namesIn({kind, slug, facts}: ReadFolder): {locale: Locale; name: KnownName}[] {
  const known = (locale: Locale, written: unknown, whose: string) =>
    typeof written === 'string'
      ? [{locale, name: {name: plain(written), slug: whose, parts: plain(written).split(' ')}}]
      : [];
  const data = (facts?.data ?? {}) as Partial<PersonFacts> & {
    defendants?: {name?: Record<Locale, string>; person?: string}[];
  };
  if (kind === 'prisoners' && data.identity !== 'withheld')
    return locales.flatMap(locale =>
      [data.name?.[locale], ...(data.aliases?.[locale] ?? [])].flatMap(name =>
        known(locale, name, slug)
      )
    );
  if (kind === 'cases' && Array.isArray(data.defendants))
    return data.defendants.flatMap(({name, person}) =>
      locales.flatMap(locale => known(locale, name?.[locale], person ?? slug))
    );
  return [];
}

const capital = String.raw`\p{Lu}[\p{L}’'-]+`;
const englishName = new RegExp(`${capital}(?: ${capital}){1,2}`, 'gu');
const farsiWords = /[آ-ی\u200c]+(?: [آ-ی\u200c]+)*/g;

/** Every run of words that could be a name of `size` words, with its place. Runs without a word that some name has are none. */
function candidates({text, locale}: Passage, known: Names): {name: string; index: number}[][] {
  const found: {name: string; index: number}[][] = [[], []];
  for (const match of text.matchAll(locale === 'en' ? englishName : farsiWords)) {
    const words = match[0].split(' ');
    const named = words.map(word => isInName(word, known));
    if (!named.includes(true)) continue;
    for (const [list, size] of [
      [found[0], 2],
      [found[1], 3]
    ] as const) {
      let index = match.index;
      for (let at = 0; at + size <= words.length; at++) {
        if (named.slice(at, at + size).includes(true))
          list?.push({name: words.slice(at, at + size).join(' '), index});
        index += (words[at]?.length ?? 0) + 1;
      }
    }
  }
  return found;
}

const possessive = /[’']s?$/;

function isInName(word: string, known: Names): boolean {
  const before = known.words.get(word);
  if (before !== undefined) return before;
  const bare = plain(word);
  const is = [...bare.split(' '), ...bare.replace(possessive, '').split(' ')].some(
    part => known.with(part).length > 0
  );
  known.words.set(word, is);
  return is;
}

/** A name that differs by a slip from one on record. Endings of the possessive and of Farsi grammar are no slips. */
function misspelt(name: string, known: Names, locale: Locale): KnownName | undefined {
  const before = known.matches.get(name);
  if (before !== undefined) return before ?? undefined;
  const match = compare(name, known, locale);
  known.matches.set(name, match ?? null);
  return match;
}

function compare(name: string, known: Names, locale: Locale): KnownName | undefined {
  const bare = plain(name).replace(possessive, '');
  const parts = bare.split(' ');
  const alike = parts.flatMap(part => known.with(part));
  if (
    alike.some(
      other =>
        other.name === bare ||
        (locale === 'fa' && (bare.startsWith(other.name) || other.name.startsWith(bare)))
    )
  )
    return undefined;
  return alike
    .filter(({parts: theirs}) => {
      if (
        theirs.length !== parts.length ||
        (theirs[0] === parts[0] && theirs.at(-1) === parts.at(-1))
      )
        return false;
      const distances = parts.map((part, index) => distance(part, theirs[index] ?? ''));
      const allowed = locale === 'en' ? 2 : 1;
      return (
        distances.every(
          (edits, index) =>
            edits <=
            (Math.min(parts[index]?.length ?? 0, theirs[index]?.length ?? 0) > 4 ? allowed : 1)
        ) && distances.includes(0)
      );
    })
    .sort((a, b) => (`${a.name}\n${a.slug}` < `${b.name}\n${b.slug}` ? -1 : 1))[0];
}

/** Names that no record knows but that are one slip away from one that does. */
export function checkNames(folder: ReadFolder, known: Readonly<Record<Locale, Names>>): Finding[] {
  const seen = new Set<string>();
  return passagesOf(folder).flatMap(passage =>
    candidates(passage, known[passage.locale]).flatMap(list =>
      list.flatMap<Finding>(({name, index}) => {
        const match = misspelt(name, known[passage.locale], passage.locale);
        if (!match || seen.has(`${passage.file} ${name}`)) return [];
        seen.add(`${passage.file} ${name}`);
        return [
          {
            level: 'warning',
            file: passage.file,
            line: passage.line + passage.text.slice(0, index).split('\n').length - 1,
            field: passage.field,
            found: `${quote(name)}, a name that no record knows`,
            expected: `${match.name} (${match.slug}), or this spelling among that person’s aliases if a source uses it`
          }
        ];
      })
    )
  );
}
