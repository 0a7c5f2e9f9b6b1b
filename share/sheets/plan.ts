import {createElement, type ReactElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {encode} from 'uqr';
import LetterSheet from '../../components/share/sheets/LetterSheet.tsx';
import PeopleSheet from '../../components/share/sheets/PeopleSheet.tsx';
import PostcardSheet, {PostcardBacks} from '../../components/share/sheets/PostcardSheet.tsx';
import SignatureSheet from '../../components/share/sheets/SignatureSheet.tsx';
import {pt} from '../../components/share/sheets/paper.ts';
import {isolateIn} from '../../i18n/direction/isolate.ts';
import {isolate} from '../../i18n/direction/marks.ts';
import {href} from '../../i18n/links.ts';
import {localeRecord, locales, type Locale} from '../../i18n/locales.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {translator} from '../../i18n/translator.ts';
import {getPeople, type Action} from '../../records/index.ts';
import {keepLine} from '../cards/markup.ts';
import {planCard, readTokens, type PlannedCard} from '../cards/plan.ts';
import {sharedPerson} from '../items.ts';
import type {ModelLetter} from '../letters/letters.ts';
import {madeOn, peopleInKit, peopleInPrint, printablesIn, type Listed} from './list.ts';

/** Pages of one kind, with as many entries on each as fit. */
export type Flow = {
  /** Number of entries: paragraphs, people, postcards. */
  count: number;
  /** Most entries on a page. Default: as many as fit. */
  most?: number;
  /** Sizes of the type in pixels, the largest first. */
  sizes: readonly number[];
  /** HTML of a page with the entries from one to before another. */
  markup: (from: number, to: number, size: number) => string;
};

/** A document to print, with what is drawn on its pages. */
export type Printable = Listed & {parts: readonly (Flow | PlannedCard)[]};

const html = (element: ReactElement) => renderToStaticMarkup(element);
const codeOf = (url: string) => encode(url, {ecc: 'M', border: 4}).data;
const withoutScheme = (url: string) => url.replace(/^https?:\/\//, '');

/** Each document once, as the pages in its language list it; pages of both languages list the letters. */
export const planPrintables = (): Printable[] =>
  locales
    .flatMap(locale => printablesIn(locale).filter(listed => listed.locale === locale))
    .map(listed => ({...listed, parts: partsOf(listed)}));

function partsOf(listed: Listed): Printable['parts'] {
  const {locale} = listed;
  switch (listed.kind) {
    case 'letter':
      return [letterFlow(listed.letter, listed.target)];
    case 'postcards':
      return postcards(locale);
    case 'signatures':
      return [signatures(locale)];
    case 'kit':
      return [
        people(locale),
        ...postcards(locale),
        signatures(locale),
        ...peopleInPrint(locale).map(person => planCard(sharedPerson(person, locale), 'poster'))
      ];
  }
}

function letterFlow({lang, text}: ModelLetter, target: Action['target']): Flow {
  const address = target.ways.find(({kind}) => kind === 'post')?.value.split('\n') ?? [];
  // What readers replace stands in brackets at the end; on paper they write it.
  const paragraphs = text.replace(/\[[^\]]*\]\s*$/, '\n_______________________').split('\n\n');
  const markup: Flow['markup'] = (from, to, size) =>
    html(
      createElement(LetterSheet, {
        lang,
        address,
        paragraphs: paragraphs.slice(from, to),
        size,
        isFirst: from === 0
      })
    );
  return {count: paragraphs.length, sizes: [11, 10.5, 10, 9.5, 9].map(pt), markup};
}

function postcards(locale: Locale): Flow[] {
  const tokens = readTokens();
  const made = madeOn(locale);
  const cards = peopleInPrint(locale).map(person => {
    const {card, url} = sharedPerson(person, locale);
    const {title: name, second, demand} = card;
    const lines = card.lines.map(line => keepLine(line, locale));
    return {
      name,
      second,
      lines,
      demand: keepLine(demand, locale),
      modules: codeOf(url),
      address: withoutScheme(url)
    };
  });
  if (!cards.length) return [];
  // A sheet is full: the last one repeats people from the beginning.
  const full = Array.from(
    {length: Math.ceil(cards.length / 4) * 4},
    (_, index) => cards[index % cards.length] ?? []
  ).flat();
  const fronts: Flow = {
    count: full.length,
    most: 4,
    sizes: [1],
    markup: (from, to) =>
      html(createElement(PostcardSheet, {locale, cards: full.slice(from, to), tokens, made}))
  };
  const backs = {count: 1, sizes: [1], markup: () => html(createElement(PostcardBacks, {locale}))};
  return [fronts, backs];
}

function signatures(locale: Locale): Flow {
  const t = translator(locale, 'Printables');
  const element = createElement(SignatureSheet, {
    locale,
    title: keepLine(translator(locale, 'Home')('demand'), locale),
    texts: [t('signFor'), t('signCare')],
    columns: [t('signName'), t('signTown'), t('signHand')],
    foot: t('signFoot')
  });
  return {count: 1, sizes: [1], markup: () => html(element)};
}

function people(locale: Locale): Flow {
  const {shown, extent} = peopleInKit(getPeople(locale), locale);
  const all = shown.map(person => {
    const {card} = sharedPerson(person, locale);
    return {
      name: card.title,
      status: keepLine(
        isolateIn(card.lines.join(localeRecord[locale].semicolon), locale, locale),
        locale
      )
    };
  });
  const url = publicUrl() + href(locale, '/');
  const common = {
    locale,
    site: translator(locale, 'Site')('name'),
    demand: keepLine(translator(locale, 'Home')('demand'), locale),
    extent,
    made: madeOn(locale),
    modules: codeOf(url),
    address: isolate(withoutScheme(url)),
    tokens: readTokens()
  };
  return {
    count: all.length,
    sizes: [1],
    markup: (from, to) => html(createElement(PeopleSheet, {...common, people: all.slice(from, to)}))
  };
}
