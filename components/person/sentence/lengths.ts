import type {Locale} from '../../../i18n/locales.ts';
import {translator} from '../../../i18n/translator.ts';

/** A length of time in whole years, months and days. Any of them may be missing, or larger than the next unit. */
export type WrittenLength = {
  years?: number | undefined;
  months?: number | undefined;
  days?: number | undefined;
};

/** A length as it was given: “10 years 8 months”, «۹۱ روز». “15 months” stays 15 months. */
export function formatLength({years, months, days}: WrittenLength, locale: Locale): string {
  const t = translator(locale, 'Duration');
  const [first, ...rest] = [
    ...(years ? [t('years', {count: years})] : []),
    ...(months ? [t('months', {count: months})] : []),
    ...(days ? [t('days', {count: days})] : [])
  ];
  return rest.reduce(
    (before, next) => t('both', {first: before, rest: next}),
    first ?? t('days', {count: 0})
  );
}

/** A sum of months and days: 12 months are a year, while days stay days. */
export const formatSum = ({months, days}: {months: number; days: number}, locale: Locale) =>
  formatLength({years: Math.floor(months / 12), months: months % 12, days}, locale);
