import type {PersonFacts} from '../collections/types.ts';
import {bounds, daysBetween, dayOf} from './dates.ts';
import {courseOf, type Step} from './life/course.ts';
import {places} from './life/places.ts';
import type {EventType} from '../schema/registries.ts';

/**
 * A stretch in prison, from an arrest or return to a release or furlough. The first day counts, the
 * day of leaving does not. A date known only to the month or year gives a range of days.
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
  days: {min: number; max: number};
};

/**
 * All stretches in prison in order of time, and the sum of their days. `openEnded`: the last one
 * has no end.
 */
export type Detention = {
  spells: DetentionSpell[];
  days: {min: number; max: number};
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
  const stretches = stretchesOf(courseOf(person), bounds(asOf).last < today ? asOf : today);
  const limits = limitsOf(
    stretches.flatMap(({from, until}) => [from, until]),
    today
  );
  let counted = '';
  const spells = stretches.map((stretch, index): DetentionSpell => {
    const [from, until] = [limits[index * 2], limits[index * 2 + 1]];
    if (!from || !until) return {...stretch, days: {min: 0, max: 0}};
    const first = from.first > counted ? from.first : counted;
    counted = until.last;
    const max = Math.max(0, daysBetween(first, until.last));
    const min = Math.max(0, daysBetween(from.last, until.first));
    return {...stretch, days: {min: Math.min(min, max), max}};
  });
  const sum = (pick: 'min' | 'max') => spells.reduce((total, {days}) => total + days[pick], 0);
  return {
    spells,
    days: {min: sum('min'), max: sum('max')},
    openEnded: spells.at(-1)?.to === null
  };
}

type Stretch = Omit<DetentionSpell, 'days'>;

/** `asOf`: where the count stops if no end is on record. */
function stretchesOf(course: readonly Step[], asOf: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from: string | null = null;
  let previous = '';
  for (const {event, before, after} of course) {
    const [was, is] = [places[before.place].custody, places[after.place].custody];
    if (is && !was) from = event.date;
    if (was && !is && from !== null) {
      const isLost = after.place === 'lost';
      const [to, endedBy] = isLost ? [null, null] : [event.date, event.type];
      stretches.push({from, to, until: isLost ? previous : event.date, endedBy});
      from = null;
    }
    if (event.type !== 'award') previous = event.date;
  }
  if (from !== null) stretches.push({from, to: null, until: asOf, endedBy: null});
  return stretches;
}

/**
 * The first and the last day that each of several dates can mean, given that they follow one another and that none is
 * after today.
 */
function limitsOf(dates: readonly string[], today: string): {first: string; last: string}[] {
  let latest = today;
  return dates
    .toReversed()
    .map(date => {
      const {first, last} = bounds(date);
      if (last < latest) latest = last;
      return {first, last: latest};
    })
    .reverse();
}
