import type {NewsFacts} from '../../collections/types.ts';
import type {Topic} from '../../schema/registries.ts';
import {addToList} from './multimap.ts';

type AnyItem = Pick<NewsFacts, 'date' | 'topics' | 'cases' | 'people'> & {slug: string};

/**
 * Another item, and the strongest thing that the two have in common: a case, else a person, else a
 * topic.
 */
export type RelatedOf<Item> = {
  item: Item;
  tie: {kind: 'case'} | {kind: 'person'; slug: string} | {kind: 'topic'; topic: Topic};
};

/**
 * Returns a function that finds the items most closely related to one: at most three, or one if the
 * item names people or cases, whose pages list all their news. A shared topic counts more the fewer
 * items have it. Between equals the nearest in time comes first, then the newest. `news` must be
 * newest first. A search does not visit all of it.
 */
export function relatedIn<Item extends AnyItem>(
  news: readonly Item[]
): (item: Item) => RelatedOf<Item>[] {
  const index = indexOf(news);
  const distance = (a: Item, b: Item) => Math.abs(Date.parse(a.date) - Date.parse(b.date));
  const position = (item: Item) => index.positions.get(item.slug) ?? 0;
  return item => {
    const limit = item.people.length || item.cases.length ? 1 : 3;
    const candidates = new Set([
      ...item.cases.flatMap(slug => index.byCase.get(slug) ?? []),
      ...item.people.flatMap(slug => index.byPerson.get(slug) ?? []),
      ...nearestByTopic(index, item, limit)
    ]);
    return [...candidates]
      .filter(({slug}) => slug !== item.slug)
      .map(other => ({other, ...tieBetween(index, item, other)}))
      .sort(
        (a, b) =>
          b.strength - a.strength ||
          distance(a.other, item) - distance(b.other, item) ||
          position(a.other) - position(b.other)
      )
      .slice(0, limit)
      .flatMap(({other, tie}) => (tie ? [{item: other, tie}] : []));
  };
}

type Index<Item> = {
  byCase: Map<string, Item[]>;
  byPerson: Map<string, Item[]>;
  /** Items with exactly the same topics. */
  byTopics: Map<string, {topics: readonly Topic[]; items: Item[]}>;
  /** Number of items that have a topic. */
  spread: Map<Topic, number>;
  /** Place in the list by slug. */
  positions: Map<string, number>;
};

function indexOf<Item extends AnyItem>(news: readonly Item[]): Index<Item> {
  const index: Index<Item> = {
    byCase: new Map(),
    byPerson: new Map(),
    byTopics: new Map(),
    spread: new Map(),
    positions: new Map(news.map(({slug}, place) => [slug, place]))
  };
  for (const item of news) {
    for (const slug of item.cases) addToList(index.byCase, slug, item);
    for (const slug of item.people) addToList(index.byPerson, slug, item);
    for (const topic of new Set(item.topics))
      index.spread.set(topic, (index.spread.get(topic) ?? 0) + 1);
    const key = [...item.topics].sort().join();
    const same = index.byTopics.get(key);
    if (same) same.items.push(item);
    else index.byTopics.set(key, {topics: item.topics, items: [item]});
  }
  return index;
}

type Spread = Pick<Index<unknown>, 'spread'>;
const weightOf = ({spread}: Spread, topic: Topic) => 1 / (spread.get(topic) ?? 1);

/** Topics of both lists, the rarest first. */
const commonTopics = (index: Spread, a: readonly Topic[], b: readonly Topic[]) =>
  common(a, b).sort((one, other) => weightOf(index, other) - weightOf(index, one));
const strengthOf = (index: Spread, topics: readonly Topic[]) =>
  topics.reduce((sum, topic) => sum + weightOf(index, topic), 0);

/** What two items have in common, and how much it counts. */
function tieBetween<Item extends AnyItem>(
  index: Spread,
  item: Item,
  other: Item
): {tie: RelatedOf<Item>['tie'] | undefined; strength: number} {
  const cases = common(item.cases, other.cases);
  const people = common(item.people, other.people);
  const shared = commonTopics(index, item.topics, other.topics);
  const [[slug], [topic]] = [people, shared];
  return {
    tie: cases.length
      ? {kind: 'case'}
      : slug !== undefined
        ? {kind: 'person', slug}
        : topic && {kind: 'topic', topic},
    strength: 4 * cases.length + 2 * people.length + strengthOf(index, shared)
  };
}

/**
 * Items that could be among the first `limit` by their topics alone. Items with the same topics are
 * equally strong, so of each such list only those nearest in time are needed.
 */
function nearestByTopic<Item extends AnyItem>(
  index: Index<Item>,
  item: Item,
  limit: number
): Item[] {
  const levels = new Map<number, Item[][]>();
  for (const {topics, items} of index.byTopics.values()) {
    const strength = strengthOf(index, commonTopics(index, item.topics, topics));
    if (strength > 0) addToList(levels, strength, items);
  }
  const chosen: Item[] = [];
  for (const [, lists] of [...levels].sort(([a], [b]) => b - a)) {
    if (chosen.length > limit) break;
    for (const items of lists) chosen.push(...around(items, item.date, limit + 1));
  }
  return chosen;
}

const common = <Value>(a: readonly Value[], b: readonly Value[]) =>
  a.filter(value => b.includes(value));

/**
 * The items around a date: `count` on each side, and all others of the two outermost dates. `items`
 * must be newest first.
 */
function around<Item extends {date: string}>(
  items: readonly Item[],
  date: string,
  count: number
): readonly Item[] {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.date ?? '') > date) low = middle + 1;
    else high = middle;
  }
  let [from, to] = [Math.max(0, low - count), Math.min(items.length, low + count)];
  while (from > 0 && items[from - 1]?.date === items[from]?.date) from--;
  while (to < items.length && items[to]?.date === items[to - 1]?.date) to++;
  return items.slice(from, to);
}
