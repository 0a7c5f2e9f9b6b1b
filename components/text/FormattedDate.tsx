import {dateInCalendars, type DateStyle} from '../../i18n/dates.ts';
import type {Locale} from '../../i18n/locales.ts';

type Props = {date: string; lang: Locale; style?: DateStyle};

/** A date in the calendar of the language, in Farsi with the Gregorian date in brackets. All dates on pages use it. */
export default function FormattedDate({date, lang, style = 'full'}: Props) {
  const {own, gregorian} = dateInCalendars(date, lang, style === 'weekday');
  return (
    <time dateTime={date}>{gregorian && style !== 'short' ? `${own} (${gregorian})` : own}</time>
  );
}
