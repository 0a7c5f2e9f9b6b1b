import {useLocale, useTranslations} from 'next-intl';
import type {ArchiveYear} from '../../records/index.ts';
import {formatMonth} from '../../i18n/dates.ts';
import {formatNumber, formatPlainNumber} from '../../i18n/numbers.ts';
import {href} from '../../i18n/links.ts';

type Props = {years: readonly ArchiveYear[]};

/** Years of one calendar with their months: the table of contents of the archive. */
export default function ArchiveYears({years}: Props) {
  const t = useTranslations('Archive');
  const locale = useLocale();
  return years.map(({year, months, calendar}) => (
    <div key={year}>
      <h3 className="text-head">
        <a href={href(locale, `/archive/${year}`)}>
          {t(`${calendar}Year`, {year: formatPlainNumber(year, locale)})}
        </a>
      </h3>
      <ul className="flex flex-wrap gap-x-6">
        {months.map(({month, day, path, items}) => (
          <li key={month}>
            <a href={href(locale, path)} className="inline-flex min-h-11 items-center">
              {t('month', {
                month: formatMonth(day, calendar, locale),
                count: formatNumber(items.length, locale)
              })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  ));
}
