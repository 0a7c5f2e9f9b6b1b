import type {Root} from 'hast';
import {cardFormatNames, cardFormats} from '../components/cardFormats.ts';
import type {Kit} from '../components/ShareKit.tsx';
import {getMirrors, type Medium, type NewsItem, type Source} from '../content/index.ts';
import {otherLocale, type Locale} from '../i18n/locales.ts';
import {cardAlt, cardsOf, embedHtml, message, networkNames, postText, shareLink, wholeText, type Network, type Shared} from '../share/index.ts';
import {pageMetadata} from './metadata.ts';
import {getTranslations} from 'next-intl/server';

/** What a share block needs of an item. */
export const shareOf = (item: Shared) => ({url: item.url, targets: networkNames.map(name => ({name, url: shareLink(item, name)}))});

/** The item in one language, for the share page. Networks whose text is the same share one field. */
function kitOf(item: Shared): Kit {
  const texts = new Map<string, Network[]>();
  for (const name of networkNames) if (name !== 'facebook' && name !== 'linkedin') texts.set(postText(item, name), [...(texts.get(postText(item, name)) ?? []), name]);
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

type Kits = {item: Shared; other: Shared; body: Root; sources: readonly Source[]; lang: Locale; media?: readonly Medium[]; links?: NewsItem['links']};

/** Everything on the share page of an item. */
export function kitPage({item, other, ...text}: Kits) {
  return {
    path: item.path, ...shareOf(item), kits: [kitOf(item), kitOf(other)], embed: embedHtml(item),
    whole: wholeText({item, ...text, mirrors: getMirrors().map(({url}) => url)})
  };
}

/** Metadata of a share page: the item's own card; search engines are sent to the item. */
export async function kitMetadata(item: Shared) {
  const t = await getTranslations({locale: item.locale, namespace: 'ShareKit'});
  return pageMetadata({locale: item.locale, path: `${item.path}/share`, title: `${t('title')}: ${item.title}`, description: item.summary, item, index: false});
}

/** The same function of an item for the reader's language and for the other one. */
export const inBoth = <D>(locale: Locale, read: (locale: Locale) => D) => ({own: read(locale), other: read(otherLocale(locale))});
