import {localeRecord, type Locale} from './locales.ts';
import {remember} from './remember.ts';

/**
 * How messages write a number: `{count, number, digits}`. Farsi messages use it instead of `#`, which would group the
 * digits: voices read the Persian thousands separator as a word, so that ۱٬۷۶۷ is heard as "one comma 767".
 */
export const numberFormats = {number: {digits: {useGrouping: false}}} as const;

const formatter = remember(
  (locale: Locale, useGrouping: boolean) =>
    new Intl.NumberFormat(localeRecord[locale].intl, {useGrouping})
);

/** A whole or decimal number in the language's own digits: 1,767 and ۱۷۶۷. */
export const formatNumber = (value: number, locale: Locale) =>
  formatter(locale, locale !== 'fa').format(value);

/** A year or a record number: in the language's own digits, without a thousands separator. */
export const formatPlainNumber = (value: number, locale: Locale) =>
  formatter(locale, false).format(value);

const farsiPowers = [
  [1e9, 'میلیارد'],
  [1e6, 'میلیون'],
  [1e3, 'هزار']
] as const;

/**
 * A whole sum of money, 0 or more, without its currency. Farsi writes one of five digits or more as newspapers do:
 * ۳۶ هزار و ۶۰۰. All those zeros would be hard to read, and voices cannot read separators.
 */
export function formatAmount(value: number, locale: Locale): string {
  if (locale !== 'fa' || value < 10_000) return formatNumber(value, locale);
  const parts: string[] = [];
  let rest = value;
  for (const [power, word] of farsiPowers) {
    const count = Math.floor(rest / power);
    if (count) parts.push(`${formatNumber(count, locale)} ${word}`);
    rest %= power;
  }
  if (rest) parts.push(formatNumber(rest, locale));
  return parts.join(' و ');
}
