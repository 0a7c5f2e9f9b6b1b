import type {Views} from '../view.ts';
import {listView, type List} from './list.tsx';

/** The route of the first page of each list of a kind. Their other pages belong to `furtherPages`. */
export const firstPages = (route: Views['route'], list: List): Views => ({
  route,
  paths: locale => [...list.lengths(locale).keys()],
  at: (path, locale) => listView(list, path, 1, locale)
});
