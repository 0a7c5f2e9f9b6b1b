import {type DateStyle, formatAfterNoun, formatDate} from '../../i18n/dates.ts';
import type {Locale} from '../../i18n/locales.ts';
import {isoDate} from '../../i18n/partialDates/partialDate.ts';

type Props = {
  date: string;
  lang: Locale;
  style?: DateStyle;
  /** Whether a noun stands before it, which changes a year in Farsi. */
  afterNoun?: boolean;
};

/**
 * A date of any form in the words of the language. All dates on pages use it. HTML has no `<time>` for a Solar month,
 * “on or before” and the like, so those are plain text.
 */
export default function FormattedDate({date, lang, style = 'full', afterNoun = false}: Props) {
  const words = (afterNoun ? formatAfterNoun : formatDate)(date, lang, style);
  const iso = isoDate(date);
  return iso === null ? words : <time dateTime={iso}>{words}</time>;
}
