import type {PersonFacts} from '../../collections/types.ts';
import type {Health} from '../health.ts';
import type {Status} from '../status.ts';
import {basisOf, type Basis, type Life} from './basis.ts';

/** Concerns for the health of people who are not known to be free. */
export type HealthFigure = {
  /** Everyone who is not known to be free. */
  held: number;
  /** People by severity, and those who are refused care; also where there are none. */
  rows: {code: HealthCode; current: number; unconfirmed: number; basis: Basis}[];
  /** People with a report that may be shown, from the last 90 days or not. */
  current: number;
  unconfirmed: number;
};
export type HealthCode = NonNullable<PersonFacts['health']>['severity'] | 'denied';

type Counted = Life & {health: Health | null; status: Pick<Status, 'group'>};

const codes = ['critical', 'serious', 'concern', 'denied'] as const satisfies HealthCode[];

/** Counts concerns for health by what they are worth on the day of the build. */
export function healthCounts(people: readonly Counted[], today: string): HealthFigure {
  const reports = people.flatMap(person =>
    person.health ? [{...person.health, of: person, date: person.health.asOf}] : []
  );
  const count = (of: readonly Health[], state: Health['state']) =>
    of.filter(report => report.state === state).length;
  return {
    held: people.filter(({status}) => status.group === 'held').length,
    rows: codes.map(code => {
      const of = reports.filter(
        ({state, severity, denialOfCare}) =>
          state !== 'past' && (code === 'denied' ? denialOfCare : severity === code)
      );
      return {
        code,
        current: count(of, 'current'),
        unconfirmed: count(of, 'unconfirmed'),
        basis: basisOf(of, today)
      };
    }),
    current: count(reports, 'current'),
    unconfirmed: count(reports, 'unconfirmed')
  };
}
