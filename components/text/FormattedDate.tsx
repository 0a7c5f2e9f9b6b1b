import {dateInCalendars, type DateStyle} from '../../i18n/dates.ts';
import type {Locale} from '../../i18n/locales.ts';

type Props = {date: string; lang: Locale; style?: DateStyle};

/** The one date on the site: the reader's calendar, the other one in brackets, ISO in the markup. */
export default function FormattedDate({date, lang, style = 'full'}: Props) {
  const {own, gregorian} = dateInCalendars(date, lang, style === 'weekday');
  return (
    <time dateTime={date}>{gregorian && style !== 'short' ? `${own} (${gregorian})` : own}</time>
  );
}
