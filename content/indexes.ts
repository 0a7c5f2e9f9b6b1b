/** Orders in which readers find what is published without a script. Empty groups do not exist. */
import {calendarDay, otherCalendar, type Calendar} from '../i18n/formats.ts';
import {pagePath} from '../i18n/links.ts';
import {localeRecord, type Locale} from '../i18n/locales.ts';
import {pageSizes} from './paging.ts';
import {topics, type Topic} from './registries.ts';
import type {NewsFacts, PersonFacts} from './schema.ts';
import type {Status} from './status.ts';

/** What the orders need to know of an item and of a person; `index.ts` names the whole ones. */
type AnyItem = Pick<NewsFacts, 'date' | 'topics' | 'cases' | 'people' | 'organisations'> & {slug: string};
type AnyPerson = Pick<PersonFacts, 'name' | 'aliases' | 'identity' | 'events' | 'charges' | 'occupationGroup' | 'nationalities'> & {status: Status};

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
export type YearOf<Item> = {calendar: Calendar; year: number; months: MonthOf<Item>[]; count: number};

/** News by year and month of a calendar, newest first. `news` is newest first. */
export function archiveOf<Item extends AnyItem>(news: readonly Item[], calendar: Calendar): YearOf<Item>[] {
  const years: YearOf<Item>[] = [];
  for (const item of news) {
    const {year, month} = calendarDay(item.date, calendar);
    if (years.at(-1)?.year !== year) years.push({calendar, year, months: [], count: 0});
    const open = years.at(-1);
    if (!open) continue;
    if (open.months.at(-1)?.month !== month) open.months.push({month, day: item.date, path: monthPath(year, month, open.count), items: [], others: []});
    const group = open.months.at(-1);
    const other = calendarDay(item.date, otherCalendar(calendar));
    group?.items.push(item);
    if (!group?.others.some(known => known.year === other.year && known.month === other.month)) group?.others.push({...other, day: item.date});
    open.count++;
  }
  return years;
}

/** `before`: how many items of the year stand before the month's first. */
const monthPath = (year: number, month: number, before: number) => `${pagePath(`/archive/${year}`, Math.floor(before / pageSizes.rows) + 1)}#m${month}`;

/** News by topic, in the order of the registry. */
export const topicsOf = <Item extends AnyItem>(news: readonly Item[]): {topic: Topic; items: Item[]}[] =>
  topics.map(topic => ({topic, items: news.filter(item => item.topics.includes(topic))})).filter(({items}) => items.length > 0);

/** Organisations that speak or act in the news, by name in the language's own order. */
export function organisationsOf<Item extends AnyItem>(news: readonly Item[], locale: Locale): {en: string; name: string; items: Item[]}[] {
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
export function groupPeople<Member extends AnyPerson>(people: readonly Member[], by: Grouping): {code: string; people: Member[]}[] {
  const groups = new Map<string, Member[]>();
  for (const person of people) for (const code of new Set(codesOf[by](person))) groups.set(code, [...(groups.get(code) ?? []), person]);
  return [...groups].map(([code, members]) => ({code, people: members})).sort((a, b) => b.people.length - a.people.length || a.code.localeCompare(b.code));
}

/** A name as it is looked up: a person's own, or another spelling of it. */
export type EntryOf<Member> = {name: string; person: Member; isAlias: boolean};

/** Names and other spellings from A to Z or from آ to ی, by their first letter. */
export function namesOf<Member extends AnyPerson>(people: readonly Member[], locale: Locale): {letter: string; names: EntryOf<Member>[]}[] {
  const entries = people.flatMap((person): EntryOf<Member>[] => [
    {name: person.name[locale], person, isAlias: false},
    ...(person.identity === 'public' ? person.aliases[locale] : []).map(name => ({name, person, isAlias: true}))
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
export type RelatedOf<Item> = {item: Item; tie: {kind: 'case'} | {kind: 'person'; slug: string} | {kind: 'topic'; topic: Topic}};

/**
 * Up to three items with the strongest ties to one; a topic ties the closer the fewer items have it. Equal ones: the nearest
 * in time. Where the item leads to people or a case, whose pages list all their news, one is enough.
 */
export function relatedTo<Item extends AnyItem>(item: Item, news: readonly Item[]): RelatedOf<Item>[] {
  const most = item.people.length || item.cases.length ? 1 : 3;
  const share = <Value>(a: readonly Value[], b: readonly Value[]) => a.filter(value => b.includes(value));
  const spread = (topic: Topic) => news.filter(({topics: list}) => list.includes(topic)).length;
  const distance = (other: Item) => Math.abs(Date.parse(other.date) - Date.parse(item.date));
  return news.filter(other => other.slug !== item.slug).flatMap(other => {
    const [cases, people] = [share(item.cases, other.cases), share(item.people, other.people)];
    const common = share(item.topics, other.topics).sort((a, b) => spread(a) - spread(b));
    const strength = 4 * cases.length + 2 * people.length + common.reduce((sum, topic) => sum + 1 / spread(topic), 0);
    const [slug, topic] = [people[0], common[0]];
    const tie: RelatedOf<Item>['tie'] | null = cases.length ? {kind: 'case'} : slug !== undefined ? {kind: 'person', slug} : topic !== undefined ? {kind: 'topic', topic} : null;
    return tie ? [{item: other, tie, strength}] : [];
  }).sort((a, b) => b.strength - a.strength || distance(a.item) - distance(b.item)).slice(0, most).map(({item: other, tie}) => ({item: other, tie}));
}

/** Path of the list of a group's members. Codes of countries are capitals; addresses are not. */
export const groupPath = (by: Grouping, code: string) => `/groups/${by}-${code.toLowerCase()}`;

/**
 * Paths of organisations by their English names. Two names may give one slug: the one that the news named first keeps it,
 * the next gets a number, so that an address stays what it is when another organisation comes. `news` is newest first.
 */
export function organisationPaths<Item extends AnyItem>(news: readonly Item[]): Map<string, string> {
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
const slugOf = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'organisation';
