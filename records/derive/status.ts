import type {PersonEvent, PersonFacts} from '../collections/types.ts';
import {bounds, compareDates, daysBetween, dayOf, laterDate} from './dates.ts';
import {
  statusGroups,
  type EventType,
  type StatusCode,
  type StatusGroup
} from '../schema/registries.ts';

/** A person's situation, as far as dated events show. */
export type Status = {
  code: StatusCode;
  group: StatusGroup;
  /** Since when, as precise as known. */
  date: string;
  /** true: `date` is the latest possible one. */
  onOrBefore: boolean;
  /** How sure the sources are of the event behind the status. */
  certainty: PersonEvent['certainty'];
  /** The last day that a source confirms it for. */
  asOf: string;
  /** true: the person is held, and no source has confirmed it for `staleAfterDays`. */
  stale: boolean;
  /** Days from `asOf` to the day of the build. */
  silentDays: number;
  prison: PersonEvent['prison'] | null;
  ward: PersonEvent['ward'] | null;
  /** Ids of the sources for it. */
  sources: string[];
  /** An editor's reason for setting it by hand; null if it is derived. */
  reason: {en: string; fa: string} | null;
};

/** Number of days without confirmation after which the page says so. */
export const staleAfterDays = 90;

/** Events in order of date, and those of one date in the order of the file: sorting is stable. */
export const sortEvents = <E extends {date: string; type: EventType}>(events: readonly E[]): E[] =>
  [...events].sort((a, b) => compareDates(a.date, b.date));

/** The group of a status on the people's page. */
export const groupOf = (code: StatusCode): StatusGroup =>
  (Object.keys(statusGroups) as StatusGroup[]).find(group =>
    (statusGroups[group] as readonly StatusCode[]).includes(code)
  ) ?? 'held';

type Standing = {code: StatusCode; inCustody: boolean; sentenced: boolean};

/** How each event changes the standing. Events that are not listed change nothing. */
const transitions: Partial<Record<EventType, (before: Standing) => Standing>> = {
  arrest: before => ({...before, code: 'pretrial', inCustody: true}),
  disappearance: before => ({...before, code: 'disappeared', inCustody: false}),
  indictment: before => ({...before, code: before.sentenced ? before.code : 'on-trial'}),
  hearing: before => ({...before, code: before.sentenced ? before.code : 'on-trial'}),
  sentence: before => ({
    ...before,
    sentenced: true,
    code: before.inCustody
      ? 'serving'
      : before.code === 'furlough'
        ? 'furlough'
        : 'convicted-awaiting-summons'
  }),
  imprisonment: before => ({...before, code: 'serving', inCustody: true, sentenced: true}),
  'furlough-start': before => ({...before, code: 'furlough', inCustody: false}),
  'furlough-end': before => ({
    ...before,
    code: before.sentenced ? 'serving' : 'pretrial',
    inCustody: true
  }),
  bail: before => ({...before, code: 'bail', inCustody: false}),
  'house-arrest': before => ({...before, code: 'house-arrest', inCustody: false}),
  exile: before => ({...before, code: 'internal-exile', inCustody: false}),
  acquittal: before => ({...before, code: 'acquitted', inCustody: false}),
  'conditional-release': before => ({...before, code: 'released-conditional', inCustody: false}),
  release: before => ({...before, code: 'released', inCustody: false, sentenced: false}),
  execution: before => ({...before, code: 'executed', inCustody: false}),
  death: before => ({...before, code: 'died-in-custody', inCustody: false})
};

/** Derives a person's status at `now` from the events, unless an editor has set it. */
export function deriveStatus(
  person: Pick<PersonFacts, 'events' | 'statusOverride' | 'sentence' | 'sources'>,
  now: Date
): Status {
  const events = sortEvents(person.events);
  let standing: Standing = {code: 'unknown', inCustody: false, sentenced: false};
  let decisive = events[0];
  let place: PersonEvent | undefined;
  for (const event of events) {
    const next = transitions[event.type]?.(standing);
    if (next && next.code !== standing.code) decisive = event;
    if (next) standing = next;
    if (event.prison) place = event;
  }
  const last = events.at(-1);
  const deathSentence = standing.code === 'serving' && person.sentence.kind === 'death';
  const override = person.statusOverride;
  const code = override?.code ?? (deathSentence ? 'death-sentence' : standing.code);
  const group = groupOf(code);
  const asOf = override?.asOf ?? lastConfirmed(events, decisive, group, person);
  const sources = override?.sources ?? [
    ...new Set([...(decisive?.sources ?? []), ...(group === 'held' ? (last?.sources ?? []) : [])])
  ];
  const silentDays = Math.max(0, daysBetween(bounds(asOf).last, dayOf(now)));
  return {
    code,
    group,
    asOf,
    sources,
    silentDays,
    date: override?.date ?? decisive?.date ?? '',
    onOrBefore: override ? false : (decisive?.onOrBefore ?? false),
    certainty: override ? 'confirmed' : (decisive?.certainty ?? 'confirmed'),
    stale: group === 'held' && silentDays > staleAfterDays,
    prison: group === 'held' ? (place?.prison ?? null) : null,
    ward: group === 'held' ? (place?.ward ?? null) : null,
    reason: override?.reason ?? null
  };
}

/** The events that changed a person's status, in order of date, each with the new status. */
export function statusChanges<E extends {date: string; type: EventType}>({
  events,
  sentence
}: {
  events: readonly E[];
  sentence: Pick<PersonFacts['sentence'], 'kind'>;
}): {event: E; code: StatusCode}[] {
  let standing: Standing = {code: 'unknown', inCustody: false, sentenced: false};
  return sortEvents(events).flatMap(event => {
    const before = standing.code;
    standing = transitions[event.type]?.(standing) ?? standing;
    if (standing.code === before) return [];
    return [
      {
        event,
        code:
          standing.code === 'serving' && sentence.kind === 'death'
            ? ('death-sentence' as const)
            : standing.code
      }
    ];
  });
}

/**
 * The last day that a source confirms the status for. Held: the date of the last event, awards
 * aside. Died: that day. Free: the latest publication among the sources of the release, since a
 * report confirms it for the day it appears.
 */
function lastConfirmed(
  events: PersonEvent[],
  decisive: PersonEvent | undefined,
  group: StatusGroup,
  {sources}: Pick<PersonFacts, 'sources'>
): string {
  const date = decisive?.date ?? '';
  if (group === 'died') return date;
  if (group === 'held')
    return events
      .filter(event => event.type !== 'award')
      .map(event => event.date)
      .reduce(laterDate, date);
  return sources
    .filter(source => decisive?.sources.includes(source.id))
    .flatMap(source => source.published ?? [])
    .reduce(laterDate, date);
}
