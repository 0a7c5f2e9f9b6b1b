import {dayOf, daysBetween, rangeOf} from './dates/dates.ts';

/** Number of days without confirmation after which pages say so. */
export const staleAfterDays = 90;

/**
 * How long nothing has confirmed a claim on `now`. `days`: days since the last one that its date can mean. `stale`:
 * these are more than `staleAfterDays`, or no source has a date.
 */
export function silenceOf(asOf: string, now: Date): {days: number; stale: boolean} {
  const days = Math.max(0, daysBetween(rangeOf(asOf).last, dayOf(now)));
  return {days, stale: days > staleAfterDays || asOf === 'unknown'};
}
