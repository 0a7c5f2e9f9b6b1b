import {localeRecord, type Locale} from './locales.ts';
import {translator} from './translator.ts';

const english = new Intl.ListFormat(localeRecord.en.intl, {type: 'conjunction'});

/**
 * Items as running text: “a, b and c”, «الف، ب و پ». Farsi is joined by hand, because ICU puts a comma before «و» and a
 * direction mark after commas (`findings/intl-farsi-invisible-marks.sh`). If an item contains a comma, as a place with
 * its region does, semicolons separate the items.
 */
export function formatList(items: readonly string[], locale: Locale): string {
  if (items.some(item => /[,،]/.test(item))) return items.join(localeRecord[locale].semicolon);
  if (locale === 'en') return english.format(items);
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join('، ')} و ${items.at(-1)}`;
}

/**
 * How many people and cases an entry of a registry has, such as “9 people and 2 cases”. What there is none of is left
 * out.
 */
export function registryCounts(
  {
    registry,
    people,
    cases
  }: {registry: string; people: readonly unknown[]; cases: readonly unknown[]},
  locale: Locale
): string {
  const t = translator(locale, 'Registry');
  const counts = [
    people.length ? t('countPeople', {count: people.length}) : '',
    cases.length ? t('countCases', {count: cases.length}) : ''
  ].filter(Boolean);
  return counts.length
    ? formatList(counts, locale)
    : t(registry === 'laws' ? 'countNone.laws' : 'countNone.others');
}
