import {listedDay, rangeOf} from '../../i18n/partialDates/partialDate.ts';
import {calendarDay, calendarOf} from '../../i18n/calendars.ts';
import type {Locale} from '../../i18n/locales.ts';
import {capitalised, formatCountry} from '../../i18n/names.ts';
import {formatPlainNumber} from '../../i18n/numbers.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import {
  getActions,
  getPeople,
  getRegistry,
  occupationGroups,
  prisonLabel,
  statusCodes,
  type Action,
  type Health,
  type Person,
  type RegistryEntry,
  type RegistryName
} from '../../records/index.ts';

/** A property by which Find filters. `of`: the codes of a person; empty if nothing is known. */
export type Facet = {
  name: (typeof facetNames)[number];
  choices: {code: string; label: string}[];
  of: (person: Person) => readonly string[];
};

export const facetNames = [
  'status',
  'prison',
  'court',
  'charge',
  'article',
  'occupation',
  'gender',
  'nationality',
  'year',
  'health',
  'before',
  'action'
] as const;

export type FindInput = {
  people: readonly Person[];
  registry: readonly RegistryEntry[];
  actions: readonly Pick<Action, 'isOpen' | 'people'>[];
};

/** The properties of the people that readers see, with the choices that at least one of them has. */
export const getFacets = perLocale((locale): readonly Facet[] =>
  facetsOf(
    {people: getPeople(locale), registry: getRegistry(locale), actions: getActions(locale)},
    locale
  )
);

export function facetsOf(input: FindInput, locale: Locale): Facet[] {
  const {people, registry, actions} = input;
  const [t, status] = [translator(locale, 'Find'), translator(locale, 'Status')];
  const asked = new Set(actions.filter(({isOpen}) => isOpen).flatMap(action => action.people));
  const facets: Facet[] = [
    {
      name: 'status',
      choices: statusCodes.map(code => ({code, label: capitalised(status(code))})),
      of: person => [person.status.code]
    },
    registryFacet('prison', 'prisons', registry, locale),
    registryFacet('court', 'courts', registry, locale),
    registryFacet('charge', 'charges', registry, locale),
    registryFacet('article', 'laws', registry, locale),
    ...ownFacets(people, locale),
    ...datedFacets(people, locale),
    {
      name: 'action',
      choices: (['yes', 'no'] as const).map(code => ({code, label: t(code)})),
      of: ({slug}) => [asked.has(slug) ? 'yes' : 'no']
    }
  ];
  return facets.map(facet => ({
    ...facet,
    choices: facet.choices.filter(({code}) =>
      people.some(person => facet.of(person).includes(code))
    )
  }));
}

/** Prisons, courts, charges or articles, with the people whom their pages have. */
function registryFacet(
  name: Facet['name'],
  from: RegistryName,
  registry: FindInput['registry'],
  locale: Locale
): Facet {
  const own = registry.filter(entry => entry.registry === from && entry.people.length > 0);
  // A prison is called what it is called in the groups and the figures: with its city.
  const labelOf = ({code, name: ownName}: RegistryEntry) =>
    capitalised((from === 'prisons' ? prisonLabel(code) : ownName)[locale]);
  const codes = new Map<string, string[]>();
  for (const {code, people} of own)
    for (const {slug} of people) codes.set(slug, [...(codes.get(slug) ?? []), code]);
  return {
    name,
    choices: own.map(entry => ({code: entry.code, label: labelOf(entry)})),
    of: ({slug}) => codes.get(slug) ?? []
  };
}

/** What a person is and does, and health in detention as far as it may be shown. */
function ownFacets(people: FindInput['people'], locale: Locale): Facet[] {
  const [t, work] = [translator(locale, 'Find'), translator(locale, 'OccupationGroup')];
  const health = translator(locale, 'Health');
  return [
    {
      name: 'occupation',
      choices: occupationGroups.map(code => ({code, label: capitalised(work(code))})),
      of: person => [person.occupationGroup]
    },
    {
      name: 'gender',
      choices: (['female', 'male', 'other'] as const).map(code => ({code, label: t(code)})),
      of: ({gender}) => (gender === 'unknown' ? [] : [gender])
    },
    {
      name: 'nationality',
      choices: [
        {code: 'dual', label: t('dual')},
        ...[...new Set(people.flatMap(({nationalities}) => nationalities))]
          .sort()
          .map(code => ({code, label: formatCountry(code, locale)}))
      ],
      of: ({nationalities}) => [...(nationalities.length > 1 ? ['dual'] : []), ...nationalities]
    },
    {
      name: 'health',
      choices: (['critical', 'serious', 'concern', 'denied', 'unconfirmed', 'past'] as const).map(
        code => ({code, label: health(code)})
      ),
      of: ({health: shown}) => (shown ? healthCodes(shown) : [])
    }
  ];
}

/** How bad it is, only while a source vouches for it; otherwise that it is not confirmed, or that it was earlier. */
const healthCodes = ({state, severity, denialOfCare}: Health): string[] =>
  state === 'current' ? [severity, ...(denialOfCare ? ['denied'] : [])] : [state];

/** Years of the reader's calendar: of arrests, and before which the status was last confirmed. */
function datedFacets(people: FindInput['people'], locale: Locale): Facet[] {
  const t = translator(locale, 'Find');
  const calendar = calendarOf(locale);
  const years = (days: readonly string[]) =>
    [...new Set(days.map(day => calendarDay(day, calendar).year))].sort((a, b) => b - a);
  const confirmedIn = ({status: {asOf}}: Person) =>
    asOf === 'unknown' ? null : calendarDay(rangeOf(asOf).last, calendar).year;
  const limits = limitsOf(people.flatMap(person => confirmedIn(person) ?? []));
  return [
    {
      name: 'year',
      choices: years(people.flatMap(arrestDays)).map(year => ({
        code: String(year),
        label: formatPlainNumber(year, locale)
      })),
      of: person => years(arrestDays(person)).map(String)
    },
    {
      name: 'before',
      choices: limits.map(year => ({
        code: String(year),
        label: t('beforeYear', {year: formatPlainNumber(year, locale)})
      })),
      of: person => {
        const year = confirmedIn(person);
        return year === null ? [] : ['any', ...limits.filter(limit => year < limit).map(String)];
      }
    }
  ];
}

/** Days of arrests. What is only inferred, and what has no date, is left out. */
const arrestDays = ({events}: Person) =>
  events
    .filter(({type, certainty}) => type === 'arrest' && certainty !== 'inferred')
    .flatMap(({date}) => listedDay(date) ?? []);

/** Years before which someone was last confirmed, up to the year after the latest report. */
function limitsOf(years: readonly number[]): number[] {
  if (!years.length) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({length: last - first + 1}, (_, index) => last + 1 - index);
}
