import type {PersonFacts} from '../collections/types.ts';
import {daysBetween, dayOf, listedDay} from './dates/dates.ts';
import type {Detention} from './detention.ts';
import type {SentenceKind} from '../schema/registries.ts';
import {enforceable, inYears, type EnforceableSentence} from './sentence/inForce.ts';
import type {Status} from './status.ts';

/**
 * What a segment shows. served: in prison; away: on furlough or at liberty; left: not served yet;
 * unconfirmed: after the last confirmation.
 */
export type PlateMark = 'served' | 'away' | 'left' | 'unconfirmed';
/** Part of a bar, in fractions of its year, from 0 to 1. */
export type PlateSegment = {from: number; to: number; mark: PlateMark};
/**
 * One year of the sentence. `length` is in years, less than 1 for the months at the end of the
 * term.
 */
export type PlateBar = {length: number; segments: PlateSegment[]};

/** The drawing of a person's sentence. Time runs from the first day in prison, one bar a year. */
export type Plate = {
  variant: 'held' | 'unconfirmed' | 'free' | 'died';
  /** The sentence in force. A term sets the number of bars; see `barsWithout`. */
  sentence: EnforceableSentence;
  /** true: the bars go on after the end of the term. */
  outlasts: boolean;
  bars: PlateBar[];
  /** true: the person died in custody or was executed, and all bars are solid. */
  endedInCustody: boolean;
};

/** Mean length of a Gregorian year in days. */
const daysPerYear = 365.2425;
/** Sentences without a length get a fixed number of bars. Where nothing is to be served, bars count years. */
const barsWithout: Partial<Record<SentenceKind, number>> = {
  life: 12,
  death: 12,
  unknown: 12,
  'not-recorded': 12,
  'awaiting-verdict': 12
};

/** Draws a person's sentence at `now`. For someone who died in custody all of it counts as served. */
export function plateOf(
  {
    sentence,
    status,
    detention
  }: {sentence: PersonFacts['sentence']; status: Status; detention: Detention},
  now: Date
): Plate {
  const inForce = enforceable(sentence);
  const until = untilOf(status, detention, now);
  const start = detention.spells[0]?.drawn.from ?? listedDay(status.date) ?? until;
  const at = (day: string) => Math.max(0, daysBetween(start, day) / daysPerYear);
  const term = inForce.length && inYears(inForce.length);
  const total = Math.max(term ?? barsWithout[inForce.kind] ?? 1, at(until));
  const isUnconfirmed = status.stale || status.code === 'unknown';
  const endedInCustody = status.code === 'died-in-custody' || status.code === 'executed';
  const marks: PlateSegment[] = endedInCustody
    ? [{from: 0, to: total, mark: 'served'}]
    : marksOf(detention, at, at(until), total, isUnconfirmed);
  return {
    endedInCustody,
    variant:
      status.group === 'died'
        ? 'died'
        : status.group === 'free'
          ? 'free'
          : isUnconfirmed
            ? 'unconfirmed'
            : 'held',
    sentence: inForce,
    outlasts: term !== null && at(until) > term,
    bars: Array.from({length: Math.ceil(total - 1e-9)}, (_, index) =>
      barOf(index, Math.min(1, total - index), marks)
    )
  };
}

/** The day up to which the plate shows what happened. */
function untilOf(status: Status, {spells}: Detention, now: Date): string {
  const left = spells.at(-1)?.drawn.until;
  // A life goes on after a release: the plate ends there, not with a death years later.
  if (status.code === 'died' && left) return left;
  if (status.code === 'unknown' && left) return left;
  const today = dayOf(now);
  if (status.group !== 'held') return listedDay(status.date) ?? left ?? today;
  return status.stale ? (listedDay(status.asOf) ?? left ?? today) : today;
}

function marksOf(
  {spells}: Detention,
  at: (day: string) => number,
  until: number,
  total: number,
  isUnconfirmed: boolean
): PlateSegment[] {
  const marks: PlateSegment[] = [];
  let cursor = 0;
  for (const spell of spells) {
    const [from, to] = [at(spell.drawn.from), at(spell.drawn.until)];
    if (from > cursor) marks.push({from: cursor, to: from, mark: 'away'});
    if (to > from) marks.push({from, to, mark: 'served'});
    cursor = Math.max(cursor, to);
  }
  if (until > cursor) marks.push({from: cursor, to: until, mark: 'away'});
  if (total > until)
    marks.push({from: until, to: total, mark: isUnconfirmed ? 'unconfirmed' : 'left'});
  return marks;
}

const barOf = (index: number, length: number, marks: PlateSegment[]): PlateBar => ({
  length,
  segments: marks
    .map(({from, to, mark}) => ({
      from: Math.max(0, from - index),
      to: Math.min(length, to - index),
      mark
    }))
    .filter(({from, to}) => to - from > 0.004)
});
