import {copyText} from '../i18n/direction/copyText.ts';
import {withoutIsolates} from '../i18n/direction/marks.ts';
import {withoutLooseEnd} from '../i18n/lines/cutEnd.ts';
import {translator} from '../i18n/translator.ts';
import type {Shared} from './shared.ts';
import {localeRecord} from '../i18n/locales.ts';

/** X takes at most 420 characters in `twitter:image:alt`. */
const limit = 420;

/**
 * Alternative text for the cards of an item: the card's own words, at most `limit` characters. It is read aloud and
 * copied, so it has characters that isolate only where it would be shown in the wrong order without them.
 */
export function cardAlt({card, locale}: Shared): string {
  const isSaid = card.label !== '' && withoutIsolates(card.title).startsWith(card.label);
  const words = [isSaid ? '' : card.label, card.title, ...card.lines]
    .map(withoutIsolates)
    .filter(Boolean)
    .map(part => part.replace(/\.$/, ''))
    .join(localeRecord[locale].semicolon);
  const text = translator(locale, 'ShareCard')(altKey(card.plate), {
    site: card.site,
    text: words
  }).replace(/(?<=[?!؟…])[;؛.](?= |$)/g, '');
  const cut =
    text.length <= limit
      ? text
      : `${withoutLooseEnd(text.slice(0, limit - 1).replace(/\s+\S*$/, ''))}…`;
  return copyText(cut, locale);
}

/** Only the bars of a term stand for its years. */
const altKey = (plate: Shared['card']['plate']) =>
  !plate ? 'alt' : plate.sentence.length ? 'altPlate' : 'altBars';
