import {localeRecord, type Locale} from '../../../i18n/locales.ts';
import {tokensOf} from '../../../search/fold.ts';

/**
 * Where the family name begins in a name, in UTF-16 code units: where the recorded family name does, if the name ends
 * with it in any spelling, else at the last word. Words in brackets belong to the word before.
 */
export function familyNameStart(name: string, familyName?: string): number {
  const tokens = tokensOf(name);
  const family = familyName ? tokensOf(familyName).map(({term}) => term) : [];
  const first = tokens.at(-family.length);
  if (
    family.length &&
    endsWith(
      tokens.map(({term}) => term),
      family
    ) &&
    first
  )
    return first.start;
  return name.search(/\S+(?:\s+[([][^)\]]*[)\]])*\s*$/);
}

const endsWith = (words: readonly string[], end: readonly string[]) =>
  words.slice(-end.length).join(' ') === end.join(' ');

/** Whether a name ends with a family name, whatever its spelling. */
export const hasFamilyName = (name: string, familyName: string): boolean => {
  const [words, family] = [name, familyName].map(text => tokensOf(text).map(({term}) => term));
  return !!words && !!family && words.length > family.length && endsWith(words, family);
};

/**
 * The letter under which a name stands: the first one, as a capital and without accents, so that É is E and أ is ا. آ
 * keeps a heading of its own, as in Farsi dictionaries. '#' if the name has no letter.
 */
export function initialLetter(name: string, locale: Locale): string {
  const [token] = tokensOf(name);
  if (!token) return '#';
  if (name.slice(token.start, token.end).normalize('NFC').startsWith('آ')) return 'آ';
  return ([...token.term][0] ?? '#').toLocaleUpperCase(localeRecord[locale].intl);
}
