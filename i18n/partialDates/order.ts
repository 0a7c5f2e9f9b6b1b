import {rangeOf, listedDay} from './partialDate.ts';

/** Compares two dates for a list: by `listedDay`, then the less exact one first. `unknown` is before all. */
export const compareDates = (a: string, b: string): number =>
  (listedDay(a) ?? '').localeCompare(listedDay(b) ?? '') ||
  rangeOf(b).last.localeCompare(rangeOf(a).last);

/** The later of two dates, by the first day each names, since an imprecise date is certain of no later one. */
export const laterDate = (a: string, b: string): string =>
  (listedDay(a) ?? '') >= (listedDay(b) ?? '') ? a : b;
