/** Orders in which readers find what is published without a script. Empty groups do not exist. */
import {type Calendar, calendarDay, otherCalendar} from '../../i18n/calendars.ts';
import {pagePath} from '../../i18n/links.ts';
import {localeRecord, type Locale} from '../../i18n/locales.ts';
import {pageSizes} from './paging.ts';
import {topics, type Topic} from '../schema/registries.ts';
import type {NewsFacts} from '../schema/news.ts';
import type {PersonFacts} from '../schema/person.ts';
import type {Status} from './status.ts';

/** What the orders need to know of an item and of a person; `index.ts` names the whole ones. */
type AnyItem = Pick<NewsFacts, 'date' | 'topics' | 'cases' | 'people' | 'organisations'> & {
  slug: string;
};
type AnyPerson = Pick<
  PersonFacts,
  'name' | 'aliases' | 'identity' | 'events' | 'charges' | 'occupationGroup' | 'nationalities'
> & {status: Status};

export type MonthOf<Item> = {
  /** 1 to 12 in the calendar of the year. */
  month: number;
  /** A day in it, from which its name is made. */
  day: string;
  /** Where it begins in the archive: the page of its year, and the place on it. */
  path: string;
  items: Item[];
  /** The months of the other calendar into which its items fall, each with a day in it. */
  others: {year: number; month: number; day: string}[];
};
export type YearOf<Item> = {
  calendar: Calendar;
  year: number;
  months: MonthOf<Item>[];
  count: number;
};

/** News by year and month of a calendar, newest first. `news` is newest first. */
export function archiveOf<Item extends AnyItem>(
  news: readonly Item[],
  calendar: Calendar
): YearOf<Item>[] {
  const years: YearOf<Item>[] = [];
  for (const item of news) {
    const {year, month} = calendarDay(item.date, calendar);
    if (years.at(-1)?.year !== year) years.push({calendar, year, months: [], count: 0});
    const open = years.at(-1);
    if (!open) continue;
    if (open.months.at(-1)?.month !== month)
      open.months.push({
        month,
        day: item.date,
        path: monthPath(year, month, open.count),
        items: [],
        others: []
      });
    const group = open.months.at(-1);
    const other = calendarDay(item.date, otherCalendar(calendar));
    group?.items.push(item);
    if (!group?.others.some(known => known.year === other.year && known.month === other.month))
      group?.others.push({...other, day: item.date});
    open.count++;
  }
  return years;
}

/** `before`: how many items of the year stand before the month's first. */
const monthPath = (year: number, month: number, before: number) =>
  `${pagePath(`/archive/${year}`, Math.floor(before / pageSizes.rows) + 1)}#m${month}`;

/** News by topic, in the order of the registry. */
export const topicsOf = <Item extends AnyItem>(
  news: readonly Item[]
): {topic: Topic; items: Item[]}[] =>
  topics
    .map(topic => ({topic, items: news.filter(item => item.topics.includes(topic))}))
    .filter(({items}) => items.length > 0);

/** Organisations that speak or act in the news, by name in the language's own order. */
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
  return sorted([...found.values()], ({name}) => name, locale);
}

/** How people are grouped. */
export const groupings = ['status', 'prison', 'charge', 'occupation', 'nationality'] as const;
export type Grouping = (typeof groupings)[number];

const codesOf: Record<Grouping, (person: AnyPerson) => readonly string[]> = {
  status: person => [person.status.code],
  prison: person => person.events.flatMap(({prison}) => prison ?? []),
  charge: person => person.charges.map(({code}) => code),
  occupation: person => [person.occupationGroup],
  nationality: person => person.nationalities
};

/** People by one property; someone with several values stands under each. The largest group comes first. */
export function groupPeople<Member extends AnyPerson>(
  people: readonly Member[],
  by: Grouping
): {code: string; people: Member[]}[] {
  const groups = new Map<string, Member[]>();
  for (const person of people)
    for (const code of new Set(codesOf[by](person))) list(groups, code).push(person);
  return [...groups]
    .map(([code, members]) => ({code, people: members}))
    .sort((a, b) => b.people.length - a.people.length || a.code.localeCompare(b.code));
}

/** A name as it is looked up: a person's own, or another spelling of it. */
export type EntryOf<Member> = {name: string; person: Member; isAlias: boolean};

/** Names and other spellings from A to Z or from آ to ی, by their first letter. */
export function namesOf<Member extends AnyPerson>(
  people: readonly Member[],
  locale: Locale
): {letter: string; names: EntryOf<Member>[]}[] {
  const entries = people.flatMap((person): EntryOf<Member>[] => [
    {name: person.name[locale], person, isAlias: false},
    ...(person.identity === 'public' ? person.aliases[locale] : []).map(name => ({
      name,
      person,
      isAlias: true
    }))
  ]);
  const letters: {letter: string; names: EntryOf<Member>[]}[] = [];
  for (const entry of sorted(entries, ({name}) => name, locale)) {
    const letter = [...entry.name][0]?.toLocaleUpperCase(localeRecord[locale].intl) ?? '';
    if (letters.at(-1)?.letter !== letter) letters.push({letter, names: []});
    letters.at(-1)?.names.push(entry);
  }
  return letters;
}

