import type {PersonEvent} from '../../records/collections/types.ts';
import {eventIds, findPrison, statusChanges, type Case, type Person} from '../../records/index.ts';
import type {OpenRecord} from '../../records/schema/openData/tables.ts';
import {openRange, plain, plainOrNull} from './openFields.ts';

/** The public records of a person's events, with the status that each of them led to. */
export const eventsOfPerson = (person: Person): OpenRecord<'events'>[] =>
  openEvents(
    `person-${person.recordNo}`,
    {person: person.recordNo, case: null},
    // The events of a case are in the table once, as those of the case.
    person.events.filter(event => event.case === undefined),
    () => [],
    new Map(statusChanges(person).map(({event, code}) => [event, code]))
  );

/** The public records of a case's events. `people`: everyone with a page. */
export const eventsOfCase = (
  {recordNo, slug, events}: Case,
  people: readonly Person[]
): OpenRecord<'events'>[] =>
  openEvents(
    `case-${recordNo}`,
    {person: null, case: recordNo},
    events,
    id =>
      people
        .filter(person => person.events.some(event => event.id === `${slug}-${id}`))
        .map(person => person.recordNo),
    new Map()
  );

/** Name of the ward of an event. */
const wardOf = ({prison, ward}: PersonEvent) =>
  prison === undefined
    ? undefined
    : findPrison(prison)?.wards.find(({code}) => code === ward)?.name;

function openEvents(
  prefix: string,
  of: {person: number | null; case: number | null},
  events: readonly PersonEvent[],
  concerned: (id: string) => number[],
  statuses: ReadonlyMap<PersonEvent, OpenRecord<'events'>['status']>
): OpenRecord<'events'>[] {
  const ids = eventIds(events);
  return events.map((event, index) => ({
    id: `${prefix}/${ids[index]}`,
    person: of.person,
    case: of.case,
    people: concerned(ids[index] ?? ''),
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
