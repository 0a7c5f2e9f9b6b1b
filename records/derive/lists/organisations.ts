import type {Localized, NewsFacts} from '../../collections/types.ts';
import type {Locale} from '../../../i18n/locales.ts';
import {foldText} from '../../../search/fold.ts';
import {sortByName} from './sort.ts';

type AnyItem = Pick<NewsFacts, 'organisations'>;
type Organisation<Item> = {path: string; names: Localized[]; items: Item[]};

/**
 * Organisations that speak, act or are called on in the news, in alphabetical order, with their news. `news` must be
 * newest first.
 * Organisations with the same name in one of the languages are one, also if only one name has the acronym: “Center for
 * Human Rights in Iran (CHRI)”. The name is the newest.
 */
export const organisationsOf = <Item extends AnyItem>(
  news: readonly Item[],
  locale: Locale
): {path: string; name: string; items: Item[]}[] =>
  sortByName(
    inOrderOfAppearance(news).map(({path, names, items}) => ({
      path,
      name: names.at(-1)?.[locale] ?? '',
      items: items.toReversed()
    })),
    locale
  );

/**
 * Organisations, the first one that the news named first; names and items oldest first. If two names give the same
 * slug, the first keeps it and the next gets a number, so a path does not change when another organisation appears.
 */
function inOrderOfAppearance<Item extends AnyItem>(news: readonly Item[]): Organisation<Item>[] {
  const byKey = new Map<string, Organisation<Item>>();
  const byPath = new Map<string, Organisation<Item>>();
  for (const item of news.toReversed()) {
    for (const name of item.organisations) {
      const keys = [`en ${keyOf(name.en)}`, `fa ${keyOf(name.fa)}`];
      let known = keys.map(key => byKey.get(key)).find(Boolean);
      if (!known) {
        known = {path: freePath(slugOf(name.en), byPath), names: [], items: []};
        byPath.set(known.path, known);
      }
      for (const key of keys) byKey.set(key, known);
      known.names.push(name);
      if (known.items.at(-1) !== item) known.items.push(item);
    }
  }
  return [...byPath.values()];
}

/** A name in any spelling, without an acronym at its end. */
const keyOf = (name: string) =>
  foldText(name.replace(/(?<=\S)\s*\(\p{Lu}[\p{Lu}\p{N}.-]+\)\s*$/u, ''));

function freePath(slug: string, taken: ReadonlyMap<string, unknown>): string {
  let path = `/organisations/${slug}`;
  for (let number = 2; taken.has(path); number++) path = `/organisations/${slug}-${number}`;
  return path;
}

/** The slug of a name; `organisation` if the name has no Latin letters or digits. */
const slugOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'organisation';
