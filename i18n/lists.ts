import {localeRecord, type Locale} from './locales.ts';

const english = new Intl.ListFormat(localeRecord.en.intl, {type: 'conjunction'});

/**
 * Items as running text: “a, b and c”, «الف، ب و پ». Farsi is joined by hand, because ICU puts a comma before «و» and a
 * direction mark after commas (`findings/intl-farsi-invisible-marks.sh`). If an item contains a comma, as a place with
 * its region does, semicolons separate the items.
 */
export function formatList(items: readonly string[], locale: Locale): string {
  if (items.some(item => /[,،]/.test(item))) return items.join(locale === 'fa' ? '؛ ' : '; ');
  if (locale === 'en') return english.format(items);
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join('، ')} و ${items.at(-1)}`;
}
