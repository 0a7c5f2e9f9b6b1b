import type {Localized, PersonFacts} from './schema.ts';

/** «ن. ت.» or “N. T.”: what stands for a name that must not be given in full. Brackets and what is in them go. */
export function initialsOf({en, fa}: Localized): Localized {
  const letters = (name: string) => name.replace(/[([][^)\]]*[)\]]/g, '').split(/[\s\u200c-]+/).flatMap(word => [...word].slice(0, 1)).map(letter => `${letter}.`).join(' ');
  return {en: letters(en), fa: letters(fa)};
}

/** Names as the person may be named. Someone known by initials loses everything else that spells the name. */
export const named = <P extends Pick<PersonFacts, 'identity' | 'name' | 'aliases' | 'hashtags'>>(person: P): P =>
  person.identity === 'initials' ? {...person, name: initialsOf(person.name), aliases: {en: [], fa: []}, hashtags: {en: [], fa: []}} : person;
