import {formatDate} from '../dates.ts';
import type {Locale} from '../locales.ts';
import {inlinePieces} from './inlinePieces.ts';

/** The short text with its dates written out, for places that cannot contain tags. */
export const inlineText = (text: string, locale: Locale) =>
  inlinePieces(text)
    .map(piece => (typeof piece === 'string' ? piece : formatDate(piece.date, locale, piece.style)))
    .join('');
