import {localeRecord, type Locale} from './locales.ts';
import {remember} from './remember.ts';

const formatter = remember(
  (locale: Locale, useGrouping: boolean) =>
    new Intl.NumberFormat(localeRecord[locale].intl, {useGrouping})
);

/** A whole or decimal number in the language's own digits and separators. */
export const formatNumber = (value: number, locale: Locale) =>
  formatter(locale, true).format(value);

/** A year or a record number: in the language's own digits, without a thousands separator. */
export const formatPlainNumber = (value: number, locale: Locale) =>
  formatter(locale, false).format(value);
