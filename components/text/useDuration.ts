import {useLocale, useTranslations} from 'next-intl';
import {formatNumber} from '../../i18n/numbers.ts';

/** Formats a duration given in months: “10 years 8 months”, «۱۰ سال و ۸ ماه». */
export function useDuration() {
  const t = useTranslations('Duration');
  return (total: number) => {
    const [years, months] = [Math.floor(total / 12), total % 12];
    if (years && months)
      return t('both', {years: t('years', {count: years}), months: t('months', {count: months})});
    return years ? t('years', {count: years}) : t('months', {count: months});
  };
}

/** Formats a number of days, which may be a range. */
export function useDays() {
  const t = useTranslations('Duration');
  const locale = useLocale();
  return ({min, max}: {min: number; max: number}) =>
    min === max
      ? t('days', {count: min})
      : t('range', {min: formatNumber(min, locale), max: formatNumber(max, locale)});
}
