import ArchiveMonths from '../../components/news/ArchiveMonths.tsx';
import {archiveOf, getNews, groupsInPages, pageSizes} from '../../records/index.ts';
import {formatPlainNumber} from '../../i18n/numbers.ts';
import {href} from '../../i18n/links.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import type {List} from './list.tsx';

/** Years of both calendars: their numbers are six centuries apart, so one address is enough for each. */
export const yearsOf = perLocale(
  locale =>
    new Map(
      (['gregorian', 'solar'] as const)
        .flatMap(calendar => archiveOf(getNews(locale), calendar))
        .map(year => [
          `/archive/${year.year}`,
          {
            ...year,
            pages: groupsInPages(
              year.months.map(month => ({group: month, items: month.items})),
              pageSizes.rows
            )
          }
        ])
    )
);

/** News of one year, month by month. */
export const yearList: List = {
  byDate: true,
  lengths: perLocale(
    locale => new Map([...yearsOf(locale)].map(([path, {pages}]) => [path, pages.length]))
  ),
  show: ({locale, path, page}) => {
    const [t, item] = [translator(locale, 'Archive'), translator(locale, 'ItemList')];
    const years = yearsOf(locale);
    const one = years.get(path);
    const beginsAt = (year: number, month: number) =>
      years.get(`/archive/${year}`)?.months.find(each => each.month === month)?.path ??
      `/archive/${year}`;
    return {
      title: one
        ? t('year', {year: t(`${one.calendar}Year`, {year: formatPlainNumber(one.year, locale)})})
        : '',
      lead: item('lead', {count: one?.count ?? 0}),
      children: one && (
        <ArchiveMonths
          calendar={one.calendar}
          months={(one.pages[page - 1] ?? []).map(({group, items}) => ({...group, items}))}
          pathOf={beginsAt}
        />
      ),
      after: (
        <p className="screen-only">
          <a href={href(locale, '/archive')} className="inline-flex min-h-11 items-center">
            {t('all')}
          </a>
        </p>
      )
    };
  }
};
