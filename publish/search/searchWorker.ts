import type {Locale} from '../../i18n/locales.ts';
import {searchDocuments} from './documents.ts';
import {writeIndex} from './writeSearch.ts';

/** Writes the search index of one language. */
export default ({root, locale}: {root: string; locale: Locale}) =>
  writeIndex(root, locale, searchDocuments(locale));
