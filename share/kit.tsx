import {NextIntlClientProvider} from 'next-intl';
import {Fragment} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {cardFormatNames, cardFormats} from '../components/cardFormats.ts';
import ShareKit, {type Kit} from '../components/ShareKit.tsx';
import {getBody, getCase, getCases, getMirrors, getNews, getNewsItem, getPeople, getPerson, type Medium, type NewsItem, type Source} from '../content/index.ts';
import {otherLocale, type Locale} from '../i18n/locales.ts';
import {interfaceWords, translator} from '../i18n/translator.ts';
import {cardAlt} from './alt.ts';
import {embedHtml} from './embed.ts';
import {sharedCase, sharedNews, sharedPerson, type Shared} from './items.ts';
import {cardsOf} from './manifest.ts';
import {message, networkNames, postText, shareOf, type Network} from './networks.ts';
import {wholeText} from './wholeText.ts';

/** An item with all that its share page needs, in the reader's language and the other one. */
type Shareable = {own: Shared; other: Shared; document: Parameters<typeof getBody>[1] & {sources: readonly Source[]; media?: readonly Medium[]; links?: NewsItem['links']}};

/** Every item that has a share page, in one language. */
export function shareables(locale: Locale): Shareable[] {
  const both = <D,>(get: (slug: string, locale: Locale) => D | undefined, slug: string, shared: (document: D, locale: Locale) => Shared) =>
    [get(slug, otherLocale(locale))].flatMap(document => (document === undefined ? [] : [shared(document, otherLocale(locale))]));
  return [
    ...getNews(locale).flatMap(document => both(getNewsItem, document.slug, sharedNews).map(other => ({own: sharedNews(document, locale), other, document}))),
    ...getPeople(locale).flatMap(document => both(getPerson, document.slug, sharedPerson).map(other => ({own: sharedPerson(document, locale), other, document}))),
    ...getCases(locale).flatMap(document => both(getCase, document.slug, sharedCase).map(other => ({own: sharedCase(document, locale), other, document})))
  ];
}

/** The item in one language. Networks whose text is the same share one field. */
function kitOf(item: Shared): Kit {
  const texts = new Map<string, Network[]>();
  for (const name of networkNames) {
    if (name === 'facebook' || name === 'linkedin') continue;
    const text = postText(item, name);
    texts.set(text, [...(texts.get(text) ?? []), name]);
  }
  const cards = cardsOf(item);
  return {
    lang: item.locale, title: item.title, alt: cardAlt(item), message: message(item), hashtags: item.hashtags.join(' '),
    pictures: cardFormatNames.flatMap(format => {
      const card = cards[format];
      const {width, height} = cardFormats[format];
      return card ? [{format, width, height, file: card.file, kilobytes: card.bytes === null ? null : Math.ceil(card.bytes / 1024), download: `${item.slug}-${item.locale}-${format}.${card.file.split('.').at(-1)}`}] : [];
    }),
    posts: [...texts].map(([text, networks]) => ({networks, text}))
  };
}

/** Stands between two pages that are rendered together; no text has it. */
const between = '\uE003';

/** What stands on share pages of one language, as markup. Rendered together, since each rendering reads the words of the interface anew. */
export function kitMarkup(kits: readonly PageKit[], locale: Locale): string[] {
  const rendered = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={interfaceWords(locale)} timeZone="UTC">
      {kits.map(kit => <Fragment key={kit.path}><ShareKit {...kit} />{between}</Fragment>)}
    </NextIntlClientProvider>
  );
  return rendered.split(between).slice(0, -1);
}

/** All that a share page shows within its frame. */
type PageKit = ReturnType<typeof pageKit>;

export function pageKit({own, other, document}: Shareable) {
  const {kind} = own;
  const {lang} = document.words;
  const t = translator(lang, 'Prose');
  const body = getBody(kind as 'news' | 'prisoners' | 'cases', document, {heading: t('footnotes'), back: t('backToText')});
  const whole = wholeText({item: own, body, sources: document.sources, lang, mirrors: getMirrors().map(({url}) => url), ...(document.media && {media: document.media}), ...(document.links && {links: document.links})});
  return {path: own.path, ...shareOf(own), kits: [kitOf(own), kitOf(other)], embed: embedHtml(own), whole};
}
