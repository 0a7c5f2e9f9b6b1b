import {translator} from '../i18n/translator.ts';
import type {Shared} from './items.ts';

const limit = 420;

/** Alternative text of an item's cards: what is drawn, in words. At most 420 characters, X's limit. */
export function cardAlt({card, locale}: Shared): string {
  const said = [card.label, card.title, ...card.lines]
    .filter(Boolean)
    .map(withoutStop)
    .join(locale === 'fa' ? '؛ ' : '; ');
  const text = translator(locale, 'ShareCard')(card.plate ? 'altPlate' : 'alt', {
    site: card.site,
    text: said
  }).replace(/(?<=[?!؟…]\u2069?)[;؛.](?= |$)/g, '');
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\s+\S*$/, '')}…`;
}

/** A full stop within the sentence that the parts make together, be it before the end of an isolate. */
const withoutStop = (part: string) => part.replace(/\.(\u2069?)$/, '$1');
