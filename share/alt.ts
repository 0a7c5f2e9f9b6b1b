import {translator} from '../i18n/translator.ts';
import type {Shared} from './shared.ts';

/** X takes at most 420 characters in `twitter:image:alt`. */
const limit = 420;

/** Alternative text for the cards of an item: the card's own words, at most `limit` characters. */
export function cardAlt({card, locale}: Shared): string {
  const words = [card.label, card.title, ...card.lines]
    .filter(Boolean)
    .map(withoutStop)
    .join(locale === 'fa' ? '؛ ' : '; ');
  const text = translator(locale, 'ShareCard')(card.plate ? 'altPlate' : 'alt', {
    site: card.site,
    text: words
  }).replace(/(?<=[?!؟…]\u2069?)[;؛.](?= |$)/g, '');
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\s+\S*$/, '')}…`;
}

/** The parts are joined into one sentence, so drop a part's full stop, also before a closing isolate. */
const withoutStop = (part: string) => part.replace(/\.(\u2069?)$/, '$1');
