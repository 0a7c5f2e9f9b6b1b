import fs from 'node:fs';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {encode} from 'uqr';
import {sha256} from '../../files/hash.ts';
import {
  cardFormatNames,
  cardFormats,
  type CardFormatName
} from '../../components/share/cardFormats.ts';
import type {CardTokens} from '../../components/share/CardPlate.tsx';
import ShareCard, {type CardContent} from '../../components/share/ShareCard.tsx';
import {locales} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {fontsFingerprint} from './fonts.ts';
import {sharedItems, type Shared} from '../items.ts';

/** A card to be made: what it shows, and the name that changes with it. */
export type PlannedCard = {
  item: Shared;
  format: CardFormatName;
  /** Hash of everything that decides its pixels; the address of the picture carries it. */
  key: string;
  /** Path within the site. */
  file: string;
  /** The markup for a size of the headline, for the renderer and for Chromium alike. */
  markup: CardMarkup;
};

/** Markup of a card whose headline has a size in pixels; `words` replace its own where all of them do not fit. */
export type CardMarkup = (titleSize: number, words?: {title?: string; summary?: string}) => string;

/** Colours from the stylesheet's own list, light. */
export function readTokens(css = fs.readFileSync('app/globals.css', 'utf8')): CardTokens {
  const token = (name: string) => {
    const value = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
    if (!value)
      throw new Error(`app/globals.css: no colour --${name}; cards take their colours from it`);
    return value;
  };
  return {
    paper: token('paper'),
    ink: token('ink'),
    soft: token('soft'),
    signal: token('signal'),
    rule: token('rule')
  };
}

const extension: Record<CardFormatName, string> = {
  wide: 'png',
  square: 'png',
  story: 'png',
  poster: 'pdf'
};

/** The markup of an item's card in a format. Posters carry a QR code of the canonical address. */
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
        card: bound({...card, ...words}),
        format: cardFormats[name],
        tokens,
        titleSize,
        code: code()
      })
    );
}

/** Short isolated runs (a date, a name) do not break: takumi sets the space at such a break on the wrong side. */
const bind = (text: string) =>
  text.replace(/\u2068[^\u2069]*\u2069/g, run =>
    run.split(' ').length <= 3 ? run.replaceAll(' ', '\u00a0') : run
  );
const bound = (card: CardContent): CardContent => ({
  ...card,
  title: bind(card.title),
  summary: bind(card.summary),
  lines: card.lines.map(bind)
});

/** The programs that decide the pixels of every card besides its words. */
const drawing = [
  'components/share/ShareCard.tsx',
  'components/share/CardPlate.tsx',
  'components/person/plateBars.ts',
  'components/share/cardFormats.ts',
  'share/cards/plan.ts',
  'share/cards/render.ts',
  'share/cards/poster.ts'
];
const readDesign = () =>
  fontsFingerprint() + drawing.map(file => fs.readFileSync(file, 'utf8')).join('\n');

/** One card of one item. Cheap: nothing is drawn, not even its markup is made. A poster also holds the address and the description of the item. */
export function planCard(
  item: Shared,
  format: CardFormatName,
  tokens = readTokens(),
  design = readDesign()
): PlannedCard {
  const markup = cardMarkup(item, format, tokens);
  const shown =
    format === 'poster' ? [item, translator(item.locale, 'ShareCard')('scan')] : item.card;
  const key = sha256([design, JSON.stringify([format, tokens, shown])], 10);
  return {
    item,
    format,
    key,
    markup,
    file: `cards/${item.locale}/${item.slug}-${format}-${key}.${extension[format]}`
  };
}

/** Every card of every released item in every language. */
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
