import type {Localized, PersonEvent, PersonFacts} from '../collections/types.ts';
import {prisonLabel} from '../registries/read.ts';
import {laterDate, namedDate} from './dates/dates.ts';
import {courseOf, type Step} from './life/course.ts';
import type {LifeEvent} from './life/moves.ts';
import {places, start, statusOf, type Standing} from './life/places.ts';
import {silenceOf} from './silence.ts';
import {statusGroups, type StatusCode, type StatusGroup} from '../schema/registries.ts';

/** A person's situation, as far as dated events show. */
export type Status = {
  code: StatusCode;
  group: StatusGroup;
  /** Since when, in any form of date. */
  date: string;
  /** How sure the sources are of the event behind the status. */
  certainty: PersonEvent['certainty'];
  /** The last day, month or year that a source confirms it for; `unknown` if none has a date. */
  asOf: string;
  /** true: the person is held, and no source has confirmed it for `staleAfterDays`. */
  stale: boolean;
  /** Days from `asOf` to the day of the build. */
  silentDays: number;
  /** Where the person is in prison; null: not in prison, or the prison is not known. */
  prison: PersonEvent['prison'] | null;
  /** Name and city of that prison. */
  prisonName: Localized | null;
  ward: PersonEvent['ward'] | null;
  /** The prison that a person of unknown whereabouts is no longer in; null in every other status. */
  lastPrison: PersonEvent['prison'] | null;
  lastPrisonName: Localized | null;
  /** Ids of the sources for it. */
  sources: string[];
  /** An editor's reason for setting it by hand; null if it is derived. */
  reason: {en: string; fa: string} | null;
};

/** The group of a status on the people's page. */
export const groupOf = (code: StatusCode): StatusGroup =>
  (Object.keys(statusGroups) as StatusGroup[]).find(group =>
    (statusGroups[group] as readonly StatusCode[]).includes(code)
  ) ?? 'held';

/** Whether a status, which an editor may have set by hand, means that the person is in prison. */
const isInPrison = (code: StatusCode, {place}: Standing) =>
  code === 'on-trial' || code === 'death-sentence'
    ? places[place].custody
    : code === 'detained' || code === 'pretrial' || code === 'serving';

/** Derives a person's status at `now` from the events, unless an editor has set it. */
export function deriveStatus(
  person: Pick<PersonFacts, 'events' | 'statusOverride' | 'sentence' | 'sources'>,
  now: Date
): Status {
  const course = courseOf(person);
  const events = course.map(({event}) => event);
  const last = course.at(-1);
  const standing = last?.after ?? start;
  const decisive = decisiveEvent(course);
  const place = lastPlace(course);
  const override = person.statusOverride;
  const code = override?.code ?? statusOf(standing);
  const group = groupOf(code);
  const asOf = override?.asOf ?? lastConfirmed(events, decisive, group, person);
  const sources = override?.sources ?? [
    ...new Set([
      ...(decisive?.sources ?? []),
      ...(group === 'held' ? (last?.event.sources ?? []) : [])
    ])
  ];
  const silence = silenceOf(asOf, now);
  const left = !override && standing.place === 'lost' ? place?.prison : undefined;
  const held = isInPrison(code, standing) ? place : undefined;
  return {
    code,
    group,
    asOf,
    sources,
    silentDays: silence.days,
    date: override?.date ?? decisive?.date ?? '',
    certainty: override ? 'confirmed' : (decisive?.certainty ?? 'confirmed'),
    stale: group === 'held' && silence.stale,
    prison: held?.prison ?? null,
    prisonName: labelOf(held?.prison),
    ward: held?.ward ?? null,
    lastPrison: left ?? null,
    lastPrisonName: labelOf(left),
    reason: override?.reason ?? null
  };
}

const labelOf = (prison: string | undefined): Localized | null =>
  prison === undefined ? null : prisonLabel(prison);

/** The event that led to the present status: the last that changed it, or the first if none did. */
const decisiveEvent = (course: readonly Step<PersonEvent>[]): PersonEvent | undefined =>
  (course.findLast(({before, after}) => statusOf(before) !== statusOf(after)) ?? course[0])?.event;

/** The last event in prison that says which one. Leave does not end a stay, freedom does. */
function lastPlace(course: readonly Step<PersonEvent>[]): PersonEvent | undefined {
  let place: PersonEvent | undefined;
  for (const {event, before, after} of course) {
    if (!places[after.place].custody) continue;
    if (!places[before.place].custody && before.place !== 'furlough') place = undefined;
    if (event.prison) place = event;
  }
  return place;
}

/** The events that changed a person's status, in order of date, each with the new status. */
export const statusChanges = <E extends LifeEvent & {date: string}>(person: {
  events: readonly E[];
  sentence: PersonFacts['sentence'];
}): {event: E; code: StatusCode}[] =>
  courseOf(person).flatMap(({event, before, after}) =>
    statusOf(before) === statusOf(after) ? [] : [{event, code: statusOf(after)}]
  );

/**
 * The last day, month or year that a source confirms the status for. Held: the date of the last event, awards aside.
 * Died: that day. Free: the latest publication among the sources of the release, since a report confirms it for the day
 * it appears; so does the report of an event of unknown date. `unknown` if nothing has a date.
 */
function lastConfirmed(
  events: PersonEvent[],
  decisive: PersonEvent | undefined,
  group: StatusGroup,
  {sources}: Pick<PersonFacts, 'sources'>
): string {
  const published = (event: PersonEvent | undefined) =>
    sources.filter(({id}) => event?.sources.includes(id)).flatMap(source => source.published ?? []);
  const confirmed = (event: PersonEvent | undefined) => {
    const named = event && namedDate(event.date);
    return named ? [named] : published(event);
  };
  // A limit of an earlier event can be a later day, but says nothing of the present status.
  const since = decisive ? events.slice(events.indexOf(decisive)) : [];
  const dates =
    group === 'died'
      ? confirmed(decisive)
      : group === 'held'
        ? since.filter(({type}, index) => index === 0 || type !== 'award').flatMap(confirmed)
        : [...confirmed(decisive), ...published(decisive)];
  return dates.length ? dates.reduce(laterDate) : 'unknown';
}
