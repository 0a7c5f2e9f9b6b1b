import type {CaseFacts, NewsFacts, PersonFacts} from '../../collections/types.ts';
import type {Health} from '../health.ts';
import type {OwnOrSharedEvent} from '../life/caseEvents.ts';
import type {Status} from '../status.ts';
import type {CountedClaim} from './basis.ts';

type Documents = {
  people: readonly (Omit<PersonFacts, 'events' | 'health'> & {
    events: readonly OwnOrSharedEvent[];
    health: Health | null;
    status: Status;
  })[];
  cases: readonly CaseFacts[];
  news: readonly NewsFacts[];
};

/** Every dated claim that the site makes about people and cases, each once. */
export function claimsOf({people, cases, news}: Documents): CountedClaim[] {
  const dated = ({date, sources}: {date: string; sources: string[]}, of: CountedClaim['of']) => ({
    of,
    date,
    sources
  });
  // Where sources disagree, the claim has no day of its own.
  const vouched = (
    {asOf = 'unknown', sources}: {asOf?: string; sources: string[]},
    of: CountedClaim['of']
  ) => dated({date: asOf, sources}, of);
  return [
    ...people.flatMap(person => {
      const {birth, activities, charges, events, sentence, health, disputes} = person;
      return [
        ...[birth, ...activities, ...charges, sentence, health, ...disputes].flatMap(claim =>
          claim ? vouched(claim, person) : []
        ),
        // The case counts its own events.
        ...events.filter(event => event.case === undefined).map(event => dated(event, person))
      ];
    }),
    ...cases.flatMap(legalCase => [
      ...[...legalCase.defendants, ...legalCase.charges, ...legalCase.disputes].map(claim =>
        vouched(claim, legalCase)
      ),
      ...legalCase.events.map(event => dated(event, legalCase))
    ]),
    ...news.flatMap(item => item.since.map(event => dated(event, item)))
  ];
}
