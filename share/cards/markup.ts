import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {encode} from 'uqr';
import {cardFormats, type CardFormatName} from '../../components/share/cardFormats.ts';
import type {CardTokens} from '../../components/share/CardPlate.tsx';
import ShareCard, {type CardContent} from '../../components/share/ShareCard.tsx';
import {translator} from '../../i18n/translator.ts';
import type {Shared} from '../shared.ts';

/**
 * HTML of a card at a size of the headline in pixels, for takumi and for Chromium alike. `words` replaces the card's
 * own title or summary where the whole text does not fit.
 */
export type CardMarkup = (titleSize: number, words?: {title?: string; summary?: string}) => string;

/** The markup of an item's card in a format. A poster carries a QR code of the canonical address. */
export function cardMarkup(
  {card, url, locale}: Pick<Shared, 'card' | 'url' | 'locale'>,
  name: CardFormatName,
  tokens: CardTokens
): CardMarkup {
  const code = () =>
    name === 'poster'
      ? {
          modules: encode(url, {ecc: 'M', border: 4}).data,
          caption: translator(locale, 'ShareCard')('scan')
        }
      : null;
  return (titleSize, words) =>
    renderToStaticMarkup(
      createElement(ShareCard, {
        card: unbroken({...card, ...words}),
        format: cardFormats[name],
        tokens,
        titleSize,
        code: code()
      })
    );
}

/** An isolated run, which may have two further levels of isolates inside. */
const isolatedRun = [1, 2].reduce(
  inner => `[\u2066-\u2068](?:[^\u2066-\u2069]|${inner})*\u2069`,
  '[\u2066-\u2068][^\u2066-\u2069]*\u2069'
);

/** Keeps short isolated runs (a date, a name) on one line: takumi misplaces the space at a line break inside one. */
const joinRuns = (text: string) =>
  text.replace(new RegExp(isolatedRun, 'g'), run =>
    run.length <= 32 ? run.replaceAll(' ', '\u00a0') : run
  );
const unbroken = (card: CardContent): CardContent => ({
  ...card,
  title: joinRuns(card.title),
  summary: joinRuns(card.summary),
  lines: card.lines.map(joinRuns)
});
