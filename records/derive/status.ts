import {bounds, compareDates, daysBetween, dayOf, laterDate} from './dates.ts';
import {
  eventTypes,
  statusGroups,
  type EventType,
  type StatusCode,
  type StatusGroup
} from '../schema/registries.ts';
import type {PersonEvent} from '../schema/fields.ts';
import type {PersonFacts} from '../schema/person.ts';

/** Where a person stands, as far as dated events show. */
export type Status = {
  code: StatusCode;
  group: StatusGroup;
  /** Since when, as exact as known. */
  date: string;
  /** true: `date` is the latest possible one. */
  onOrBefore: boolean;
  /** How sure the sources are of the event behind the status. */
  certainty: PersonEvent['certainty'];
  /** The last day for which a source vouches for it. */
  asOf: string;
  /** true: the status can change and nothing has confirmed it for 90 days. */
  stale: boolean;
  /** Days since a source last vouched for the status, on the day of the build. */
  silentDays: number;
  prison: PersonEvent['prison'] | null;
  ward: PersonEvent['ward'] | null;
  /** Ids of the sources behind it. */
  sources: string[];
  /** An editor's reason, when the events alone would mislead. */
  reason: {en: string; fa: string} | null;
};

/** Days after which an unconfirmed status is called so. */
export const staleAfterDays = 90;

/** In order of date; on one day in the order of the registry. */
export const sortEvents = <E extends {date: string; type: EventType}>(events: readonly E[]): E[] =>
  [...events].sort(
    (a, b) =>
      compareDates(a.date, b.date) || eventTypes.indexOf(a.type) - eventTypes.indexOf(b.type)
  );

export const groupOf = (code: StatusCode): StatusGroup =>
  (Object.keys(statusGroups) as StatusGroup[]).find(group =>
    (statusGroups[group] as readonly StatusCode[]).includes(code)
  ) ?? 'held';

type Standing = {code: StatusCode; inCustody: boolean; sentenced: boolean};

/** What each event makes of the standing before it. Events that are not listed change nothing. */
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

/** Derives a person's status from the events; an editor's override comes last and carries its reason. */
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
  const asOf = override?.asOf ?? lastVouched(events, decisive, group, person);
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

/** The events that changed where a person stands, in order, each with the status it led to. */
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
 * For someone still held, the date of the last event that speaks of it; for the dead, the day itself; for someone
 * free, the latest publication among the sources of the release, since a report vouches for it on the day it is printed.
 */
function lastVouched(
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
