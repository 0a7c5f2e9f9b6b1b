import type {PersonFacts} from '../../collections/types.ts';
import {locales} from '../../../i18n/locales.ts';
import {isReleased, type Release} from '../../derive/release.ts';
import {quote, type Finding} from '../../read/finding.ts';
import type {ReadFolder} from '../../read/folder.ts';
import {lineAt, plain, prosePassagesOf} from './passages.ts';

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
    found: `initials, but the folder name contains ${quote(word)}`,
    expected:
      'a folder name without any part of the name, such as a record number in words; ' +
      'rename the folder, and the slug wherever it is listed'
  }));
}

/** A person whose name must not appear (`withheld`), or only as initials. */
export type Unnameable = {
  slug: string;
  identity: 'withheld' | 'initials';
  /** Every spelling of the name. */
  names: readonly string[];
};

export function unnameableIn({kind, slug, facts}: ReadFolder): Unnameable | null {
  const {identity, name, aliases} = (facts?.data ?? {}) as Partial<PersonFacts>;
  if (kind !== 'prisoners' || (identity !== 'withheld' && identity !== 'initials')) return null;
  return {
    slug,
    identity,
    names: locales
      .flatMap(locale => [name?.[locale], ...(aliases?.[locale] ?? [])])
      .filter(each => typeof each === 'string')
      .map(plain)
  };
}

/** Names that must not appear, in the texts of a document that is released at `now`. */
export function checkWithheld(
  folder: ReadFolder,
  unnameable: readonly Unnameable[],
  now: Date
): Finding[] {
  if (!unnameable.length || !folder.facts || !isReleased(folder.facts.data as Release, now))
    return [];
  return prosePassagesOf(folder).flatMap(passage => {
    const text = plain(passage.text);
    return unnameable.flatMap<Finding>(({slug, identity, names}) => {
      const isOwnName =
        folder.kind === 'prisoners' &&
        folder.slug === slug &&
        (identity === 'withheld' || passage.field.startsWith('name.'));
      if (isOwnName || !names.some(name => text.includes(name))) return [];
      return [
        {
          level: 'error',
          file: passage.file,
          line: lineAt(passage, 0),
          field: passage.field,
          found: `the name of a person whose identity is ${identity} (content/prisoners/${slug})`,
          expected:
            'a wording without the name, such as “a defendant”; it must not appear anywhere on the site'
        }
      ];
    });
  });
}
