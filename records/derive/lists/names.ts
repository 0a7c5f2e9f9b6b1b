import type {PersonFacts} from '../../collections/types.ts';
import {localeRecord, type Locale} from '../../../i18n/locales.ts';
import {foldText} from '../../../search/fold.ts';
import {addToList} from './multimap.ts';
import {familyNameStart, initialLetter} from './familyName.ts';

type Difference = {occupation: string; recordNo?: number};
/** A name in the index of names: a person's own, or another spelling of it. */
export type EntryOf<Member> = {
  name: string;
  /** Where in `name` the family name begins, in UTF-16 code units. */
  familyStart: number;
  person: Member;
  isAlias: boolean;
  /** What tells the person apart from others of the same name: the occupation and, if that is the same, `recordNo`. */
  apart?: Difference;
};

type AnyPerson = Pick<
  PersonFacts,
  'name' | 'familyName' | 'aliases' | 'identity' | 'occupation' | 'recordNo'
>;

/**
 * Names and other spellings by family name, under its first letter without accents. Only public people have other
 * spellings.
 */
export function namesOf<Member extends AnyPerson>(
  people: readonly Member[],
  locale: Locale
): {letter: string; names: EntryOf<Member>[]}[] {
  const apart = namesakes(people, locale);
  const entryOf = (person: Member, name: string, isAlias: boolean): EntryOf<Member> => {
    const familyStart = familyNameStart(name, person.familyName?.[locale]);
    const difference = apart.get(person);
    return {name, familyStart, person, isAlias, ...(difference && {apart: difference})};
  };
  const entries = people.flatMap(person => [
    entryOf(person, person.name[locale], false),
    ...(person.identity === 'public' ? person.aliases[locale] : []).map(name =>
      entryOf(person, name, true)
    )
  ]);
  const byLetter = new Map<string, EntryOf<Member>[]>();
  for (const entry of entries)
    addToList(byLetter, initialLetter(entry.name.slice(entry.familyStart), locale), entry);
  const {intl} = localeRecord[locale];
  const {compare} = new Intl.Collator(intl, {ignorePunctuation: true, sensitivity: 'base'});
  const {compare: compareExactly} = new Intl.Collator(intl);
  return [...byLetter]
    .sort(([a], [b]) => compare(a, b))
    .map(([letter, names]) => ({
      letter,
      names: names.sort(
        (a, b) =>
          compare(a.name.slice(a.familyStart), b.name.slice(b.familyStart)) ||
          compare(a.name, b.name) ||
          compareExactly(a.name, b.name) ||
          a.person.recordNo - b.person.recordNo
      )
    }));
}

/** For each person whose name someone else has too, what tells them apart. */
function namesakes<Member extends AnyPerson>(
  people: readonly Member[],
  locale: Locale
): Map<Member, Difference> {
  const byName = new Map<string, Member[]>();
  for (const person of people) addToList(byName, foldText(person.name[locale]), person);
  const apart = new Map<Member, Difference>();
  for (const same of byName.values()) {
    if (same.length < 2) continue;
    const occupations = new Set(same.map(({occupation}) => occupation[locale]));
    for (const person of same)
      apart.set(person, {
        occupation: person.occupation[locale],
        ...(occupations.size < same.length && {recordNo: person.recordNo})
      });
  }
  return apart;
}
