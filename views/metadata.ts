import type {Metadata} from 'next';
import {feedPath} from '../records/index.ts';
import {href} from '../i18n/links.ts';
import {localeRecord, locales, otherLocale, type Locale} from '../i18n/locales.ts';
import {isolateIn} from '../i18n/direction/isolate.ts';
import {publicUrl} from '../i18n/siteUrl.ts';
import {translator} from '../i18n/translator.ts';
import {cardAlt, previewImage, sharedSite, type Shared} from '../share/index.ts';

/** Input of `pageMetadata`. */
export type Page = {
  locale: Locale;
  /** Path within the language. */
  path: string;
  /** Language of the description: the other one if the item is not translated. Default: `locale`. */
  lang?: Locale;
  /** Language of the title. Default: `lang`. */
  titleLang?: Locale;
  /** Default: the name of the site. */
  title?: string;
  /** Default: the description of the site. */
  description?: string;
  /** The item that the page is about, if the item has a card. Default: the card of the site. */
  item?: Shared;
  /** Open Graph type with its properties. Default: `website`. */
  about?:
    | {type: 'article'; publishedTime: string; modifiedTime?: string; section?: string}
    | {type: 'profile'; firstName: string; lastName: string};
  /** Languages that have this page. The first is canonical where `locale` is not among them. Default: all. */
  languages?: readonly Locale[];
  /** false asks search engines not to list the page. Default: true. */
  index?: boolean;
  /** Addresses of the feeds that the page announces, without extension. Default: all news of the language, as Atom. */
  feeds?: {atom: readonly string[]; json?: readonly string[]};
};

/** Next metadata of a page. Runs in the other script are isolated, because a `<title>` cannot hold `<bdi>`. */
export function pageMetadata({
  locale,
  path,
  lang = locale,
  titleLang = lang,
  title,
  description,
  item,
  about,
  languages = locales,
  index = true,
  feeds = {atom: [feedPath(locale, {kind: 'news'})]}
}: Page) {
  const siteUrl = publicUrl();
  const t = translator(locale, 'Site');
  const name = t('name');
  const page = title === undefined ? undefined : isolateIn(title, titleLang, locale);
  const text = description === undefined ? t('description') : isolateIn(description, lang, locale);
  const url = siteUrl + href(locale, path);
  const card = item ?? sharedSite(locale);
  const image = previewImage(card, cardAlt(card), siteUrl);
  return {
    metadataBase: new URL(siteUrl),
    title: page === undefined ? name : t('title', {page, site: name}),
    description: text,
    alternates: {
      canonical: languages.includes(locale) ? url : siteUrl + href(languages[0] ?? locale, path),
      ...(languages.length > 1 && {
        languages: {
          ...Object.fromEntries(languages.map(each => [each, siteUrl + href(each, path)])),
          'x-default': siteUrl + href('en', path)
        }
      }),
      types: {
        'application/atom+xml': feeds.atom.map(feed => ({url: `${feed}.atom`})),
        ...(feeds.json && {
          'application/feed+json': feeds.json.map(feed => ({url: `${feed}.json`}))
        })
      }
    },
    openGraph: {
      ...(about ?? ({type: 'website'} as const)),
      images: image,
      url,
      title: page ?? name,
      description: text,
      siteName: name,
      locale: localeRecord[locale].og,
      ...(languages.length > 1 && {alternateLocale: localeRecord[otherLocale(locale)].og})
    },
    twitter: {card: 'summary_large_image'},
    ...(!index && {robots: {index: false, follow: true}}),
    icons: {icon: {url: '/icon.svg', type: 'image/svg+xml'}, apple: '/apple-touch-icon.png'},
    referrer: 'no-referrer',
    formatDetection: {telephone: false}
  } satisfies Metadata;
}

/** Metadata in the form that Next and `publish/html/head.ts` take. */
export type PageMetadata = ReturnType<typeof pageMetadata>;
