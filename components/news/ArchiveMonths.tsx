import {useLocale, useTranslations} from 'next-intl';
import type {ArchiveYear} from '../../records/index.ts';
import {type Calendar, calendarOf, otherCalendar} from '../../i18n/calendars.ts';
import {formatMonth} from '../../i18n/dates.ts';
import {href} from '../../i18n/links.ts';
import {localeRecord, otherLocale} from '../../i18n/locales.ts';
import ItemList from './ItemList.tsx';
import Section from '../frame/Section.tsx';

type Props = {
  calendar: Calendar;
  /** The months that stand on this page, with the items that do. */
  months: ArchiveYear['months'];
  /** Where a month of the other calendar begins. */
  pathOf: (year: number, month: number) => string;
};

/**
 * A page of a year of the archive, month by month. Each month leads to the same time in the other calendar: from a language's own
 * calendar to the other language, which counts so; from the other calendar back to the language's own.
 */
export default function ArchiveMonths({calendar, months, pathOf}: Props) {
  const t = useTranslations('Archive');
  const locale = useLocale();
  const target = calendar === calendarOf(locale) ? otherLocale(locale) : locale;
  const other = otherCalendar(calendar);
  return months.map(({month, day, items, others}) => (
    <Section key={month} id={`m${month}`} title={formatMonth(day, calendar, locale)}>
      <ItemList items={items} />
      <p className="font-label text-small">
        {t('others')}{' '}
        {others.map(({year: otherYear, month: otherMonth, day: sample}) => (
          <span key={`${otherYear} ${otherMonth}`}>
            <a
              href={href(target, pathOf(otherYear, otherMonth))}
              hrefLang={target}
              lang={target}
              dir={localeRecord[target].dir}
              className="inline-flex min-h-11 items-center"
            >
              {formatMonth(sample, other, target)}
            </a>{' '}
          </span>
        ))}
      </p>
    </Section>
  ));
}
