import type {ReactNode} from 'react';
import Pagination from '../../components/frame/Pagination.tsx';
import {formatNumber} from '../../i18n/numbers.ts';
import {pagePath} from '../../i18n/links.ts';
import {locales, otherLocale, type Locale} from '../../i18n/locales.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import type {PageHead} from '../metadata.ts';
import {titledView} from '../titledView.tsx';
import type {View} from '../view.ts';

/** Content of one page of a list. */
type ListPage = {
  /** Title of the list, the same on each of its pages. */
  title: string;
  lead?: string;
  /** The description, where it is not the lead. */
  description?: string;
  children: ReactNode;
  /** Shown under the pagination. */
  after?: ReactNode;
  /** Feeds of the list. Default: all news. */
  feeds?: PageHead['feeds'];
};

/** A kind of list, such as topics. It has one or more lists, each cut into pages. */
export type List = {
  /** Number of pages of each list, by the path of its first page. */
  lengths: (locale: Locale) => ReadonlyMap<string, number>;
  show: (at: {locale: Locale; path: string; page: number}) => ListPage;
  /** The list runs from newest to oldest. */
  byDate?: boolean;
  /**
   * The kind has lists only where something has grown long, so there may be no list at all. Export rejects a route
   * without pages, so even the first page belongs to `[...list]`.
   */
  onlyWhenLong?: boolean;
  /** The first page is also published at `/page/1`, with the path of the list as canonical address. */
  firstIsNumbered?: boolean;
};

/** `lengths` of a kind with one list. */
export const oneList = (
  path: string,
  pages: (locale: Locale) => readonly unknown[]
): List['lengths'] => perLocale(locale => new Map([[path, pages(locale).length]]));

/** `lengths` of a kind with several lists. */
export const manyLists = (
  lists: (locale: Locale) => ReadonlyMap<string, {pages: readonly unknown[]}>
): List['lengths'] =>
  perLocale(locale => new Map([...lists(locale)].map(([path, {pages}]) => [path, pages.length])));

/**
 * One page of a list; undefined if the list is shorter. If the list has fewer pages in the other language, the
 * language switch leads to its first page.
 */
export function listView(list: List, path: string, page: number, locale: Locale): View | undefined {
  const total = list.lengths(locale).get(path);
  if (total === undefined || page > total) return undefined;
  const languages = locales.filter(each => (list.lengths(each).get(path) ?? 0) >= page);
  const {title, lead, description = lead, children, after, feeds} = list.show({locale, path, page});
  const numbered = translator(locale, 'Pagination')('pageTitle', {
    title,
    page: formatNumber(page, locale)
  });
  return titledView({
    locale,
    path: pagePath(path, page),
    title: page === 1 ? title : numbered,
    ...(lead !== undefined && {lead}),
    ...(description !== undefined && {
      description: page === 1 ? description : `${numbered}. ${lead ?? description}`
    }),
    languages,
    ...(feeds && {feeds}),
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
