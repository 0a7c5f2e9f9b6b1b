import type {Locale} from '../../i18n/locales.ts';
import {perLocale} from '../../i18n/remember.ts';
import {addToList} from './lists/multimap.ts';

type Lookup<Found> = (slug: string, locale: Locale) => Found;
type Listed = {slug: string};

/** Finds a document of a list by its slug. */
export function bySlug<D extends Listed>(
  list: (locale: Locale) => readonly D[]
): Lookup<D | undefined> {
  const found = perLocale(
    locale => new Map(list(locale).map(document => [document.slug, document]))
  );
  return (slug, locale) => found(locale).get(slug);
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
