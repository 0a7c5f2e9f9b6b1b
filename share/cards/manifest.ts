import fs from 'node:fs';
import path from 'node:path';
import {cardFormats, type CardFormatName} from '../../components/share/cardFormats.ts';
import type {Locale} from '../../i18n/locales.ts';
import type {CardKind, Shared} from '../shared.ts';

const file = '.cards/cards.json';

export type CardFile = {
  /** Path within the site; the name holds the hash of the card. */
  file: string;
  /** Null in `npm run dev`, which plans cards without drawing them. */
  bytes: number | null;
};
type Manifest = Record<string, Partial<Record<CardFormatName, CardFile>>>;

const keyOf = (kind: CardKind, slug: string, locale: Locale) => `${kind}/${slug}/${locale}`;

/** Writes the manifest. `bytes` holds the size of each drawn card by its file. */
export function writeManifest(
  cards: readonly {item: Shared; format: CardFormatName; file: string}[],
  bytes: ReadonlyMap<string, number>
): void {
  const manifest: Manifest = {};
  for (const {item, format, file: name} of cards) {
    const key = keyOf(item.kind, item.slug, item.locale);
    manifest[key] = {...manifest[key], [format]: {file: name, bytes: bytes.get(name) ?? null}};
  }
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, JSON.stringify(manifest));
}

let read: Manifest | undefined;

/**
 * The cards of an item by format. Throws if the manifest has none: cards are drawn before pages are built. None in the
 * desk, which draws a card when it is looked at and builds its pages without them.
 */
export function cardsOf({
  kind,
  slug,
  locale
}: Pick<Shared, 'kind' | 'slug' | 'locale'>): Partial<Record<CardFormatName, CardFile>> {
  if (process.env.DESK === '1') return {};
  // `npm run dev` rewrites the manifest while the server runs.
  if (process.env.NODE_ENV !== 'production') read = undefined;
  read ??= JSON.parse(fs.readFileSync(/* turbopackIgnore: true */ file, 'utf8')) as Manifest;
  const cards = read[keyOf(kind, slug, locale)];
  if (!cards)
    throw new Error(
      `No share card for ${keyOf(kind, slug, locale)} in ${file}; run npm run build or npm run dev`
    );
  return cards;
}

/** A card with the fields that Open Graph asks for. */
export type PreviewImage = {
  url: string;
  width: number;
  height: number;
  alt: string;
  type: 'image/png';
};

/** The wide card of an item with an absolute address. */
export function previewImage(item: Shared, alt: string, siteUrl: string): PreviewImage {
  const {wide} = cardsOf(item);
  const {width, height} = cardFormats.wide;
  return {url: `${siteUrl}/${wide?.file ?? ''}`, width, height, alt, type: 'image/png'};
}
