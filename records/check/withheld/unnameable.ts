import type {PersonFacts} from '../../collections/types.ts';
import {locales} from '../../../i18n/locales.ts';
import {remember} from '../../../i18n/remember.ts';
import type {Release} from '../../derive/release.ts';
import {message, quote, type Finding} from '../../read/finding.ts';
import type {ReadFolder} from '../../read/folder.ts';
import {foldForNames, HiddenName} from './nameFold.ts';
import {publishedStringsOf, type PublishedString} from './published.ts';

/** The words of a name, as a folder name would spell them. Words of one or two letters are left out. */
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z]+/)
    .filter(word => word.length > 2);

/** A folder name that contains the name of a person known by initials. It is part of the page's address. */
export function checkInitials({kind, slug, facts}: ReadFolder): Finding[] {
  const {identity, name, aliases} = (facts?.data ?? {}) as Partial<PersonFacts>;
  if (kind !== 'prisoners' || identity !== 'initials' || !facts) return [];
  const nameWords = [name?.en, ...(aliases?.en ?? [])].flatMap(each =>
    typeof each === 'string' ? wordsOf(each) : []
  );
  const revealed = wordsOf(slug).filter(word => nameWords.includes(word));
  return revealed.map(word => ({
    level: 'error',
    file: facts.file,
    line: facts.lineOf(['identity']),
    field: 'identity',
    found: message('withheld.folderName', {word: quote(word)}),
    expected: message('withheld.otherFolder')
  }));
}

/** A person whose name must not appear (`withheld`), or only as initials. */
export type Unnameable = {
  slug: string;
  identity: 'withheld' | 'initials';
  /** true: taken off the site in an emergency, so items that name the person are held back. */
  isTakenOff: boolean;
  /** Every spelling of the name. */
  names: readonly string[];
};

export function unnameableIn({kind, slug, facts}: ReadFolder): Unnameable | null {
  if (kind !== 'prisoners') return null;
  const {identity, name, aliases, takenOff} = (facts?.data ?? {}) as Partial<PersonFacts>;
  if (identity !== 'withheld' && identity !== 'initials') return null;
  return {
    slug,
    identity,
    isTakenOff: takenOff !== undefined,
    names: locales
      .flatMap(locale => [name?.[locale], ...(aliases?.[locale] ?? [])])
      .filter(each => typeof each === 'string')
  };
}

const hiddenName = remember((written: string) => new HiddenName(written));

/** Whether a text contains one of the names, in any form that `HiddenName` knows. */
export const containsName = (text: string, names: readonly string[]): boolean =>
  isNamedIn(foldForNames(text), {names});

/** Whether a folded text contains a name of this person. */
export const isNamedIn = (
  folded: ReturnType<typeof foldForNames>,
  {names}: Pick<Unnameable, 'names'>
): boolean => names.some(name => hiddenName(name).isIn(folded));

/** A name that must not appear, and the string of a document that has it. */
type Mention = {string: PublishedString; person: Unnameable};

const known = new WeakMap<ReadFolder, {people: string; mentions: readonly Mention[]}>();

/**
 * Names that must not appear, in every string that a document publishes: texts, hashtags, addresses, ids, file names
 * and its own folder name. A scheduled document is checked at once, so that it cannot fail at the time of its release;
 * of a withdrawn one only the reason and the address are published, and of a draft nothing.
 */
function mentionsIn(folder: ReadFolder, unnameable: readonly Unnameable[]): readonly Mention[] {
  const {state} = (folder.facts?.data ?? {}) as Partial<Release>;
  if (!unnameable.length || (state !== 'published' && state !== 'withdrawn')) return [];
  const people = JSON.stringify(unnameable);
  const before = known.get(folder);
  if (before?.people === people) return before.mentions;
  const mentions = publishedStringsOf(folder)
    .filter(({field}) => state === 'published' || /^(?:withdrawn\.|folder name$)/.test(field))
    .flatMap(string => {
      const folded = foldForNames(string.text);
      return unnameable
        .filter(person => !isOwnName(folder, string, person) && isNamedIn(folded, person))
        .map(person => ({string, person}));
    });
  known.set(folder, {people, mentions});
  return mentions;
}

/** People taken off the site whom a document names. It is held back, not published, until an editor has edited it. */
export const heldBackFor = (
  folder: ReadFolder,
  unnameable: readonly Unnameable[]
): readonly Unnameable[] =>
  unnameable.some(({isTakenOff}) => isTakenOff)
    ? [...new Set(mentionsIn(folder, unnameable).map(({person}) => person))].filter(
        ({isTakenOff}) => isTakenOff
      )
    : [];

/** Names that must not appear: errors, or warnings where the document is held back. */
export const checkWithheld = (folder: ReadFolder, unnameable: readonly Unnameable[]): Finding[] =>
  mentionsIn(folder, unnameable).map(
    ({string: {text, file, field, firstLine}, person: {slug, identity, names, isTakenOff}}) => ({
      level: isTakenOff ? 'warning' : 'error',
      file,
      line: firstLine() + rowOf(text, names),
      field,
      found: message(isTakenOff ? 'withheld.nameHeldBack' : 'withheld.name', {
        identity,
        place: `content/prisoners/${slug}`
      }),
      expected: message('withheld.wording')
    })
  );

/**
 * The person's own document: nothing of a withheld person is published. Of one known by initials, the name is replaced,
 * aliases and hashtags are removed, and `checkInitials` checks the folder name.
 */
const isOwnName = (
  {kind, slug}: ReadFolder,
  {field}: PublishedString,
  person: Unnameable
): boolean =>
  kind === 'prisoners' &&
  slug === person.slug &&
  (person.identity === 'withheld' || /^(?:(?:name|aliases|hashtags)\.|folder name$)/.test(field));

/** The row of a text, from 0, at which one of the names begins: the first that is there, but for odd markup. */
export function rowOf(text: string, names: readonly string[]): number {
  const rows = text.split('\n');
  const contains = (start: number, end: number) =>
    containsName(rows.slice(start, end).join('\n'), names);
  // Halves what may end the name, since folding each beginning of a long text takes seconds.
  let [without, end] = [0, rows.length];
  while (end - without > 1) {
    const middle = Math.floor((without + end) / 2);
    if (contains(0, middle)) end = middle;
    else without = middle;
  }
  let start = end - 1;
  while (start > 0 && !contains(start, end)) start--;
  return start;
}
