import {useLocale, useTranslations} from 'next-intl';
import {href} from '../../i18n/links.ts';
import type {Locale} from '../../i18n/locales.ts';
import Bidi from '../text/Bidi.tsx';
import FormattedDate from '../text/FormattedDate.tsx';

/**
 * A day in words. `date`: an ISO day; null if only the month is known. `months`: the months of the reader's calendar in
 * which it may lie. `other`: the day in the other calendar.
 */
export type ShownDay = {
  key: string;
  date: string | null;
  months: string;
  other: string | null;
  text: string;
  lang: Locale;
  path: string;
};
type Props = {days: readonly ShownDay[]};

/** Days that matter, each with its link. */
export default function DayList({days}: Props) {
  const t = useTranslations('Days');
  const locale = useLocale();
  return (
    <ul className="grid gap-3">
      {days.map(({key, date, months, other, text, lang, path}) => (
        <li key={key} className="max-w-prose">
          <a href={href(locale, path)}>
            <Bidi lang={lang} within={locale}>
              {text}
            </Bidi>
          </a>
          <span className="block font-label text-small text-soft">
            {date === null ? t('inMonths', {months}) : <FormattedDate date={date} lang={locale} />}
            {other !== null && ` (${other})`}
          </span>
        </li>
      ))}
    </ul>
  );
}
