import type {Preview} from '../../records/desk/index.ts';
import type {Locale} from '../../i18n/locales.ts';
import {sharedCase, sharedNews, sharedPage, sharedPerson, sharedSite} from '../items.ts';
import type {Shared} from '../shared.ts';

/** The share texts of an item in the desk, drafts included. An action has no page, so the site is shared instead. */
export function sharedPreview(preview: Preview, locale: Locale): Shared {
  switch (preview.kind) {
    case 'news':
      return sharedNews(preview.item, locale);
    case 'prisoners':
      return sharedPerson(preview.person, locale);
    case 'cases':
      return sharedCase(preview.legalCase, locale);
    case 'pages':
      return sharedPage(preview.page, locale);
    case 'actions':
      return sharedSite(locale);
  }
}
