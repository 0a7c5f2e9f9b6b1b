import {getTranslations} from 'next-intl/server';
import type {ReactNode} from 'react';
import Bidi from '../components/Bidi.tsx';
import PageFrame from '../components/PageFrame.tsx';
import PageHeading from '../components/PageHeading.tsx';
import Pagination from '../components/Pagination.tsx';
import {formatNumber} from '../i18n/formats.ts';
import {pagePath} from '../i18n/links.ts';
import {locales, otherLocale, type Locale} from '../i18n/locales.ts';
import {pageMetadata} from '../items/metadata.ts';
import {found, pageLocale} from './params.ts';
import {footerOf} from '../items/text.ts';

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
  show: (at: {locale: Locale; path: string; page: number}) => Promise<ListPage>;
  /** From the newest to the oldest. */
  byDate?: boolean;
  /** There are lists of the kind only where something has grown long, so that even the first page has no route of its own: there may be none, and a route of an export must not be empty. */
  onlyWhenLong?: boolean;
  /** The first page stands under `/page/1` too, and calls its own address canonical. */
  firstIsNumbered?: boolean;
};

type At = {list: List; path: string; page?: number};

async function shownAt({list, path, page = 1}: At) {
  const locale = await pageLocale();
  const total = found(list.lengths(locale).get(path));
  if (page > total) found(undefined);
  const languages = locales.filter(each => (list.lengths(each).get(path) ?? 0) >= page);
  const shown = await list.show({locale, path, page});
  const t = await getTranslations('Pagination');
  const title = page === 1 ? shown.title : t('pageTitle', {title: shown.title, page: formatNumber(page, locale)});
  return {...shown, locale, title, total, languages};
}

export async function listMetadata(at: At) {
  const {locale, title, lead, languages} = await shownAt(at);
  return pageMetadata({locale, path: pagePath(at.path, at.page ?? 1), title, ...(lead !== undefined && {description: lead}), languages});
}

/** One page of a list. Where the other language has fewer pages, its switch leads to the first one. */
export async function ListPage(at: At) {
  const {locale, title, lead, total, languages, children, after} = await shownAt(at);
  const {list, path, page = 1} = at;
  return (
    <PageFrame path={pagePath(path, page)} {...(!languages.includes(otherLocale(locale)) && {otherPath: path})} footer={footerOf(locale)}>
      <PageHeading title={<Bidi lang={locale}>{title}</Bidi>} lead={lead} />
      {children}
      <Pagination path={path} page={page} total={total} {...(list.byDate && {byDate: true})} />
      {after}
    </PageFrame>
  );
}
