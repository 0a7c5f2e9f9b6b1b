import {sha256} from '../../files/hash.ts';
import {cardFormatNames, type CardFormatName} from '../../components/share/cardFormats.ts';
import type {CardTokens} from '../../components/share/CardPlate.tsx';
import {locales} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {readColours} from '../colours.ts';
import {sharedItems} from '../items.ts';
import type {Shared} from '../shared.ts';
import {designHash} from './design.ts';
import {cardMarkup, keptTerms, type CardMarkup} from './markup.ts';

/** A card to draw. */
export type PlannedCard = {
  item: Shared;
  format: CardFormatName;
  /** Hash of everything that decides its pixels: ten hexadecimal digits, part of the file name. */
  key: string;
  /** Path within the site. */
  file: string;
  markup: CardMarkup;
};

/** Colours of cards: those of the light scheme. */
export function readTokens(): CardTokens {
  const {paper, ink, soft, signal, rule} = readColours('light');
  return {paper, ink, soft, signal, rule};
}

const extension: Record<CardFormatName, string> = {
  wide: 'png',
  square: 'png',
  story: 'png',
  poster: 'pdf'
};

const readDesign = () => designHash();

/**
 * Names one card of one item. Cheap: draws nothing and renders no markup. The key of a poster covers the whole item,
 * because the PDF also holds its address and description.
 */
export function planCard(
  item: Shared,
  format: CardFormatName,
  tokens = readTokens(),
  design = readDesign()
): PlannedCard {
  const markup = cardMarkup(item, format, tokens);
  const shown =
    format === 'poster' ? [item, translator(item.locale, 'ShareCard')('scan')] : item.card;
  const key = sha256([design, JSON.stringify([format, tokens, shown, keptTerms(item.card)])], 10);
  return {
    item,
    format,
    key,
    markup,
    file: `cards/${item.locale}/${item.slug}-${format}-${key}.${extension[format]}`
  };
}

/** Plans every card of every released item in every language. */
export function planCards(): PlannedCard[] {
  const [tokens, design] = [readTokens(), readDesign()];
  return locales.flatMap(locale =>
    sharedItems(locale).flatMap(item =>
      cardFormatNames
        .filter(name => name === 'wide' || !['pages', 'site'].includes(item.kind))
        .map(format => planCard(item, format, tokens, design))
    )
  );
}
