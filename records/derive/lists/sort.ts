import {localeRecord, type Locale} from '../../../i18n/locales.ts';

/** Compares ISO dates of one precision for a sort with the newest first. */
export const newestFirst = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);

/** A copy in the alphabetical order of a language. */
export function sortByName<Value extends {name: string}>(
  values: readonly Value[],
  locale: Locale
): Value[] {
  const {compare} = new Intl.Collator(localeRecord[locale].intl);
  return [...values].sort((a, b) => compare(a.name, b.name));
}
