import type {Locale} from '../i18n/locales.ts';
import {writeSharePagesOf} from './sharePages.ts';

/** Writes the share pages of one language. */
export default ({exported, locale}: {exported: string; locale: Locale}) => writeSharePagesOf(exported, locale);
