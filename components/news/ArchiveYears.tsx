import {useLocale, useTranslations} from 'next-intl';
import type {ArchiveYear} from '../../records/index.ts';
import {formatMonth} from '../../i18n/dates.ts';
import {formatPlainNumber} from '../../i18n/numbers.ts';
import {href} from '../../i18n/links.ts';
import PageLink from '../frame/PageLink.tsx';

type Props = {years: readonly ArchiveYear[]};

/** Links to the years and months of one calendar. */
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
            <PageLink path={path}>
              {t('month', {
                month: formatMonth(day, calendar, locale),
                count: items.length
              })}
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  ));
}
