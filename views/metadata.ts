import type {Metadata} from 'next';
import {feedPath} from '../records/index.ts';
import {href} from '../i18n/links.ts';
import {localeRecord, locales, otherLocale, type Locale} from '../i18n/locales.ts';
import {isolateRuns} from '../i18n/scripts.ts';
import {publicUrl} from '../i18n/siteUrl.ts';
import {translator} from '../i18n/translator.ts';
import {cardAlt, previewImage, sharedSite, type Shared} from '../share/index.ts';

export type Page = {
  locale: Locale;
  path: string;
  title?: string;
  description?: string;
  /** What the page is about, when it has a card of its own; the site's card stands for all others. */
  item?: Shared;
  /** Open Graph's type with what belongs to it. */
  about?:
    | {type: 'article'; publishedTime: string; modifiedTime?: string; section?: string}
    | {type: 'profile'; firstName: string; lastName: string};
  /** Languages in which there is such a page; left out: all. */
  languages?: readonly Locale[];
  /** false: made for those who share, not for search engines. */
  index?: boolean;
  /** Addresses of feeds to be found from this page, without their ending. Left out: all news of the language, as Atom. */
  feeds?: {atom: readonly string[]; json?: readonly string[]};
};

/** Title, description, canonical address and the same page in the other language. */
export function pageMetadata({
  locale,
  path,
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
  const page = title === undefined ? undefined : isolateRuns(title, locale);
  const text = isolateRuns(description ?? t('description'), locale);
  const url = siteUrl + href(locale, path);
  const card = item ?? sharedSite(locale);
  const image = previewImage(card, cardAlt(card), siteUrl);
  return {
    metadataBase: new URL(siteUrl),
    title: page === undefined ? name : t('title', {page, site: name}),
    description: text,
    alternates: {
      canonical: url,
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

/** What a page says of itself, for Next and for `publish/html/head.ts`. */
export type PageMetadata = ReturnType<typeof pageMetadata>;
