import type {Locale} from '../../i18n/locales.ts';
import {pathOf} from '../../records/index.ts';
import {slugOf, type View, type Views} from '../view.ts';
import {withdrawnPage, withdrawnPaths} from './withdrawnPage.tsx';

/**
 * The pages of one kind of item. A withdrawn item keeps its address, with a notice in place of the item.
 * @param all released items
 * @param page the page of an item, or undefined if no released item has the slug
 */
export const itemPages = (
  kind: 'news' | 'prisoners' | 'cases',
  all: (locale: Locale) => readonly {slug: string}[],
  page: (slug: string, locale: Locale) => View | undefined
): Views => ({
  route: `/[locale]/${kind}/[slug]`,
  paths: locale => [...all(locale).map(({slug}) => pathOf(kind, slug)), ...withdrawnPaths(kind)],
  at: (path, locale) => withdrawnPage(kind, slugOf(path), locale) ?? page(slugOf(path), locale)
});
