import type {Metadata} from 'next';
import {getTranslations} from 'next-intl/server';
import {feedPath} from '../content/index.ts';
import {href} from '../i18n/links.ts';
import {localeRecord, locales, otherLocale, type Locale} from '../i18n/locales.ts';
import {isolateRuns} from '../i18n/scripts.ts';
import {publicUrl} from '../i18n/siteUrl.ts';

type Page = {
  locale: Locale;
  path: string;
  title?: string;
  description?: string;
  type?: 'website' | 'article' | 'profile';
  /** Addresses of feeds to be found from this page, without their ending. Left out: all news of the language, as Atom. */
  feeds?: {atom: readonly string[]; json?: readonly string[]};
};

/** Title, description, canonical address and the same page in the other language. */
export async function pageMetadata({locale, path, title, description, type = 'website', feeds = {atom: [feedPath(locale, {kind: 'news'})]}}: Page): Promise<Metadata> {
  const siteUrl = publicUrl();
  const t = await getTranslations({locale, namespace: 'Site'});
  const name = t('name');
  const page = title === undefined ? undefined : isolateRuns(title, locale);
  const text = isolateRuns(description ?? t('description'), locale);
  const url = siteUrl + href(locale, path);
  return {
    metadataBase: new URL(siteUrl),
    title: page === undefined ? name : t('title', {page, site: name}),
    description: text,
    alternates: {
      canonical: url,
      languages: {...Object.fromEntries(locales.map(each => [each, siteUrl + href(each, path)])), 'x-default': siteUrl + href('en', path)},
      types: {
        'application/atom+xml': feeds.atom.map(feed => ({url: `${feed}.atom`})),
        ...(feeds.json && {'application/feed+json': feeds.json.map(feed => ({url: `${feed}.json`}))})
      }
    },
    openGraph: {
      type, url, title: page ?? name, description: text, siteName: name,
      locale: localeRecord[locale].og, alternateLocale: localeRecord[otherLocale(locale)].og
    },
    icons: {icon: {url: '/icon.svg', type: 'image/svg+xml'}},
    referrer: 'no-referrer',
    formatDetection: {telephone: false, date: false, address: false, email: false}
  };
}
