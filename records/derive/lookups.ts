import type {Locale} from '../../i18n/locales.ts';
import {perLocale} from '../../i18n/remember.ts';
import {addToList} from './lists/multimap.ts';

type Lookup<Found> = (slug: string, locale: Locale) => Found;
type Listed = {slug: string};

/** Finds a document of a list by its slug. */
export const bySlug = <D extends Listed>(list: (locale: Locale) => readonly D[]) =>
  byKey(list, ({slug}) => slug);

/** Finds an entry of a list by something that is different for each. */
export function byKey<D>(
  list: (locale: Locale) => readonly D[],
  keyOf: (entry: D) => string
): Lookup<D | undefined> {
  const found = perLocale(locale => new Map(list(locale).map(entry => [keyOf(entry), entry])));
  return (key, locale) => found(locale).get(key);
}

/** Finds the documents of a list that refer to a slug, in the order of the list. */
export function referringTo<D extends Listed>(
  list: (locale: Locale) => readonly D[],
  referencesOf: (document: D) => readonly string[]
): Lookup<readonly D[]> {
  const found = perLocale(locale => {
    const lists = new Map<string, D[]>();
    for (const document of list(locale))
      for (const slug of new Set(referencesOf(document))) addToList(lists, slug, document);
    return lists;
  });
  return (slug, locale) => found(locale).get(slug) ?? [];
}
