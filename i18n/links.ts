import type {Locale} from './locales.ts';

/** Path of a page in a language: `/en/news` for `/news`, and `/en` for `/`. */
export const href = (locale: Locale, path: string) => `/${locale}${path === '/' ? '' : path}`;

/** Path of a page of a list. Pages are counted from 1; the first is the list itself. */
export const pagePath = (list: string, page: number) =>
  page === 1 ? list : `${list}/page/${page}`;
