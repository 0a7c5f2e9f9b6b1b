import type {PersonFacts} from '../../collections/types.ts';
import type {SentenceKind} from '../../schema/registries.ts';
import {rangeOf, listedDay} from '../dates/dates.ts';

export type SentenceFacts = PersonFacts['sentence'];
export type Judgment = SentenceFacts['judgments'][number];
export type JudgmentChange = NonNullable<Judgment['changes']>[number];
export type SentencePart = Judgment['parts'][number];

/** A length of time; `months` may be more than 11. */
export type Length = {months: number; days: number};

/** The sentence that is in force. */
export type EnforceableSentence = {
  kind: SentenceKind;
  /** null unless `kind` is term. */
  length: Length | null;
  /** true: sources leave open whether more has to be served. */
  atLeast: boolean;
};

const daysPerMonth = 365.2425 / 12;
/** A length in years, for drawings and comparisons. */
export const inYears = ({months, days}: Length): number => months / 12 + days / 365.2425;

/** Adds lengths. Days stay days, since months differ in length. */
export const addLengths = (lengths: readonly Length[]): Length => ({
  months: lengths.reduce((sum, {months}) => sum + months, 0),
  days: lengths.reduce((sum, {days}) => sum + days, 0)
});

/** The longer of two lengths. */
const longer = (a: Length, b: Length) => (inYears(b) > inYears(a) ? b : a);

type WrittenLength = {
  years?: number | undefined;
  months?: number | undefined;
  days?: number | undefined;
};

/** The length as written in the content; null if no number is given. */
export function lengthOf({years, months, days}: WrittenLength): Length | null {
  if (years === undefined && months === undefined && days === undefined) return null;
  return {months: (years ?? 0) * 12 + (months ?? 0), days: days ?? 0};
}

/** Subtracts the suspended part; borrows a month of mean length where the days do not suffice. */
function subtract(from: Length, part: Length): Length {
  const days = from.days - part.days;
  const borrowed = Math.max(0, Math.ceil(-days / daysPerMonth));
  const months = from.months - part.months - borrowed;
  const left = {months, days: Math.round(days + borrowed * daysPerMonth)};
  return months < 0 ? {months: 0, days: Math.max(0, Math.round(inYears(left) * 365.2425))} : left;
}

/** The parts of a judgment that are in force after the changes of which `counts` is true. */
export function partsInForce(
  {parts, changes = []}: Judgment,
  counts: (change: JudgmentChange) => boolean = () => true
): readonly SentencePart[] {
  const last = changes.filter(change => change.kind !== 'upheld' && counts(change)).at(-1);
  return last ? (last.parts ?? []) : parts;
}

/** What a part comes to in prison; null if it is not prison, or not enforced. */
type Prison = {
  kind: 'term' | 'life' | 'death' | 'unknown';
  length: Length | null;
  atLeast: boolean;
};

function prisonIn(part: SentencePart): Prison | null {
  if (part.suspended) return null;
  if (part.kind === 'life' || part.kind === 'death')
    return {kind: part.kind, length: null, atLeast: false};
  if (part.kind !== 'prison') return null;
  const length = lengthOf(part);
  if (!length) return {kind: 'unknown', length: null, atLeast: false};
  const suspended = lengthOf(part.suspendedPart ?? {});
  const left = suspended ? subtract(length, suspended) : length;
  return inYears(left) > 0 ? {kind: 'term', length: left, atLeast: false} : null;
}

/**
 * Several prison terms under a rule of counting. Death comes before life, life before terms. A term of unknown length
 * makes the others a minimum, and so does an unclear rule.
 */
function combine(all: readonly Prison[], rule: SentenceFacts['counted']): Prison | null {
  for (const kind of ['death', 'life'] as const)
    if (all.some(prison => prison.kind === kind)) return {kind, length: null, atLeast: false};
  const lengths = all.flatMap(({length}) => length ?? []);
  const [first, ...rest] = lengths;
  if (!first) return all.length ? {kind: 'unknown', length: null, atLeast: false} : null;
  return {
    kind: 'term',
    length: rule === 'sum' ? addLengths(lengths) : rest.reduce(longer, first),
    atLeast:
      all.some(({atLeast}) => atLeast) ||
      lengths.length < all.length ||
      (lengths.length > 1 && rule !== 'sum' && rule !== 'longest')
  };
}

/** The sentence in force today. */
export const enforceable = (sentence: SentenceFacts): EnforceableSentence =>
  inForce(sentence, () => true);

/**
 * The sentence in force on a date, as exact as known: what was decided later does not count. Judgments and changes
 * without a date always count.
 */
export const enforceableOn = (sentence: SentenceFacts, date: string): EnforceableSentence =>
  inForce(
    sentence,
    ({date: decided = 'unknown'}) => (listedDay(decided) ?? '') <= rangeOf(date).last
  );

function inForce(
  {outcome, judgments, counted}: SentenceFacts,
  counts: (decided: {date?: string | undefined}) => boolean
): EnforceableSentence {
  if (outcome !== 'sentenced' && judgments.every(counts))
    return {kind: outcome, length: null, atLeast: false};
  const known = judgments.filter(counts);
  const left = known.map(judgment => ({judgment, parts: partsInForce(judgment, counts)}));
  const prison = combine(
    left.flatMap(
      ({judgment, parts}) =>
        combine(
          parts.flatMap(part => prisonIn(part) ?? []),
          judgment.counted
        ) ?? []
    ),
    counted
  );
  if (prison) return prison;
  return {kind: kindWithoutPrison(left), length: null, atLeast: false};
}

function kindWithoutPrison(
  left: readonly {judgment: Judgment; parts: readonly SentencePart[]}[]
): SentenceKind {
  if (!left.length) return 'not-recorded';
  if (left.some(({parts}) => parts.length)) return 'no-prison';
  const ends = left.map(({judgment: {changes = []}}) => changes.at(-1)?.kind);
  return ends.every(kind => kind === 'pardoned') ? 'pardoned' : 'overturned';
}
