import type {Locale} from '../i18n/locales.ts';
import type {View, Views} from './view.ts';

/** The route of a page that each language has once. `path`: within the language, empty for its home page. */
export const singlePage = (path: '' | `/${string}`, view: (locale: Locale) => View): Views => ({
  route: `/[locale]${path}`,
  paths: () => [path],
  at: (at, locale) => (at === path ? view(locale) : undefined)
});
