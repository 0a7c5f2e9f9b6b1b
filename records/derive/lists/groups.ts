import type {NewsFacts, PersonFacts} from '../../collections/types.ts';
import {topics, type Topic} from '../../schema/registries.ts';
import type {Stay} from '../life/stays.ts';
import {addToList} from './multimap.ts';
import type {Status} from '../status.ts';

/** News by topic, in the order of the registry. Topics without news are left out. */
export const topicsOf = <Item extends Pick<NewsFacts, 'topics'>>(
  news: readonly Item[]
): {topic: Topic; items: Item[]}[] =>
  topics
    .map(topic => ({topic, items: news.filter(item => item.topics.includes(topic))}))
    .filter(({items}) => items.length > 0);

/** Properties by which people are grouped. */
export const groupings = ['status', 'prison', 'charge', 'occupation', 'nationality'] as const;
export type Grouping = (typeof groupings)[number];

type AnyPerson = Pick<PersonFacts, 'charges' | 'occupationGroup' | 'nationalities'> & {
  stays: readonly Stay[];
  status: Status;
};

const codesOf: Record<Grouping, (person: AnyPerson) => readonly string[]> = {
  status: person => [person.status.code],
  prison: person => person.stays.map(({prison}) => prison),
  charge: person => person.charges.map(({code}) => code),
  occupation: person => [person.occupationGroup],
  nationality: person => person.nationalities
};

/**
 * People by one property, the largest group first. Someone with several values is in several
 * groups.
 */
export function groupPeople<Member extends AnyPerson>(
  people: readonly Member[],
  by: Grouping
): {code: string; people: Member[]}[] {
  const groups = new Map<string, Member[]>();
  for (const person of people)
    for (const code of new Set(codesOf[by](person))) addToList(groups, code, person);
  return [...groups]
    .map(([code, members]) => ({code, people: members}))
    .sort((a, b) => b.people.length - a.people.length || a.code.localeCompare(b.code));
}

/** Path of the list of a group's members. Country codes are upper case; paths are lower case. */
export const groupPath = (by: Grouping, code: string) => `/groups/${by}-${code.toLowerCase()}`;
