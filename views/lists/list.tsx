import type {ReactNode} from 'react';
import Pagination from '../../components/frame/Pagination.tsx';
import {formatNumber} from '../../i18n/numbers.ts';
import {pagePath} from '../../i18n/links.ts';
import {locales, otherLocale, type Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {titledView} from '../titledView.tsx';
import type {View} from '../view.ts';

/** What one page of a list shows. */
export type ListPage = {
  /** Title of the list, the same on every page of it. */
  title: string;
  lead?: string;
  /** What is on this page. */
  children: ReactNode;
  /** What stands under the links to the other pages. */
  after?: ReactNode;
};

/** One kind of list, such as topics: it is cut into pages, and there may be several of the kind. */
export type List = {
  /** Path of the first page of each list, with the number of its pages in a language. */
  lengths: (locale: Locale) => ReadonlyMap<string, number>;
  show: (at: {locale: Locale; path: string; page: number}) => ListPage;
  /** From the newest to the oldest. */
  byDate?: boolean;
  /** There are lists of the kind only where something has grown long, so that even the first page has no route of its own: there may be none, and a route of an export must not be empty. */
  onlyWhenLong?: boolean;
  /** The first page stands under `/page/1` too, and calls its own address canonical. */
  firstIsNumbered?: boolean;
};

/** One page of a list, or undefined if it is not so long. Where the other language has fewer pages, its switch leads to the first one. */
export function listView(list: List, path: string, page: number, locale: Locale): View | undefined {
  const total = list.lengths(locale).get(path);
  if (total === undefined || page > total) return undefined;
  const languages = locales.filter(each => (list.lengths(each).get(path) ?? 0) >= page);
  const {title, lead, children, after} = list.show({locale, path, page});
  const own =
    page === 1
      ? title
      : translator(locale, 'Pagination')('pageTitle', {title, page: formatNumber(page, locale)});
  return titledView({
    locale,
    path: pagePath(path, page),
    title: own,
    ...(lead !== undefined && {lead}),
    languages,
    ...(!languages.includes(otherLocale(locale)) && {otherPath: path}),
    children: (
      <>
        {children}
        <Pagination path={path} page={page} total={total} {...(list.byDate && {byDate: true})} />
        {after}
      </>
    )
  });
}
