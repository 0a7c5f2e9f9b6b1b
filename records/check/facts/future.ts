import {message, type Finding} from '../../read/finding.ts';
import type {ReadFolder} from '../../read/folder.ts';
import {factError} from './factFinding.ts';
import {walk} from './walk.ts';
import {knownDatesIn} from '../../../i18n/partialDates/partialDate.ts';

/** Fields with the day on which something happened or was done, so none can be in the future. */
const pastFields = new Set([
  'date',
  'updated',
  'opened',
  'on',
  'asOf',
  'published',
  'accessed',
  'reviewedOn'
]);
/** Fields with a day that may come, and how many years ahead it may be. A news item may announce an event. */
const plannedFields = new Map([
  ['eventDate', 2],
  ['deadline', 10],
  ['nextReviewOn', 10],
  ['publishAt', 10]
]);

const isTime = (value: string) => /^2\d{3}-\d{2}-\d{2}T/.test(value);

/** The own dates of a draft say when it is meant to appear. */
const isPlanOfDraft = (path: readonly PropertyKey[], state: unknown) =>
  state === 'draft' && path.length === 1 && (path[0] === 'date' || path[0] === 'opened');

/** UTC+14 is the first zone to begin a day: what is today there is not in the future. */
const earliestZone = 14 * 3_600_000;
const today = (moment: number) => new Date(moment + earliestZone).toISOString().slice(0, 10);

/** The latest day that is not in the future of `now` anywhere. What `checkFuture` finds changes only with it. */
export const latestDay = (now: Date): string => today(now.getTime());

/**
 * Dates in the future of `now`, the one moment of the check and the build. For a scheduled item the present is its time
 * of release, since it is dated on that.
 */
export function checkFuture({facts}: ReadFolder, now: Date): Finding[] {
  if (!facts) return [];
  const {state, publishAt} = (facts.data ?? {}) as {state?: unknown; publishAt?: unknown};
  const release = typeof publishAt === 'string' ? Date.parse(publishAt) : NaN;
  const present = today(Math.max(now.getTime(), release || 0));
  const findings: Finding[] = [];
  walk(facts.data, (path, key, value) => {
    if (typeof value !== 'string') return;
    const day = knownDatesIn(value)[0]?.first ?? (isTime(value) ? value.slice(0, 10) : null);
    if (day === null) return;
    const years = plannedFields.get(String(key));
    const isPast = pastFields.has(String(key)) && !isPlanOfDraft(path, state);
    if (years === undefined && !isPast) return;
    const base = years === undefined ? present : today(now.getTime());
    const latest = `${Number(base.slice(0, 4)) + (years ?? 0)}${base.slice(4)}`;
    // A month or a year may have begun, so its first day counts.
    if (day <= latest) return;
    findings.push(
      factError(
        facts,
        path,
        value,
        years === undefined ? message('facts.future', {latest}) : message('facts.farAhead', {years})
      )
    );
  });
  return findings;
}
