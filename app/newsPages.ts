import {getNews} from '../content/index.ts';
import type {Locale} from '../i18n/locales.ts';

const pageSize = 10;

/** The ledger cut into pages, newest first; there is always a first page. */
export function newsPages(locale: Locale) {
  const news = getNews(locale);
  const total = Math.max(1, Math.ceil(news.length / pageSize));
  return {total, items: (page: number) => news.slice((page - 1) * pageSize, page * pageSize)};
}

/** Path of a page of the ledger; the first one is the ledger itself. */
export const newsPagePath = (page: number) => (page === 1 ? '/news' : `/news/page/${page}`);
