import {useLocale, useTranslations} from 'next-intl';
import {formatNumber} from '../../i18n/numbers.ts';

/** Formats a number of days, which may be a range or, with a `max` of null, have no upper limit. */
export function useDays() {
  const t = useTranslations('Duration');
  const locale = useLocale();
  return ({min, max}: {min: number; max: number | null}) => {
    if (max === null) return min === 0 ? t('daysUnknown') : t('atLeast', {count: min});
    return min === max
      ? t('days', {count: min})
      : t('range', {min: formatNumber(min, locale), max: formatNumber(max, locale)});
  };
}
