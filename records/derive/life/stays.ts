import type {PersonEvent, PersonFacts} from '../../collections/types.ts';
import {courseOf} from './course.ts';
import {places} from './places.ts';

/**
 * A stretch of time in one prison. Leave and transfers end it. Its dates are those of events: a person may have been
 * there before the first one that names the prison.
 */
export type Stay = {
  /** Code in `content/prisons.yaml`. */
  prison: string;
  /** Code of the last ward on record; null: none. */
  ward: string | null;
  from: string;
  /** null: no end is on record. */
  to: string | null;
  /** Date of the last event that the stay covers. */
  until: string;
};

type Place = {prison: string; ward: string | null};

/** Every stay in a prison whose name is on record, in order of time. */
export function staysOf(person: Pick<PersonFacts, 'sentence'> & {events: PersonEvent[]}): Stay[] {
  const stays: Stay[] = [];
  let open = null as Stay | null;
  let place = null as Place | null;
  for (const {event, before, after} of courseOf(person)) {
    if (!places[after.place].custody) {
      // Someone who is no longer there at some date left on a day that is not known.
      // Nor does a death say where someone died, unless it names the prison.
      const diedElsewhere = places[after.place].end === 'dead' && event.prison !== open?.prison;
      if (open && after.place !== 'lost' && !diedElsewhere)
        Object.assign(open, {to: event.date, until: event.date});
      open = null;
      continue;
    }
    if (!places[before.place].custody && before.place !== 'furlough') place = null;
    if (event.prison !== undefined)
      place = {
        prison: event.prison,
        ward: event.ward ?? (place?.prison === event.prison ? place.ward : null)
      };
    if (!place) continue;
    if (open?.prison === place.prison) {
      Object.assign(open, {ward: place.ward, ...(event.type !== 'award' && {until: event.date})});
      continue;
    }
    if (open) Object.assign(open, {to: event.date, until: event.date});
    open = {...place, from: event.date, to: null, until: event.date};
    stays.push(open);
  }
  return stays;
}
