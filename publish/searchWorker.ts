import type {Locale} from '../i18n/locales.ts';
import {searchRecords} from './searchRecords.ts';
import {writeIndex} from './search.ts';

/** Writes the search index of one language. */
export default ({root, locale}: {root: string; locale: Locale}) =>
  writeIndex(root, locale, searchRecords(locale));
