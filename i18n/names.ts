import {localeRecord, type Locale} from './locales.ts';
import {remember} from './remember.ts';

const displayNames = remember(
  (type: 'region' | 'language', locale: Locale) =>
    new Intl.DisplayNames(localeRecord[locale].intl, {type})
);

/** Name of a country from its ISO 3166-1 code; the code itself if `Intl` does not know it. */
export const formatCountry = (code: string, locale: Locale) =>
  displayNames('region', locale).of(code) ?? code;

/** Languages that the site calls otherwise than `Intl`, which has “Persian”. */
const ownNames: Record<Locale, Readonly<Record<string, string>>> = {en: {fa: 'Farsi'}, fa: {}};

/** Name of a language from its BCP 47 tag; the tag itself if `Intl` does not know it. */
export const formatLanguage = (tag: string, locale: Locale) =>
  ownNames[locale][tag] ?? displayNames('language', locale).of(tag) ?? tag;

/** Words with a capital first letter, for the beginning of a line. Farsi has no capitals and stays as it is. */
export const capitalised = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1);

export type Named = {name: Record<Locale, string>; office: Record<Locale, string> | null};

/**
 * The name of a registry’s entry as a title: “Evin prison”, “Judge Iman Afshari”. An official’s bare name could be
 * taken for that of a prisoner.
 */
export const entryTitle = ({name, office}: Named, locale: Locale): string =>
  capitalised(office ? `${office[locale]} ${name[locale]}` : name[locale]);
