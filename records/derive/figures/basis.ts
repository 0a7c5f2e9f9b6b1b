import type {Localized, Source} from '../../collections/types.ts';
import {namedDate, rangeOf} from '../dates/dates.ts';
import type {DetentionSpell} from '../detention.ts';
import type {Status} from '../status.ts';

type Cited = {sources: readonly string[]};
type Dated = Cited & {date: string};

/** A claim that a number of the figures counts. */
export type CountedClaim = Dated & {
  /** The record that makes it, whose sources it cites. Only people have `status`. */
  of: {recordNo: number; sources: readonly Source[]; status?: Pick<Status, 'asOf'>};
};

/** What a number of the figures rests on. */
export type Basis = {
  /** Record numbers of the people whom it counts, in ascending order. */
  people: number[];
  /** First and last day for which the sources vouch; null: no claim has a date. */
  asOf: {first: string | null; last: string | null};
  /** Publishers of the sources, in the order of their English names. */
  sources: Localized[];
};

/** What claims rest on, seen on the day `today`: a month that has not ended is known up to that day. */
export function basisOf(claims: readonly CountedClaim[], today: string): Basis {
  const people = new Set(claims.flatMap(({of}) => (of.status ? of.recordNo : [])));
  const dates = new Set(claims.map(({date}) => date));
  const days = [...dates].flatMap(date => {
    const named = namedDate(date);
    return named === null ? [] : rangeOf(named);
  });
  const publishers = new Map(
    claims.flatMap(({of, sources}) =>
      of.sources
        .filter(({id}) => sources.includes(id))
        .map(({publisher}) => [publisher.en, publisher] as const)
    )
  );
  const [last] = days.map(day => day.last).sort((a, b) => b.localeCompare(a));
  return {
    people: [...people].sort((a, b) => a - b),
    asOf: {
      first: days.map(({first}) => first).sort()[0] ?? null,
      last: last === undefined || last < today ? (last ?? null) : today
    },
    sources: [...publishers.values()].sort((a, b) => a.en.localeCompare(b.en, 'en'))
  };
}

/** A person as far as the figures need. */
export type Life = CountedClaim['of'] & {status: Cited & {asOf: string}; events: readonly Dated[]};

/** A person’s status as a claim. */
export const statusClaim = (person: Life): CountedClaim => ({
  of: person,
  date: person.status.asOf,
  sources: person.status.sources
});

/** The claims behind a stretch in prison or a stay: the events with which it begins and ends, or else the status. */
export const stretchClaims = (
  person: Life,
  {from, until}: Pick<DetentionSpell, 'from' | 'until'>
): CountedClaim[] => [
  ...person.events
    .filter(({date}) => date === from || date === until)
    .map(({date, sources}) => ({of: person, date, sources})),
  ...(until === person.status.asOf ? [statusClaim(person)] : [])
];
