import {useLocale, useTranslations} from 'next-intl';
import type {ArchiveYear} from '../../records/index.ts';
import {type Calendar, otherCalendar} from '../../i18n/calendars.ts';
import {formatMonth} from '../../i18n/dates.ts';
import {href} from '../../i18n/links.ts';
import {localeRecord} from '../../i18n/locales.ts';
import ItemList from './ItemList.tsx';
import Section from '../frame/Section.tsx';

type Props = {
  calendar: Calendar;
  /** Months and items on this page. */
  months: ArchiveYear['months'];
  /** Path of a month in the other calendar. */
  monthPath: (year: number, month: number) => string;
};

/** News of a year by month. Each month links to the same time in the other calendar, in the same language. */
export default function ArchiveMonths({calendar, months, monthPath}: Props) {
  const t = useTranslations('Archive');
  const locale = useLocale();
  const other = otherCalendar(calendar);
  const {comma} = localeRecord[locale];
  return months.map(({month, day, items, others}) => (
    <Section key={month} id={`m${month}`} title={formatMonth(day, calendar, locale)}>
      <ItemList items={items} />
      <p className="font-label text-small">
        {t(other === 'solar' ? 'inSolar' : 'inGregorian')}{' '}
        {others.toReversed().map(({year: otherYear, month: otherMonth, day: sample}, index) => (
          <span key={`${otherYear} ${otherMonth}`}>
            {index > 0 && comma}
            <a
              href={href(locale, monthPath(otherYear, otherMonth))}
              className="inline-flex min-h-11 items-center"
            >
              {formatMonth(sample, other, locale)}
            </a>
          </span>
        ))}
      </p>
    </Section>
  ));
}
