import {formatDate} from '../dates.ts';
import {deskText} from './deskText.ts';
import {localDigits} from '../digits.ts';
import type {Locale} from '../locales.ts';

const pattern = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * A moment as the desk says it: the day in the reader's calendar and the time, both as written, with the time zone in
 * words: “Saturday 20 March 2027, 09:00 (Tehran)”. Of a text that is no moment, the text as it stands.
 */
export function formatMoment(written: string, locale: Locale): string {
  const [, day, time, zone] = pattern.exec(written) ?? [];
  if (day === undefined || time === undefined || zone === undefined) return written;
  const t = deskText(locale, 'Shell');
  const moment = t('moment.at', {
    day: formatDate(day, locale, 'weekday'),
    time: localDigits(time, locale)
  });
  if (zone === '+03:30') return t('moment.tehran', {moment});
  return /^Z$|00:00$/.test(zone)
    ? t('moment.utc', {moment})
    : t('moment.offset', {moment, offset: `\u2066${localDigits(zone, locale)}\u2069`});
}
