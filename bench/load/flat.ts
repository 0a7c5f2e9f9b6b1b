import type {Sample} from '../memory.ts';

/** Growth above this says that memory is not flat. */
export const mostGrowth = 1.1;

/** Medians of the parts of a run; `ratio` is the last part to the second, since servers fill their pools in the first. */
export type Course = {partSeconds: number; medians: number[]; ratio: number; isFlat: boolean};

/** Minutes of a run, or five parts of a shorter one. */
export const partsOf = (minutes: number) => Math.max(5, Math.round(minutes));

/** Says how resident memory went over a run that began at `begun` (milliseconds since 1970). */
export function courseOf(samples: readonly Sample[], begun: number, minutes: number): Course {
  const parts = partsOf(minutes);
  const partMs = (minutes * 60_000) / parts;
  const medians = Array.from({length: parts}, (_, part) =>
    median(
      samples.filter(({at}) => Math.floor((at - begun) / partMs) === part).map(({bytes}) => bytes)
    )
  );
  const ratio = (medians.at(-1) ?? 0) / (medians[1] ?? 0);
  return {partSeconds: partMs / 1000, medians, ratio, isFlat: ratio <= mostGrowth};
}

/** The middle one of some numbers; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