function sorted<Value>(values: Value[], name: (value: Value) => string, locale: Locale): Value[] {
  const {compare} = new Intl.Collator(localeRecord[locale].intl);
  return [...values].sort((a, b) => compare(name(a), name(b)));
}

/** Another item and what the two have in common, the strongest tie first: a case, a person, a topic. */
export type RelatedOf<Item> = {
  item: Item;
  tie: {kind: 'case'} | {kind: 'person'; slug: string} | {kind: 'topic'; topic: Topic};
};

/**
 * Makes the search for ties among news: up to three items with the strongest ties to one; a topic ties the closer the
 * fewer items have it. Equal ones: the nearest in time, then the newest. Where the item leads to people or a case, whose
 * pages list all their news, one is enough. `news` is newest first; a search does not look at all of them.
 */
export function relatedIn<Item extends AnyItem>(
  news: readonly Item[]
): (item: Item) => RelatedOf<Item>[] {
  const [byCase, byPerson, spread] = [
    new Map<string, Item[]>(),
    new Map<string, Item[]>(),
    new Map<Topic, number>()
  ];
  const sets = new Map<string, {topics: readonly Topic[]; items: Item[]}>();
  const place = new Map(news.map(({slug}, index) => [slug, index]));
  for (const item of news) {
    for (const slug of item.cases) list(byCase, slug).push(item);
    for (const slug of item.people) list(byPerson, slug).push(item);
    for (const topic of new Set(item.topics)) spread.set(topic, (spread.get(topic) ?? 0) + 1);
    const key = [...item.topics].sort().join();
    const set = sets.get(key);
    if (set) set.items.push(item);
    else sets.set(key, {topics: item.topics, items: [item]});
  }
  const weight = (topic: Topic) => 1 / (spread.get(topic) ?? 1);
  const common = (a: readonly Topic[], b: readonly Topic[]) =>
    share(a, b).sort((one, other) => weight(other) - weight(one));
  const strength = (topics: readonly Topic[]) =>
    topics.reduce((sum, topic) => sum + weight(topic), 0);
  const distance = (a: Item, b: Item) => Math.abs(Date.parse(a.date) - Date.parse(b.date));

  /** The items with a tie of topics alone that may be among the first `most`: of each set of topics the nearest in time. */
  function ofSameTopics(item: Item, most: number): Item[] {
    const levels = new Map<number, Item[][]>();
    for (const {topics: own, items} of sets.values()) {
      const tie = strength(common(item.topics, own));
      if (tie > 0) list(levels, tie).push(items);
    }
    const chosen: Item[] = [];
    for (const [, groups] of [...levels].sort(([a], [b]) => b - a)) {
      if (chosen.length > most) break;
      for (const items of groups) chosen.push(...nearest(items, item.date, most + 1));
    }
    return chosen;
  }

  return item => {
    const most = item.people.length || item.cases.length ? 1 : 3;
    const candidates = new Set([
      ...item.cases.flatMap(slug => byCase.get(slug) ?? []),
      ...item.people.flatMap(slug => byPerson.get(slug) ?? []),
      ...ofSameTopics(item, most)
    ]);
    return [...candidates]
      .filter(({slug}) => slug !== item.slug)
      .map(other => {
        const [cases, people, ties] = [
          share(item.cases, other.cases),
          share(item.people, other.people),
          common(item.topics, other.topics)
        ];
        const [slug, topic] = [people[0], ties[0]];
        const tie: RelatedOf<Item>['tie'] | null = cases.length
          ? {kind: 'case'}
          : slug !== undefined
            ? {kind: 'person', slug}
            : topic !== undefined
              ? {kind: 'topic', topic}
              : null;
        return {other, tie, strength: 4 * cases.length + 2 * people.length + strength(ties)};
      })
      .sort(
        (a, b) =>
          b.strength - a.strength ||
          distance(a.other, item) - distance(b.other, item) ||
          (place.get(a.other.slug) ?? 0) - (place.get(b.other.slug) ?? 0)
      )
      .slice(0, most)
      .flatMap(({other, tie}) => (tie ? [{item: other, tie}] : []));
  };
}

const share = <Value>(a: readonly Value[], b: readonly Value[]) =>
  a.filter(value => b.includes(value));

function list<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
}

/** The items around a day, `count` on each side and all others of the days at both ends. `items` are newest first. */
function nearest<Item extends {date: string}>(
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

/** Path of the list of a group's members. Codes of countries are capitals; addresses are not. */
export const groupPath = (by: Grouping, code: string) => `/groups/${by}-${code.toLowerCase()}`;

/**
 * Paths of organisations by their English names. Two names may give one slug: the one that the news named first keeps it,
 * the next gets a number, so that an address stays what it is when another organisation comes. `news` is newest first.
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

/** Small Latin letters, digits and hyphens; a name without any still gets an address. */
const slugOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'organisation';
