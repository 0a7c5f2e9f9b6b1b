import type {Locale} from '../i18n/locales.ts';
import {writeCopiesOf} from './copies.ts';

/** Makes the copies of one language. */
export default ({root, locale}: {root: string; locale: Locale}) => writeCopiesOf(root, locale);
