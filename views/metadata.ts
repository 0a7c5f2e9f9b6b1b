import type {Metadata} from 'next';
import {feedPath} from '../records/index.ts';
import {defaultHref, href} from '../i18n/links.ts';
import {localeRecord, locales, otherLocale, type Locale} from '../i18n/locales.ts';
import {isolateIn} from '../i18n/direction/isolate.ts';
import {withoutLooseEnd} from '../i18n/lines/cutEnd.ts';
import {publicUrl} from '../i18n/siteUrl.ts';
import {translator} from '../i18n/translator.ts';
import {cardAlt, previewImage, sharedSite, type Shared} from '../share/index.ts';

/** Input of `pageMetadata`. */
export type PageHead = {
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
}: PageHead) {
  const siteUrl = publicUrl();
  const t = translator(locale, 'Site');
  const name = t('name');
  const page = title === undefined ? undefined : isolateIn(title, titleLang, locale);
  const text =
    description === undefined
      ? t('description')
      : describe(isolateIn(description, lang, locale), page, name);
  const url = siteUrl + href(locale, path);
  const card = item ?? sharedSite(locale);
  const image = previewImage(card, cardAlt(card), siteUrl);
  return {
    metadataBase: new URL(siteUrl),
    title: title === undefined ? name : searchTitle(title, titleLang, locale),
    description: text,
    alternates: {
      canonical: languages.includes(locale) ? url : siteUrl + href(languages[0] ?? locale, path),
      ...(languages.length > 1 && {
        languages: {
          ...Object.fromEntries(languages.map(each => [each, siteUrl + href(each, path)])),
          'x-default': siteUrl + defaultHref(path)
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
      description: withoutTitle(text, page),
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

/** Search engines cut longer titles. */
const longestTitle = 60;
/** Search engines replace shorter descriptions. */
const shortestDescription = 40;

const visible = (text: string) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, '');

/**
 * The `<title>`: with the name of the site if that fits into what search engines show, else without, and a very long
 * one cut between words. The page, its card and its `og:title` have the title whole.
 */
function searchTitle(title: string, lang: Locale, locale: Locale): string {
  const t = translator(locale, 'Site');
  const whole = t('title', {page: isolateIn(title, lang, locale), site: t('name')});
  if (visible(whole).length <= longestTitle) return whole;
  if (title.length <= longestTitle) return isolateIn(title, lang, locale);
  const start = title.slice(0, longestTitle);
  const words = start.slice(0, Math.max(start.lastIndexOf(' '), 0)) || start.slice(0, -1);
  return isolateIn(`${withoutLooseEnd(words)}…`, lang, locale);
}

/** A description that is too short to stand alone says what it is of. */
function describe(description: string, page: string | undefined, site: string): string {
  if (visible(description).length >= shortestDescription) return description;
  const isSaid = page === undefined || [':', '.'].some(end => description.startsWith(page + end));
  const titled = isSaid ? description : `${page}: ${description}`;
  return visible(titled).length >= shortestDescription
    ? titled
    : `${titled.replace(/\.$/, '')} · ${site}`;
}

/** Networks show the title above the description. */
const withoutTitle = (description: string, page = ''): string =>
  page && description.startsWith(`${page}: `) ? description.slice(page.length + 2) : description;

/** Metadata in the form that Next and `publish/html/head.ts` take. */
export type PageMetadata = ReturnType<typeof pageMetadata>;

/** The same for a page outside the languages. */
export type OutsideMetadata = Pick<Metadata, 'metadataBase' | 'robots'> & {
  title: string;
  description?: string;
  alternates?: {canonical: string; languages: Record<string, string>};
  icons: {icon: PageMetadata['icons']['icon']};
  referrer: 'no-referrer';
};
