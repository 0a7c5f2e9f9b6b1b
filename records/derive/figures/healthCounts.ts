import type {PersonFacts} from '../../collections/types.ts';
import type {Health} from '../health.ts';
import type {Status} from '../status.ts';

/** Concerns for the health of people who are not known to be free. */
export type HealthFigure = {
  /** Everyone who is not known to be free. */
  held: number;
  /** People by severity, and those who are refused care; also where there are none. */
  rows: {code: HealthCode; current: number; unconfirmed: number}[];
  /** People with a report that may be shown, confirmed in the last 90 days or not. */
  current: number;
  unconfirmed: number;
};
export type HealthCode = NonNullable<PersonFacts['health']>['severity'] | 'denied';

type Counted = {health: Health | null; status: Pick<Status, 'group'>};

const codes = ['critical', 'serious', 'concern', 'denied'] as const satisfies HealthCode[];

/** Counts concerns for health by what they are worth on the day of the build. */
export function healthCounts(people: readonly Counted[]): HealthFigure {
  const count = (state: Health['state'], code?: HealthCode) =>
    people.filter(
      ({health}) =>
        health?.state === state &&
        (code === undefined || (code === 'denied' ? health.denialOfCare : health.severity === code))
    ).length;
  return {
    held: people.filter(({status}) => status.group === 'held').length,
    rows: codes.map(code => ({
      code,
      current: count('current', code),
      unconfirmed: count('unconfirmed', code)
    })),
    current: count('current'),
    unconfirmed: count('unconfirmed')
  };
}
