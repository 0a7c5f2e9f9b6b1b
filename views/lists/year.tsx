import ArchiveMonths from '../../components/news/ArchiveMonths.tsx';
import {archiveOf, getNews, groupsInPages, pageSizes} from '../../records/index.ts';
import {formatPlainNumber} from '../../i18n/numbers.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import {manyLists, type List} from './list.tsx';
import PageLink from '../../components/frame/PageLink.tsx';
import {firstPages} from './firstPages.ts';

/** Years of both calendars, by path. Their numbers are 621 or 622 apart, so a year alone is a unique address. */
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
  lengths: manyLists(yearsOf),
  show: ({locale, path, page}) => {
    const [t, item] = [translator(locale, 'Archive'), translator(locale, 'ItemList')];
    const years = yearsOf(locale);
    const one = years.get(path);
    const monthPath = (year: number, month: number) =>
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
          monthPath={monthPath}
        />
      ),
      after: (
        <p className="screen-only">
          <PageLink path="/archive">{t('all')}</PageLink>
        </p>
      )
    };
  }
};

export const yearFirstPages = firstPages('/[locale]/archive/[year]', yearList);
