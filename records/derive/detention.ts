import {bounds, daysBetween, dayOf} from './dates.ts';
import {sortEvents} from './status.ts';
import type {EventType} from '../schema/registries.ts';
import type {PersonFacts} from '../schema/person.ts';

/**
 * One stretch in prison. The first day counts, the day of leaving does not. A date known to the month or year
 * gives a range of days.
 */
export type DetentionSpell = {
  from: string;
  /** null: no end is on record; the count then runs to `until`. */
  to: string | null;
  /** Where the count stops: the end, or the last day for which a source vouches. */
  until: string;
  /** What ended it. */
  endedBy: EventType | null;
  days: {min: number; max: number};
};

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

/** Stretches in prison less furlough, and their sum. `asOf` bounds a stretch that has no end on record. */
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
