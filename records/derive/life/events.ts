import type {PersonEvent} from '../../collections/types.ts';
import {namedDate} from '../dates/dates.ts';

/**
 * Ids of a record's events, unique within the record: the date they name and the type, with a number
 * from the second such event on a day on. An editor's own id, set when a date or type is corrected,
 * comes first.
 */
export function eventIds(events: readonly Pick<PersonEvent, 'id' | 'date' | 'type'>[]): string[] {
  const seen = new Map<string, number>();
  return events.map(({id, date, type}) => {
    const base = id ?? `${(namedDate(date) ?? date).replace(' ', '-')}-${type}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  });
}
