import type {Event, Graph, NewsArticle, Person as PersonData, Thing, WebSite} from 'schema-dts';
import {lastChange, type Case, type NewsItem, type Person} from '../records/index.ts';
import {href} from '../i18n/links.ts';
import {formatCountry} from '../i18n/names.ts';
import {otherLocale, type Locale} from '../i18n/locales.ts';
import {isoDate} from '../i18n/partialDates/partialDate.ts';
import {publicUrl} from '../i18n/siteUrl.ts';
import {translator} from '../i18n/translator.ts';
import {cardsOf, type Shared} from '../share/index.ts';

/** The campaign. */
const author = (locale: Locale) => ({
  '@type': 'Organization' as const,
  name: translator(locale, 'Site')('name'),
  url: publicUrl()
});

/** The campaign, with its name in both languages. Only the home page has room for both. */
const organization = (locale: Locale) => ({
  ...author(locale),
  alternateName: translator(otherLocale(locale), 'Site')('name')
});

/** The item with its breadcrumbs. */
const graph = (
  locale: Locale,
  section: {path: string; name: string},
  item: Shared,
  thing: Exclude<Thing, string>
): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [
    thing,
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        {name: section.name, item: publicUrl() + href(locale, section.path)},
        {name: item.title, item: item.url}
      ].map((crumb, index) => ({'@type': 'ListItem' as const, position: index + 1, ...crumb}))
    }
  ]
});

const image = (item: Shared) => `${publicUrl()}/${cardsOf(item).wide?.file ?? ''}`;

/** A news item. `about` gives each person in both languages. */
export function newsData(item: NewsItem, people: readonly Person[], shared: Shared): Graph {
  const {locale} = shared;
  const article: NewsArticle = {
    '@type': 'NewsArticle',
    headline: shared.title,
    inLanguage: item.words.lang,
    url: shared.url,
    datePublished: item.date,
    ...(lastChange(item) !== item.date && {dateModified: lastChange(item)}),
    image: image(shared),
    author: author(locale),
    publisher: author(locale),
    ...(item.origin.url && {isBasedOn: item.origin.url}),
    ...(people.length > 0 && {
      about: people.map(({name}): PersonData => ({
        '@type': 'Person',
        name: name[locale],
        alternateName: name[otherLocale(locale)]
      }))
    })
  };
  return graph(
    locale,
    {path: '/news', name: translator(locale, 'NewsLedger')('title')},
    shared,
    article
  );
}

/** A person, with all names on record as `alternateName`. */
export function personData(person: Person, shared: Shared): Graph {
  const {locale} = shared;
  // schema.org has ISO dates only: none for a Solar month, “about” and the like.
  const [birthDate, deathDate] = [isoDate(person.birth?.date ?? ''), isoDate(person.status.date)];
  const data: PersonData = {
    '@type': 'Person',
    name: person.name[locale],
    alternateName: [person.name[otherLocale(locale)], ...person.aliases[locale]],
    url: shared.url,
    description: shared.summary,
    image: image(shared),
    nationality: person.nationalities.map(code => ({
      '@type': 'Country' as const,
      name: formatCountry(code, locale)
    })),
    ...(birthDate !== null && !person.birth?.approximate && {birthDate}),
    ...(person.status.group === 'died' && deathDate !== null && {deathDate})
  };
  return graph(
    locale,
    {path: '/prisoners', name: translator(locale, 'Prisoners')('title')},
    shared,
    data
  );
}

/** A legal case as an `Event`: schema.org has no type for court proceedings. */
export function caseData(legalCase: Case, shared: Shared): Graph {
  const {locale} = shared;
  const {events} = legalCase;
  const [first, last] = [isoDate(events[0]?.date ?? ''), isoDate(events.at(-1)?.date ?? '')];
  const event: Event = {
    '@type': 'Event',
    name: shared.title,
    description: shared.summary,
    url: shared.url,
    image: image(shared),
    ...(first !== null && {startDate: first}),
    ...(last !== null && {endDate: last}),
    ...(legalCase.court && {location: {'@type': 'Place', name: legalCase.court[locale]}})
  };
  return graph(locale, {path: '/cases', name: translator(locale, 'Cases')('title')}, shared, event);
}

/** The home page: the campaign and its site, in both languages. */
export function siteData(locale: Locale): Graph {
  const site: WebSite = {
    '@type': 'WebSite',
    name: translator(locale, 'Site')('name'),
    url: publicUrl() + href(locale, '/'),
    inLanguage: locale,
    publisher: organization(locale)
  };
  return {'@context': 'https://schema.org', '@graph': [organization(locale), site]};
}
