import {translator} from '../i18n/translator.ts';
import type {Shared} from './items.ts';

const limit = 420;

/** Alternative text of an item's cards: what is drawn, in words. At most 420 characters, X's limit. */
export function cardAlt({card, locale}: Shared): string {
  const said = [card.label, card.title, ...card.lines].filter(Boolean).join(locale === 'fa' ? '؛ ' : '; ');
  const text = translator(locale, 'ShareCard')(card.plate ? 'altPlate' : 'alt', {site: card.site, text: said});
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\s+\S*$/, '')}…`;
}
