/**
 * Arithmetic on dates. Those of the record have any form of `i18n/partialDates/partialDate.ts`: `2024-09-03`,
 * `solar 1401-07`, `unknown`. Formatting for readers is in `i18n/`.
 */
export {compareDates, laterDate} from '../../../i18n/partialDates/order.ts';
export {
  rangeOf,
  firstOfTime,
  lastOfTime,
  listedDay,
  namedDate
} from '../../../i18n/partialDates/partialDate.ts';

/** Whole days from one day to a later one; negative if it is earlier. */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The UTC day of a moment, as YYYY-MM-DD. */
export const dayOf = (now: Date) => now.toISOString().slice(0, 10);
