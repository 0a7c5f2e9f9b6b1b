import type {PersonEvent} from '../../records/collections/types.ts';
import {eventIds, findPrison, statusChanges, type Case, type Person} from '../../records/index.ts';
import type {OpenRecord} from '../../records/schema/openData/tables.ts';
import {openRange, plain, plainOrNull} from './openFields.ts';

/** The public records of a person's events, with the status that each of them led to. */
export const eventsOfPerson = (person: Person): OpenRecord<'events'>[] =>
  openEvents(
    `person-${person.recordNo}`,
    {person: person.recordNo, case: null},
    person.events,
    new Map(statusChanges(person).map(({event, code}) => [event, code]))
  );

/** The public records of a case's events. */
export const eventsOfCase = ({recordNo, events}: Case): OpenRecord<'events'>[] =>
  openEvents(`case-${recordNo}`, {person: null, case: recordNo}, events, new Map());

/** Name of the ward of an event. */
const wardOf = ({prison, ward}: PersonEvent) =>
  prison === undefined
    ? undefined
    : findPrison(prison)?.wards.find(({code}) => code === ward)?.name;

function openEvents(
  prefix: string,
  of: {person: number | null; case: number | null},
  events: readonly PersonEvent[],
  statuses: ReadonlyMap<PersonEvent, OpenRecord<'events'>['status']>
): OpenRecord<'events'>[] {
  const ids = eventIds(events);
  return events.map((event, index) => ({
    id: `${prefix}/${ids[index]}`,
    person: of.person,
    case: of.case,
    type: event.type,
    date: event.date,
    range: openRange(event.date),
    status: statuses.get(event) ?? null,
    prison: event.prison ?? null,
    ward: plainOrNull(wardOf(event)),
    certainty: event.certainty,
    detail: plain(event.detail),
    sources: event.sources
  }));
}
