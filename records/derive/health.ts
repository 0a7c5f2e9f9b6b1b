import type {PersonFacts} from '../collections/types.ts';
import {dayOf, daysBetween, rangeOf} from './dates/dates.ts';
import {staleAfterDays, type Status} from './status.ts';

/** A concern for the health of someone in detention, as lists show it. */
export type Concern = Pick<
  NonNullable<PersonFacts['health']>,
  'severity' | 'denialOfCare' | 'asOf'
> & {
  /** true: no source has confirmed it for `staleAfterDays`. */
  stale: boolean;
};

/**
 * The concern for a person's health on `now`: only with consent, and only while the person is not known to be free. The
 * profile still shows what was recorded of those who are free or dead.
 */
export function concernOf(
  {health, consent}: Pick<PersonFacts, 'health' | 'consent'>,
  {group}: Pick<Status, 'group'>,
  now: Date
): Concern | null {
  if (!health || !consent.health || group !== 'held') return null;
  const {severity, denialOfCare, asOf} = health;
  const silent = daysBetween(rangeOf(asOf).last, dayOf(now));
  return {severity, denialOfCare, asOf, stale: silent > staleAfterDays};
}
