import type {Locale} from './locales.ts';

/** Path of a page in a language: `/en/news` for `/news`, and `/en` for `/`. */
export const href = (locale: Locale, path: string) => `/${locale}${path === '/' ? '' : path}`;

/**
 * The address for readers whose language is not known (`x-default`): the front door, which offers both languages, for
 * the home pages, else the English page.
 */
export const defaultHref = (path: string) => (path === '/' ? '/' : href('en', path));

/** Path of a page of a list. Pages are counted from 1; the first is the list itself. */
export const pagePath = (list: string, page: number) =>
  page === 1 ? list : `${list}/page/${page}`;
