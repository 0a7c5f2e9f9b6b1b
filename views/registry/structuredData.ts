import type {Graph, Thing} from 'schema-dts';
import {capitalised, entryTitle} from '../../i18n/names.ts';
import {href} from '../../i18n/links.ts';
import {otherLocale, type Locale} from '../../i18n/locales.ts';
import {inlineText} from '../../i18n/partialDates/inlineDates.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {translator} from '../../i18n/translator.ts';
import type {RegistryEntry, RegistryName} from '../../records/index.ts';

/** The schema.org type of an entry. There is none for prisons and charges, so those have the nearest one. */
const types = {
  prisons: 'GovernmentBuilding',
  courts: 'Courthouse',
  officials: 'Person',
  charges: 'DefinedTerm',
  laws: 'Legislation'
} as const satisfies Record<RegistryName, string>;

/** An entry of a registry with its breadcrumbs, for search engines. */
export function registryData(entry: RegistryEntry, locale: Locale): Graph {
  const {registry, code, path, name, aliases, place, office, about} = entry;
  const url = publicUrl() + href(locale, path);
  const thing = {
    '@type': types[registry],
    '@id': url,
    name: capitalised(name[locale]),
    alternateName: [name[otherLocale(locale)], ...aliases[locale]],
    url,
    ...(about && {description: inlineText(about.text[locale], locale)}),
    ...(place && {
      address: {'@type': 'PostalAddress', addressCountry: 'IR', addressLocality: place[locale]}
    }),
    ...(office && {jobTitle: office[locale]}),
    ...(registry === 'charges' && {termCode: code}),
    ...(registry === 'laws' && {legislationIdentifier: code, legislationJurisdiction: 'IR'})
  } as Exclude<Thing, string>;
  const section = translator(locale, 'Registry')(`title.${registry}`);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      thing,
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          {name: section, item: publicUrl() + href(locale, `/${registry}`)},
          {name: entryTitle(entry, locale), item: url}
        ].map((crumb, index) => ({'@type': 'ListItem' as const, position: index + 1, ...crumb}))
      }
    ]
  };
}
