import type {Locale} from '../../i18n/locales.ts';
import {formatNumber} from '../../i18n/numbers.ts';
import {translator} from '../../i18n/translator.ts';

/** How many sources a claim has, in words. The record counts four or more as 4. */
export function sourceCount(sources: number, locale: Locale): string {
  const t = translator(locale, 'Figures');
  return sources === 4
    ? t('sourcesMore', {count: formatNumber(4, locale)})
    : t('sourceCount', {count: sources});
}
