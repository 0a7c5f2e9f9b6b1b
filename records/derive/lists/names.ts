import type {PersonFacts} from '../../collections/types.ts';
import {localeRecord, type Locale} from '../../../i18n/locales.ts';
import {sortByName} from './sort.ts';

/** A name in the index of names: a person's own, or another spelling of it. */
export type EntryOf<Member> = {name: string; person: Member; isAlias: boolean};

/**
 * Names and other spellings in alphabetical order, by first letter. Only public people have other
 * spellings.
 */
export function namesOf<Member extends Pick<PersonFacts, 'name' | 'aliases' | 'identity'>>(
  people: readonly Member[],
  locale: Locale
): {letter: string; names: EntryOf<Member>[]}[] {
  const entries = people.flatMap((person): EntryOf<Member>[] => [
    {name: person.name[locale], person, isAlias: false},
    ...(person.identity === 'public' ? person.aliases[locale] : []).map(name => ({
      name,
      person,
      isAlias: true
    }))
  ]);
  const letters: {letter: string; names: EntryOf<Member>[]}[] = [];
  for (const entry of sortByName(entries, locale)) {
    const letter = [...entry.name][0]?.toLocaleUpperCase(localeRecord[locale].intl) ?? '';
    if (letters.at(-1)?.letter !== letter) letters.push({letter, names: []});
    letters.at(-1)?.names.push(entry);
  }
  return letters;
}
