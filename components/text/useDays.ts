import {useLocale, useTranslations} from 'next-intl';
import {formatNumber} from '../../i18n/numbers.ts';

/** Formats a number of days, which may be a range. */
export function useDays() {
  const t = useTranslations('Duration');
  const locale = useLocale();
  return ({min, max}: {min: number; max: number}) =>
    min === max
      ? t('days', {count: min})
      : t('range', {min: formatNumber(min, locale), max: formatNumber(max, locale)});
}
