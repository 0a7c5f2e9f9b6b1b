import {
  getCases,
  getNews,
  getPages,
  getPeople,
  type Case,
  type NewsItem,
  type Page,
  type Person,
  type Status
} from '../records/index.ts';
import {formatDate, formatList, isolate} from '../i18n/formats.ts';
import {inlineText} from '../i18n/inlineDates.ts';
import {href} from '../i18n/links.ts';
import {otherLocale, type Locale} from '../i18n/locales.ts';
import {isolateRuns} from '../i18n/scripts.ts';
import {publicUrl} from '../i18n/siteUrl.ts';
import {translator} from '../i18n/translator.ts';
import type {CardContent} from '../components/share/ShareCard.tsx';
import {statusLabel} from '../components/person/statusLabel.ts';

/** Kinds of items that have a kit of their own; `pages` and `site` have the wide card only. */
export const kitKinds = ['news', 'prisoners', 'cases'] as const;
export type KitKind = (typeof kitKinds)[number];
export type CardKind = KitKind | 'pages' | 'site';

/** What is shared of an item, in one language: the source of its cards and of every text about it. */
export type Shared = {
  kind: CardKind;
  slug: string;
  locale: Locale;
  /** Path within the language. */
  path: string;
  /** Canonical address. */
  url: string;
  title: string;
  /** The headline of a post: for a person, name and status with its day. */
  headline: string;
  summary: string;
  hashtags: readonly string[];
  /** ISO date that the item speaks for. */
  date: string | null;
  card: CardContent;
};

/** Where a person stands, in words: the status, and the day for which a source vouches. */
export function statusWords(status: Status, locale: Locale): {status: string; asOf: string} {
  const t = translator(locale, 'StatusLine');
  const vouched = t.markup(status.stale ? 'staleSince' : 'asOf', {
    date: () => formatDate(status.asOf, locale)
  });
  const certainty = status.certainty === 'confirmed' ? [] : [t(status.certainty)];
  return {status: statusLabel(status, locale, 'short'), asOf: [...certainty, vouched].join(' · ')};
}

function shared(
  kind: CardKind,
  slug: string,
  path: string,
  locale: Locale,
  item: {
    title: string;
    headline?: string;
    summary: string;
    hashtags?: readonly string[];
    date?: string;
  },
  card: Partial<CardContent>
): Shared {
  const url = publicUrl() + href(locale, path);
  const title = isolateRuns(item.title, locale);
  const summary = isolateRuns(item.summary, locale);
  return {
    kind,
    slug,
    locale,
    path,
    url,
    title,
    summary,
    headline: item.headline ?? title,
    hashtags: item.hashtags ?? [],
    date: item.date ?? null,
    card: {
      locale,
      site: translator(locale, 'Site')('name'),
      label: '',
      title,
      second: '',
      lines: [],
      summary,
      plate: null,
      memorial: false,
      address: isolate(url.replace(/^https?:\/\//, '')),
      ...card
    }
  };
}

export function sharedNews(item: NewsItem, locale: Locale): Shared {
  const {publisher} = item.origin;
  const origin =
    item.origin.type !== 'own' && publisher
      ? [translator(locale, 'Origin')(item.origin.type, {publisher: isolate(publisher[locale])})]
      : [];
  return shared(
    'news',
    item.slug,
    `/news/${item.slug}`,
    locale,
    {
      title: item.words.title,
      summary: inlineText(item.words.summary, item.words.lang),
      hashtags: item.hashtags[locale],
      date: item.date
    },
    {
      label: translator(locale, 'NewsKind')(item.kind),
      lines: [formatDate(item.date, locale), ...origin],
      memorial: item.kind === 'obituary'
    }
  );
}

export function sharedPerson(person: Person, locale: Locale): Shared {
  const {status, asOf} = statusWords(person.status, locale);
  const name = person.name[locale];
  const memorial = person.status.group === 'died';
  return shared(
    'prisoners',
    person.slug,
    `/prisoners/${person.slug}`,
    locale,
    {
      title: name,
      headline: locale === 'fa' ? `${name}؛ ${status}؛ ${asOf}` : `${name}: ${status}; ${asOf}`,
      summary: inlineText(person.words.summary, person.words.lang),
      hashtags: person.hashtags[locale],
      date: person.status.asOf
    },
    {
      label: memorial ? translator(locale, 'PersonPage')('inMemory') : '',
      second: person.name[otherLocale(locale)],
      lines: [status, asOf],
      plate: person.plate,
      memorial
    }
  );
}

export function sharedCase(trial: Case, locale: Locale): Shared {
  const last = trial.events.at(-1);
  return shared(
    'cases',
    trial.slug,
    `/cases/${trial.slug}`,
    locale,
    {
      title: trial.words.title,
      summary: inlineText(trial.words.summary, trial.words.lang),
      ...(last && {date: last.date})
    },
    {
      label: translator(locale, 'ShareCard')('case'),
      lines: [
        formatList(
          trial.defendants.map(({name}) => name[locale]),
          locale
        ),
        isolateRuns(trial.court[locale], locale),
        ...(last
          ? [translator(locale, 'ShareCard')('lastEvent', {date: formatDate(last.date, locale)})]
          : [])
      ]
    }
  );
}

/** A standing page: the wide card only. */
export const sharedPage = (page: Page, locale: Locale) =>
  shared(
    'pages',
    page.slug,
    `/${page.slug}`,
    locale,
    {title: page.words.title, summary: inlineText(page.words.summary, page.words.lang)},
    {}
  );

/** The site itself: the card of every page without one of its own. */
export function sharedSite(locale: Locale): Shared {
  const count = getPeople(locale).filter(({status}) => status.group === 'held').length;
  return shared(
    'site',
    'home',
    '/',
    locale,
    {
      title: translator(locale, 'Home')('demand'),
      summary: translator(locale, 'Site')('description')
    },
    {lines: [translator(locale, 'ShareCard')('count', {count})]}
  );
}

/** Everything released, in one language. */
export const sharedItems = (locale: Locale): Shared[] => [
  ...getNews(locale).map(item => sharedNews(item, locale)),
  ...getPeople(locale).map(person => sharedPerson(person, locale)),
  ...getCases(locale).map(trial => sharedCase(trial, locale)),
  ...getPages(locale).map(page => sharedPage(page, locale)),
  sharedSite(locale)
];
