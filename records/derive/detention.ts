import type {PersonFacts} from '../collections/types.ts';
import {bounds, daysBetween, dayOf} from './dates.ts';
import {sortEvents} from './status.ts';
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

const begins: readonly EventType[] = ['arrest', 'imprisonment', 'furlough-end'];
const ends: readonly EventType[] = [
  'furlough-start',
  'bail',
  'house-arrest',
  'exile',
  'acquittal',
  'conditional-release',
  'release',
  'execution',
  'death'
];

/**
 * Stretches in prison without furlough. A stretch with no end on record is counted to `asOf`, or to
 * `now` if earlier.
 */
export function detentionOf(
  {events}: Pick<PersonFacts, 'events'>,
  asOf: string,
  now: Date
): Detention {
  const spells: DetentionSpell[] = [];
  let from: string | null = null;
  const close = (to: string | null, endedBy: EventType | null) => {
    if (from === null) return;
    const until = to ?? (bounds(asOf).last < dayOf(now) ? asOf : dayOf(now));
    spells.push({from, to, until, endedBy, days: span(from, until)});
    from = null;
  };
  for (const event of sortEvents(events)) {
    if (begins.includes(event.type) && from === null) from = event.date;
    else if (ends.includes(event.type)) close(event.date, event.type);
  }
  const openEnded = from !== null;
  close(null, null);
  const sum = (pick: 'min' | 'max') => spells.reduce((total, spell) => total + spell.days[pick], 0);
  return {spells, days: {min: sum('min'), max: sum('max')}, openEnded};
}

const span = (from: string, to: string) => ({
  min: Math.max(0, daysBetween(bounds(from).last, bounds(to).first)),
  max: Math.max(0, daysBetween(bounds(from).first, bounds(to).last))
});
