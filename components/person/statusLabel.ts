import type {Status} from '../../records/index.ts';
import {type DateStyle, formatDate, formatListed} from '../../i18n/dates.ts';
import type {Locale} from '../../i18n/locales.ts';
import {namedDate} from '../../i18n/partialDates/partialDate.ts';
import {capitalised} from '../../i18n/names.ts';
import {translator} from '../../i18n/translator.ts';

/**
 * Status of a person in words, with a capital letter: the wording for pages, cards, posts and search. Callers show
 * `status.asOf` beside it.
 */
export function statusLabel(status: Status, locale: Locale, style: DateStyle = 'full'): string {
  const t = translator(locale, 'StatusLine');
  const label = translator(locale, 'Status')(status.code);
  const place = status.prisonName
    ? t('place', {status: label, place: status.prisonName[locale]})
    : label;
  const dateWords = (date: string) =>
    style === 'short' ? formatListed(date, locale) : formatDate(date, locale, style);
  const dated = {status: label, date: dateWords(status.date)};
  // “On or before” is what the messages say themselves.
  const by = dateWords(namedDate(status.date) ?? status.date);
  const words =
    status.group !== 'held'
      ? t('since', dated)
      : status.lastPrisonName
        ? style === 'full'
          ? t('gone', {
              status: label,
              date: by,
              place: status.lastPrisonName[locale]
            })
          : t('goneShort', {status: label, place: status.lastPrisonName[locale]})
        : isOnceConfirmed(status)
          ? t('lastReported', {status: place})
          : place;
  return capitalised(words);
}

/** Whether the status was confirmed once and has not been for long. Nothing confirms an unknown one. */
const isOnceConfirmed = ({stale, code}: Status) => stale && code !== 'unknown';

/** The message of `StatusLine` for the date beside a status. */
export const asOfMessage = (status: Status) =>
  isOnceConfirmed(status) ? 'staleSince' : status.group === 'died' ? 'asOfDied' : 'asOf';
