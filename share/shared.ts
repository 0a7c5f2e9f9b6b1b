import {href} from '../i18n/links.ts';
import type {Locale} from '../i18n/locales.ts';
import {isolateIn} from '../i18n/direction/isolate.ts';
import {isolate} from '../i18n/direction/marks.ts';
import {publicUrl} from '../i18n/siteUrl.ts';
import {translator} from '../i18n/translator.ts';
import type {CardContent} from '../components/share/ShareCard.tsx';

/** Kinds of items with a share page and all card formats. `pages` and `site` have the wide card only. */
export const kitKinds = ['news', 'prisoners', 'cases'] as const;
export type KitKind = (typeof kitKinds)[number];
export type CardKind = KitKind | 'pages' | 'site';

/**
 * An item in one language as its cards, share texts and metadata show it. Texts are plain; only the card's have
 * characters that isolate, because its renderer has no `<bdi>`.
 */
export type Shared = {
  kind: CardKind;
  slug: string;
  locale: Locale;
  /** Path below the language: `/news/a`. */
  path: string;
  /** Canonical address of the page. */
  url: string;
  title: string;
  /** First line of a post. For a person: name, status and the date of the status. */
  headline: string;
  /** Second line of a post: the date of a news item in words, so that old news is not read as new. Empty for others. */
  dateline: string;
  summary: string;
  hashtags: readonly string[];
  card: CardContent;
};

/** Builds a `Shared`. `item` is its text; `card` overrides what the card shows by default. */
export function shared(
  kind: CardKind,
  slug: string,
  path: string,
  locale: Locale,
  item: {
    /** Language of the summary, the other one if the item is not translated. Default: `locale`. */
    lang?: Locale;
    /** Language of the title. Default: `lang`. */
    titleLang?: Locale;
    title: string;
    headline?: string;
    dateline?: string;
    summary: string;
    hashtags?: readonly string[];
  },
  card: Partial<CardContent>
): Shared {
  const url = publicUrl() + href(locale, path);
  const {lang = locale, titleLang = lang, title, summary} = item;
  return {
    kind,
    slug,
    locale,
    path,
    url,
    title,
    summary,
    headline: item.headline ?? title,
    dateline: item.dateline ?? '',
    hashtags: item.hashtags ?? [],
    card: {
      locale,
      site: translator(locale, 'Site')('name'),
      label: '',
      title: isolateIn(title, titleLang, locale),
      second: '',
      lines: [],
      summary: isolateIn(summary, lang, locale),
      demand: kitKinds.some(each => each === kind) ? translator(locale, 'Home')('demand') : '',
      hashtags: (item.hashtags ?? []).map(isolate).join(' '),
      plate: null,
      memorial: false,
      address: isolate(url.replace(/^https?:\/\//, '')),
      ...card
    }
  };
}
