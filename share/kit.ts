import {cardFormatNames, cardFormats} from '../components/share/cardFormats.ts';
import type {Kit} from '../components/share/ShareKit.tsx';
import {
  getBody,
  getMirrors,
  today,
  type Medium,
  type NewsItem,
  type Source
} from '../records/index.ts';
import {translator} from '../i18n/translator.ts';
import {cardAlt} from './alt.ts';
import {embedHtml} from './embed.ts';
import type {KitKind, Shared} from './shared.ts';
import {cardsOf} from './cards/manifest.ts';
import {
  message,
  networkNames,
  postText,
  shareOf,
  tagLines,
  type Network,
  type Post
} from './networks.ts';
import {wholeText} from './wholeText.ts';

/** The fields of a document that its share page shows, besides its `Shared`. */
export type KitDocument = Parameters<typeof getBody>[1] & {
  slug: string;
  sources: readonly Source[];
  media?: readonly Medium[];
  links?: NewsItem['links'];
  since?: NewsItem['since'];
};

/** With the demand, as the cards have it: not for the dead. On the item's own page there is no room for it. */
const demanding = (item: Shared): Post => ({
  ...item,
  demand: item.card.memorial ? '' : item.card.demand
});

/** One language of the share page. Networks whose post is the same share one text field. */
function kitOf(item: Shared): Kit {
  const texts = new Map<string, Network[]>();
  for (const name of networkNames) {
    if (name === 'facebook' || name === 'linkedin') continue;
    const text = postText(demanding(item), name);
    texts.set(text, [...(texts.get(text) ?? []), name]);
  }
  const cards = cardsOf(item);
  return {
    lang: item.locale,
    title: item.title,
    alt: cardAlt(item),
    message: message(demanding(item)),
    hashtags: tagLines(item.hashtags, item.locale),
    pictures: cardFormatNames.flatMap(format => {
      const card = cards[format];
      const {width, height} = cardFormats[format];
      return card
        ? [
            {
              format,
              width,
              height,
              file: card.file,
              kilobytes: card.bytes === null ? null : Math.ceil(card.bytes / 1024),
              download: `${item.slug}-${item.locale}-${format}.${card.file.split('.').at(-1)}`
            }
          ]
        : [];
    }),
    posts: [...texts].map(([text, networks]) => ({networks, text}))
  };
}

/** Props of a share page: `own` in the reader's language comes first, then `other`. */
export function pageKit(document: KitDocument, own: Shared, other: Shared) {
  const {kind} = own;
  const {lang} = document.words;
  const t = translator(lang, 'Prose');
  const body = getBody(kind as KitKind, document, {heading: t('footnotes'), back: t('backToText')});
  const whole = wholeText({
    item: own,
    body,
    sources: document.sources,
    lang,
    mirrors: getMirrors().map(({url}) => url),
    ...(document.media && {media: document.media}),
    ...(document.links && {links: document.links}),
    ...(document.since && {since: document.since})
  });
  return {
    path: own.path,
    ...shareOf(demanding(own)),
    kits: [kitOf(own), kitOf(other)],
    embed: embedHtml(own, today),
    whole
  };
}
