import type {Preview} from '../../records/desk/index.ts';
import type {Locale} from '../../i18n/locales.ts';
import {
  sharedCase,
  sharedNews,
  sharedPage,
  sharedPerson,
  sharedSite,
  type Shared
} from '../items.ts';

/** What the share of an item will say, whatever its state. An action has no page of its own, so it is shared as the site. */
export function sharedPreview(preview: Preview, locale: Locale): Shared {
  switch (preview.kind) {
    case 'news':
      return sharedNews(preview.item, locale);
    case 'prisoners':
      return sharedPerson(preview.person, locale);
    case 'cases':
      return sharedCase(preview.trial, locale);
    case 'pages':
      return sharedPage(preview.page, locale);
    case 'actions':
      return sharedSite(locale);
  }
}
