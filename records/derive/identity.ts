import type {CaseFacts} from '../schema/case.ts';
import type {Localized} from '../schema/fields.ts';
import type {PersonFacts} from '../schema/person.ts';

/** «ن. ت.» or “N. T.”: what stands for a name that must not be given in full. Brackets and what is in them go. */
export function initialsOf({en, fa}: Localized): Localized {
  const letters = (name: string) =>
    name
      .replace(/[([][^)\]]*[)\]]/g, '')
      .split(/[\s\u200c-]+/)
      .flatMap(word => [...word].slice(0, 1))
      .map(letter => `${letter}.`)
      .join(' ');
  return {en: letters(en), fa: letters(fa)};
}

/** Names as the person may be named. Someone known by initials loses everything else that spells the name. */
export const named = <P extends Pick<PersonFacts, 'identity' | 'name' | 'aliases' | 'hashtags'>>(
  person: P
): P =>
  person.identity === 'initials'
    ? {
        ...person,
        name: initialsOf(person.name),
        aliases: {en: [], fa: []},
        hashtags: {en: [], fa: []}
      }
    : person;

type Identity = PersonFacts['identity'];
/**
 * Defendants as they may be named: withheld people are not among them, those known by initials have no other name, and
 * only who has a page for this reader is linked.
 */
export const nameable = (
  defendants: CaseFacts['defendants'],
  identityOf: (slug: string) => Identity | undefined,
  hasPage: (slug: string) => boolean
): CaseFacts['defendants'] =>
  defendants.flatMap(({person, ...defendant}) => {
    const identity = person === undefined ? 'public' : identityOf(person);
    const shown =
      identity === 'initials' ? {...defendant, name: initialsOf(defendant.name)} : defendant;
    return identity === 'withheld'
      ? []
      : [{...shown, ...(person !== undefined && hasPage(person) && {person})}];
  });
