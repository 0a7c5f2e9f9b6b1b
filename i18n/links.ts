import type {Locale} from './locales.ts';

/** Address of a page within the site: `/en/news` from `/news`. The home page of a language has no slash at its end. */
export const href = (locale: Locale, path: string) => `/${locale}${path === '/' ? '' : path}`;

/** Path of a page of a list, counted from 1: the first one is the list itself. */
export const pagePath = (list: string, page: number) =>
  page === 1 ? list : `${list}/page/${page}`;
