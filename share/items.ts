import {
  compareDates,
  getCases,
  getNews,
  getPages,
  getPeople,
  getPeopleBySlug,
  type Case,
  type NewsItem,
  type Page,
  type Person,
  type Status
} from '../records/index.ts';
import {formatDate} from '../i18n/dates.ts';
import {formatList} from '../i18n/lists.ts';
import {inlineText} from '../i18n/partialDates/inlineDates.ts';
import {otherLocale, type Locale} from '../i18n/locales.ts';
import {isolateRuns} from '../i18n/direction/isolate.ts';
import {isolate} from '../i18n/direction/marks.ts';
import {translator} from '../i18n/translator.ts';
import {asOfMessage, statusLabel} from '../components/person/statusLabel.ts';
import {shared, type Shared} from './shared.ts';

/** A person's status in words, and how certain it is with the date of its source. */
export function statusWords(status: Status, locale: Locale): {status: string; asOf: string} {
  const t = translator(locale, 'StatusLine');
  const dated = t.markup(asOfMessage(status), {
    date: () => formatDate(status.asOf, locale)
  });
  const certainty = status.certainty === 'confirmed' ? [] : [t(status.certainty)];
  return {status: statusLabel(status, locale, 'short'), asOf: [...certainty, dated].join(' · ')};
}

export function sharedNews(item: NewsItem, locale: Locale): Shared {
  const {publisher} = item.origin;
  const dateline = formatDate(item.date, locale);
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
      lang: item.words.lang,
      title: item.words.title,
      dateline,
      summary: inlineText(item.words.summary, item.words.lang),
      hashtags: item.hashtags[locale]
    },
    {
      label: translator(locale, 'NewsKind')(item.kind),
      lines: [dateline, ...origin],
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
      lang: person.words.lang,
      titleLang: locale,
      title: name,
      headline: locale === 'fa' ? `${name}؛ ${status}؛ ${asOf}` : `${name}: ${status}; ${asOf}`,
      summary: inlineText(person.words.summary, person.words.lang),
      hashtags: person.hashtags[locale]
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

/** Names that a card has room for. */
const maxNames = 8;

/** The names, or the first of them and the number of the others. */
const someOf = (names: readonly string[], locale: Locale): readonly string[] =>
  names.length <= maxNames
    ? names
    : [
        ...names.slice(0, maxNames - 1),
        translator(locale, 'ShareCard')('others', {count: names.length - maxNames + 1})
      ];

export function sharedCase(legalCase: Case, locale: Locale): Shared {
  const slugs = legalCase.defendants.flatMap(({person}) => person ?? []);
  const defendants = getPeopleBySlug(slugs, locale);
  const events = [legalCase, ...defendants].flatMap(each => each.events);
  const last = events.sort((a, b) => compareDates(a.date, b.date)).at(-1);
  return shared(
    'cases',
    legalCase.slug,
    `/cases/${legalCase.slug}`,
    locale,
    {
      lang: legalCase.words.lang,
      title: legalCase.words.title,
      summary: inlineText(legalCase.words.summary, legalCase.words.lang)
    },
    {
      label: translator(locale, 'ShareCard')('case'),
      lines: [
        formatList(
          someOf(
            legalCase.defendants.map(({name}) => name[locale]),
            locale
          ),
          locale
        ),
        ...(legalCase.court ? [isolateRuns(legalCase.court[locale], locale)] : []),
        ...(last
          ? [translator(locale, 'ShareCard')('lastEvent', {date: formatDate(last.date, locale)})]
          : [])
      ]
    }
  );
}

export const sharedPage = (page: Page, locale: Locale) =>
  shared(
    'pages',
    page.slug,
    `/${page.slug}`,
    locale,
    {
      lang: page.words.lang,
      title: page.words.title,
      summary: inlineText(page.words.summary, page.words.lang)
    },
    {}
  );

/** The site itself; its card also serves every page without a card. */
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

/** Every released item in one language, then the pages and the site. */
export const sharedItems = (locale: Locale): Shared[] => [
  ...getNews(locale).map(item => sharedNews(item, locale)),
  ...getPeople(locale).map(person => sharedPerson(person, locale)),
  ...getCases(locale).map(legalCase => sharedCase(legalCase, locale)),
  ...getPages(locale).map(page => sharedPage(page, locale)),
  sharedSite(locale)
];
