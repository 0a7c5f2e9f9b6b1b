import {createElement, type ComponentProps} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {encode} from 'uqr';
import {cardFormats, type CardFormatName} from '../../components/share/cardFormats.ts';
import type {CardTokens} from '../../components/share/CardPlate.tsx';
import ShareCard, {type CardContent} from '../../components/share/ShareCard.tsx';
import {
  withFullLastLine,
  withNoBreakSpaces,
  withSmallWordsKept
} from '../../i18n/lines/lineBreaks.ts';
import type {Locale} from '../../i18n/locales.ts';
import {perLocale, remember} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import {getPeople} from '../../records/index.ts';
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
  const terms = keptTerms(card);
  let code: ComponentProps<typeof ShareCard>['code'] = null;
  return (titleSize, words) => {
    // Only when it is drawn: the plan of a build has every card.
    if (name === 'poster')
      code ??= {
        modules: encode(url, {ecc: 'M', border: 4}).data,
        caption: keepWords(translator(locale, 'ShareCard')('scan'), locale)
      };
    return renderToStaticMarkup(
      createElement(ShareCard, {
        card: unbroken({...card, ...words}, words?.title === undefined ? terms : []),
        format: cardFormats[name],
        tokens,
        titleSize,
        code
      })
    );
  };
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

/** Phrases that Farsi readers read as one word. */
const phrases = [
  'سازمان ملل',
  'دادگاه انقلاب',
  'زندان اوین',
  'عفو بین‌الملل',
  'انجمن قلم',
  'کانون نویسندگان',
  'هیئت مرگ',
  'اعتصاب غذا',
  'اتحادیه اروپا',
  'اعدام‌شدگان ۶۷',
  'فرانتس فانون',
  'کورنل وست',
  'گروه هفت',
  'کتابفروشی انقلاب'
];
const names = perLocale(locale => getPeople(locale).map(({name}) => name[locale]));

/** A text with no-break spaces inside the terms and, in Farsi, wherever readers do not expect the end of a line. */
const keepWords = (text: string, locale: Locale, terms: readonly string[] = [], isEnd = false) =>
  locale === 'fa'
    ? withNoBreakSpaces(text, {terms, isEnd})
    : terms.reduce((kept, term) => kept.replaceAll(term, term.replaceAll(' ', '\u00a0')), text);

/** A line of a sheet to print, with no-break spaces as on cards. */
export const keepLine = (text: string, locale: Locale): string => joinRuns(keepWords(text, locale));

/** Names, and in Farsi phrases, in the texts of a card that no line may part. */
export const keptTerms = ({title, summary, lines, locale}: CardContent): string[] =>
  termsIn([title, summary, ...lines].join('\n'), locale);

/** Remembered, since all cards of an item have the same texts, and there are many names to look for. */
const termsIn = remember(
  (texts: string, locale: Locale): string[] =>
    [...names(locale), ...(locale === 'fa' ? phrases : [])].filter(term => texts.includes(term)),
  100
);

function unbroken(card: CardContent, terms: readonly string[]): CardContent {
  const kept = (text: string, isEnd = false) =>
    joinRuns(keepWords(text, card.locale, terms, isEnd));
  return {
    ...card,
    title:
      card.locale === 'fa' ? withSmallWordsKept(kept(card.title, true)) : kept(card.title, true),
    summary: withFullLastLine(kept(card.summary)),
    demand: kept(card.demand, true),
    lines: card.lines.map(line => kept(line))
  };
}
