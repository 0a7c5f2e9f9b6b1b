import {locales} from '../../i18n/locales.ts';
import {isReleased, type Release} from '../derive/release.ts';
import type {PersonFacts} from '../schema/person.ts';
import {quote, type Finding} from '../read/finding.ts';
import type {ReadFolder} from '../read/folder.ts';
import {passagesOf, plain} from './passages.ts';

/** Words of three letters and more, as a folder name would spell them. */
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z]+/)
    .filter(word => word.length > 2);

/** The folder name is the address of the page: of someone named by initials it must not say the name. */
export function checkInitials({kind, slug, facts}: ReadFolder): Finding[] {
  const {identity, name, aliases} = (facts?.data ?? {}) as Partial<PersonFacts>;
  if (kind !== 'prisoners' || identity !== 'initials' || !facts) return [];
  const spoken = [name?.en, ...(aliases?.en ?? [])].flatMap(each =>
    typeof each === 'string' ? wordsOf(each) : []
  );
  const told = wordsOf(slug).filter(word => spoken.includes(word));
  return told.map(word => ({
    level: 'error',
    file: facts.file,
    line: facts.lineOf(['identity']),
    field: 'identity',
    found: `initials, but the folder name says ${quote(word)}`,
    expected:
      'a folder name without any part of the name, such as a record number in words; rename the folder and the slug wherever it is listed'
  }));
}

/** A person whose name is withheld or given as initials, with every spelling of it. */
export type Unnameable = {
  slug: string;
  identity: 'withheld' | 'initials';
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

/** Someone who must not be named, whom a text of a released document would name all the same. */
export function checkWithheld(
  folder: ReadFolder,
  unnameable: readonly Unnameable[],
  now: Date
): Finding[] {
  if (!unnameable.length || !folder.facts || !isReleased(folder.facts.data as Release, now))
    return [];
  return passagesOf(folder).flatMap(passage => {
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
          line: passage.line,
          field: passage.field,
          found: `the name of a person whose identity is ${identity} (content/prisoners/${slug})`,
          expected:
            'a wording without the name, such as “a defendant”; withheld people appear nowhere in the site'
        }
      ];
    });
  });
}
