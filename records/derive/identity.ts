import type {CaseFacts, Localized, PersonFacts} from '../collections/types.ts';

/** Initials of a name: “N. T.”, «ن. ت.». Words in brackets are left out. */
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

/**
 * A person as they may be named. For someone known by initials, other spellings, the
 * family name and hashtags are removed too.
 */
export function named<
  P extends Pick<PersonFacts, 'identity' | 'name' | 'familyName' | 'aliases' | 'hashtags'>
>(person: P): P {
  if (person.identity !== 'initials') return person;
  const shown = {
    ...person,
    name: initialsOf(person.name),
    aliases: {en: [], fa: []},
    hashtags: {en: [], fa: []}
  };
  delete shown.familyName;
  return shown;
}

type Identity = PersonFacts['identity'];
/**
 * Defendants as they may be named: withheld people are removed, people known by initials have no
 * other name, and only people with a page that readers may see keep their slug.
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
