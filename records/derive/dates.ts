/**
 * Arithmetic on ISO dates of day, month or year precision: `2024-09-03`, `2024-09`, `2024`.
 * Formatting for readers is in `i18n/`.
 */
export type Precision = 'day' | 'month' | 'year';

export const precisionOf = (date: string): Precision =>
  date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';

const iso = (date: Date) => date.toISOString().slice(0, 10);

/** The first and last day that a date can mean: for `2024-09`, 1 and 30 September. */
export function bounds(date: string): {first: string; last: string} {
  const [year = 0, month] = date.split('-').map(Number);
  if (precisionOf(date) === 'day') return {first: date, last: date};
  if (precisionOf(date) === 'year') return {first: `${date}-01-01`, last: `${date}-12-31`};
  return {first: `${date}-01`, last: iso(new Date(Date.UTC(year, month ?? 1, 0)))};
}

/** Whole days from one day to a later one; negative if it is earlier. */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/**
 * Compares two dates of any precision: by the first day each can mean, then the less precise one
 * first.
 */
export const compareDates = (a: string, b: string) =>
  bounds(a).first.localeCompare(bounds(b).first) || a.length - b.length;

/**
 * The later of two dates, by the first day each can mean, since an imprecise date is certain of no
 * later one.
 */
export const laterDate = (a: string, b: string) => (bounds(a).first >= bounds(b).first ? a : b);

/** The UTC day of a moment, as YYYY-MM-DD. */
export const dayOf = (now: Date) => iso(now);
