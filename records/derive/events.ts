import type {PersonEvent} from '../schema/fields.ts';

/**
 * Ids of a record's events, unique within it: date and type, with a number when that happened twice on a day, or
 * the id that an editor kept when a date was corrected.
 */
export function eventIds(events: readonly Pick<PersonEvent, 'id' | 'date' | 'type'>[]): string[] {
  const seen = new Map<string, number>();
  return events.map(({id, date, type}) => {
    const base = id ?? `${date}-${type}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  });
}
