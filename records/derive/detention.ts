import type {PersonFacts} from '../collections/types.ts';
import {rangeOf, daysBetween, dayOf, firstOfTime, lastOfTime, listedDay} from './dates/dates.ts';
import {courseOf, type Step} from './life/course.ts';
import {places} from './life/places.ts';
import type {EventType} from '../schema/registries.ts';

/**
 * A number of days of which the dates allow no fewer than `min` and no more than `max`; null: they set no upper limit,
 * because the beginning or the end is not known.
 */
export type DayRange = {min: number; max: number | null};

/**
 * A stretch in prison, from an arrest or return to a release or furlough. The first day counts, the
 * day of leaving does not. A date known only in part gives a range of days.
 */
export type DetentionSpell = {
  from: string;
  /** null: no end is on record; days are then counted to `until`. */
  to: string | null;
  /** Last date of the count: the end, or the last day that a source confirms. */
  until: string;
  /** The event that ended it. */
  endedBy: EventType | null;
  /** Days that two stretches may both cover are counted in the earlier one only. */
  days: DayRange;
  /** ISO days between which it is drawn. A date that is unknown is drawn at the nearest one that is known. */
  drawn: {from: string; until: string};
};

/**
 * All stretches in prison in order of time, and the sum of their days. `openEnded`: the last one
 * has no end.
 */
export type Detention = {
  spells: DetentionSpell[];
  days: DayRange;
  openEnded: boolean;
};

/**
 * Stretches in prison without furlough. A stretch with no end on record is counted to `asOf`, or to
 * `now` if earlier. If the person is no longer known to be there, it is counted to the last event before.
 */
export function detentionOf(
  person: Pick<PersonFacts, 'events' | 'sentence'>,
  asOf: string,
  now: Date
): Detention {
  const today = dayOf(now);
  const stretches = stretchesOf(courseOf(person), rangeOf(asOf).last < today ? asOf : today);
  let counted = firstOfTime;
  const spells = stretches.map(({begins, ends, ...stretch}): DetentionSpell => {
    const first = begins.first > counted ? begins.first : counted;
    counted = ends.last;
    const days = daysIn({first, last: begins.last}, ends, today);
    const until = listedDay(stretch.until) ?? knownEnd(ends) ?? knownEnd(begins) ?? today;
    return {
      ...stretch,
      days,
      drawn: {from: listedDay(stretch.from) ?? knownEnd(begins) ?? until, until}
    };
  });
  return {spells, days: sumOf(spells), openEnded: spells.at(-1)?.to === null};
}

type Limits = {first: string; last: string};

/** Nothing on record is after today. */
function daysIn(begins: Limits, ends: Limits, today: string): DayRange {
  const between = (from: string, to: string) => daysBetween(from, to < today ? to : today);
  const min = Math.max(0, between(begins.last, ends.first));
  if (begins.first === firstOfTime || ends.last === lastOfTime) return {min, max: null};
  const max = Math.max(0, between(begins.first, ends.last));
  return {min: Math.min(min, max), max};
}

const sumOf = (spells: readonly DetentionSpell[]): DayRange =>
  spells.reduce<DayRange>(
    (sum, {days: {min, max}}) => ({
      min: sum.min + min,
      max: sum.max === null || max === null ? null : sum.max + max
    }),
    {min: 0, max: 0}
  );

/** The first day of the limits, or the last if the first is not known; null if neither is. */
function knownEnd({first, last}: Limits): string | null {
  if (first !== firstOfTime) return first;
  return last === lastOfTime ? null : last;
}

type Stretch = Omit<DetentionSpell, 'days' | 'drawn'> & {begins: Limits; ends: Limits};

/** `asOf`: where the count stops if no end is on record. */
function stretchesOf(course: readonly Step[], asOf: string): Stretch[] {
  const limits = limitsOf(course.map(({event}) => event.date));
  const open: Limits = {first: firstOfTime, last: lastOfTime};
  const stretches: Stretch[] = [];
  let from: {date: string; limits: Limits} | null = null;
  let previous = {date: '', limits: open};
  course.forEach(({event, before, after}, index) => {
    const here = {date: event.date, limits: limits[index] ?? open};
    const [was, is] = [places[before.place].custody, places[after.place].custody];
    if (is && !was) from = here;
    if (was && !is && from !== null) {
      const isLost = after.place === 'lost';
      const [to, endedBy] = isLost ? [null, null] : [event.date, event.type];
      const until = isLost ? previous : here;
      stretches.push({
        from: from.date,
        to,
        until: until.date,
        endedBy,
        begins: from.limits,
        ends: until.limits
      });
      from = null;
    }
    if (event.type !== 'award') previous = here;
  });
  if (from !== null) stretches.push(openStretch(from, asOf));
  return stretches;
}

function openStretch(from: {date: string; limits: Limits}, asOf: string): Stretch {
  const ends = rangeOf(asOf);
  const last = ends.last < from.limits.last ? ends.last : from.limits.last;
  return {
    from: from.date,
    to: null,
    until: asOf,
    endedBy: null,
    begins: {...from.limits, last},
    ends
  };
}

/**
 * The first and the last day that each of several dates can mean, given that they follow one another: none is earlier
 * than the one before, none later than the one after.
 */
function limitsOf(dates: readonly string[]): Limits[] {
  const limits = dates.map(date => rangeOf(date));
  limits.reduce((earliest, limit) => {
    if (limit.first < earliest) limit.first = earliest;
    return limit.first;
  }, firstOfTime);
  limits.reduceRight((latest, limit) => {
    if (limit.last > latest) limit.last = latest;
    return limit.last;
  }, lastOfTime);
  return limits;
}
