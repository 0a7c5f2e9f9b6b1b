import type {NewsFacts} from '../../collections/types.ts';
import type {Locale} from '../../../i18n/locales.ts';
import {sortByName} from './sort.ts';

type AnyItem = Pick<NewsFacts, 'organisations'>;

/**
 * Organisations that speak or act in the news, in alphabetical order, with their news. `name` is in
 * the given language; the English name identifies an organisation.
 */
export function organisationsOf<Item extends AnyItem>(
  news: readonly Item[],
  locale: Locale
): {en: string; name: string; items: Item[]}[] {
  const found = new Map<string, {en: string; name: string; items: Item[]}>();
  for (const item of news) {
    for (const {en, ...names} of item.organisations) {
      const known = found.get(en);
      if (known) known.items.push(item);
      else found.set(en, {en, name: {...names, en}[locale], items: [item]});
    }
  }
  return sortByName([...found.values()], locale);
}

/**
 * Paths of organisations by English name. If two names give the same slug, the one that the news
 * named first keeps it and the next gets a number, so that a path does not change when another
 * organisation appears. `news` must be newest first.
 */
export function organisationPaths<Item extends AnyItem>(
  news: readonly Item[]
): Map<string, string> {
  const paths = new Map<string, string>();
  const taken = new Set<string>();
  for (const {en} of news.toReversed().flatMap(({organisations}) => organisations)) {
    if (paths.has(en)) continue;
    const slug = slugOf(en);
    let path = `/organisations/${slug}`;
    for (let number = 2; taken.has(path); number++) path = `/organisations/${slug}-${number}`;
    taken.add(path);
    paths.set(en, path);
  }
  return paths;
}

/** The slug of a name; `organisation` if the name has no Latin letters or digits. */
const slugOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'organisation';
