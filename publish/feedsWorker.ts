import type {Locale} from '../i18n/locales.ts';
import {writeFeedsOf} from './feeds.ts';

/** Writes the feeds of one language. */
export default ({root, locale}: {root: string; locale: Locale}) => writeFeedsOf(root, locale);
