import {locales, type Locale} from '../../../i18n/locales.ts';
import {formatPlainNumber} from '../../../i18n/numbers.ts';
import {translator} from '../../../i18n/translator.ts';
import type {Localized, Source} from '../../collections/types.ts';
import {courtsAndBranches, readRegistry} from '../../registries/read.ts';
import type {RegistryName} from '../../registries/schema.ts';
import type {Case, NewsItem, Person} from '../shapes.ts';
import {sourcesOfBranch} from './branchSources.ts';
import {referrersOf, registryKey, type Referrers} from './references.ts';

/** An entry of a registry as its page shows it. */
export type RegistryEntry = {
  registry: RegistryName;
  /** Its code in the registry; of an article and a branch as `law-number` and `court-number`. */
  code: string;
  /** Path of its page within a language. */
  path: string;
  name: Localized;
  aliases: {en: string[]; fa: string[]};
  /** City and province of a prison, city of a court; null: it has no place. */
  place: Localized | null;
  /** Office of an official; null for everything else. */
  office: Localized | null;
  /** What the page says of it; null: no source says anything here. `asOf` of an article is null: it is a text. */
  about: {text: Localized; asOf: string | null; sources: string[]} | null;
  /** Of a branch: those sources of its court that a record cites for this branch. */
  sources: Source[];
  /** Wards of a prison. */
  wards: Localized[];
  /**
   * Entries that belong to it: branches of a court, articles on which a charge usually rests and the other way round.
   */
  related: {registry: RegistryName; code: string}[];
  /** Those who refer to it, in the order of all people. */
  people: Person[];
  cases: Case[];
  /** News that names these people or cases, newest first. */
  news: NewsItem[];
};

type Documents = {
  people: readonly Person[];
  cases: readonly Case[];
  news: readonly NewsItem[];
};
type Bare = Omit<RegistryEntry, 'path' | 'people' | 'cases' | 'news'>;

/** The registries in the order in which pages list them. */
export const registryNames = [
  'prisons',
  'courts',
  'officials',
  'charges',
  'laws'
] as const satisfies readonly RegistryName[];

/**
 * Every entry that a released record refers to, by registry; the largest first, articles of law in the order of the
 * law. An entry that only a draft or a withheld person refers to has no page, so that its name reveals nothing.
 */
export function registryEntries({people, cases, news}: Documents): RegistryEntry[] {
  const courtOf = new Map(
    courtsAndBranches().flatMap(({code, within}) =>
      within === undefined ? [] : [[code, within] as const]
    )
  );
  const referrers = referrersOf({people, cases}, courtOf);
  const none: Referrers = {people: new Set(), cases: new Set()};
  const of = ({registry, code}: Pick<Bare, 'registry' | 'code'>) =>
    referrers.get(registryKey(registry, code)) ?? none;
  const isReferredTo = (each: Pick<Bare, 'registry' | 'code'>) =>
    of(each).people.size + of(each).cases.size > 0;
  const shown = bareEntries().filter(
    each =>
      isReferredTo(each) ||
      (each.registry === 'laws' && each.related.some(charge => isReferredTo(charge)))
  );
  const keys = new Set(shown.map(({registry, code}) => registryKey(registry, code)));
  const entries = shown.map((entry): RegistryEntry => {
    const by = of(entry);
    return {
      ...entry,
      ...(courtOf.has(entry.code) && {sources: sourcesOfBranch(entry, [...people, ...cases])}),
      path: `/${entry.registry}/${entry.code}`,
      related: entry.related.filter(({registry, code}) => keys.has(registryKey(registry, code))),
      people: people.filter(({slug}) => by.people.has(slug)),
      cases: cases.filter(({slug}) => by.cases.has(slug)),
      news: news.filter(
        item =>
          item.people.some(slug => by.people.has(slug)) ||
          item.cases.some(slug => by.cases.has(slug))
      )
    };
  });
  return registryNames.flatMap(name => {
    const own = entries.filter(({registry}) => registry === name);
    return name === 'laws' ? own : own.sort((a, b) => b.people.length - a.people.length);
  });
}

const bareEntries = (): Bare[] => [
  ...readRegistry('prisons').map(({wards, ...prison}) =>
    bare('prisons', {
      ...prison,
      place: joined(prison.city, prison.province),
      wards: wards.map(({name}) => name)
    })
  ),
  ...courtsAndBranches().map(({code, name, within, court}) =>
    bare('courts', {
      code,
      name,
      sources: court.sources,
      place: court.city,
      // What is said of a court is on its own page, not on those of its branches.
      ...(within === undefined && {aliases: court.aliases, about: court.about}),
      related:
        within === undefined
          ? court.branches.map(({number}) => ({
              registry: 'courts' as const,
              code: `${court.code}-${number}`
            }))
          : [{registry: 'courts' as const, code: within}]
    })
  ),
  ...readRegistry('officials').map(official => bare('officials', official)),
  ...readRegistry('charges').map(({articles, ...charge}) =>
    bare('charges', {
      ...charge,
      related: articles.map(code => ({registry: 'laws' as const, code}))
    })
  ),
  ...readRegistry('laws').flatMap(({code: law, name, sources, articles}) =>
    articles.map(({number, says, sources: cited}) => {
      const code = `${law}-${number}`;
      return bare('laws', {
        code,
        name: articleName(number, name),
        about: {text: says, asOf: null, sources: cited},
        sources,
        related: readRegistry('charges')
          .filter(charge => charge.articles.includes(code))
          .map(charge => ({registry: 'charges' as const, code: charge.code}))
      });
    })
  )
];

/** An entry with what it lacks filled in. */
const bare = (
  registry: RegistryName,
  {
    code,
    name,
    aliases = {en: [], fa: []},
    place = null,
    office = null,
    about,
    sources = [],
    wards = [],
    related = []
  }: Pick<Bare, 'code' | 'name'> & {
    [Key in Exclude<keyof Bare, 'code' | 'name' | 'registry'>]?: Bare[Key] | undefined;
  }
): Bare => ({
  registry,
  code,
  name,
  aliases,
  place,
  office,
  about: about ?? null,
  sources,
  wards,
  related
});

/** City and province, or one of them if they have the same name. */
const joined = (city: Localized, province: Localized): Localized =>
  city.en === province.en
    ? city
    : {en: `${city.en}, ${province.en}`, fa: `${city.fa}، ${province.fa}`};

const articleName = (number: number, law: Localized): Localized => {
  const name = (locale: Locale) =>
    translator(locale, 'PersonPage')('article', {
      number: formatPlainNumber(number, locale),
      law: law[locale]
    });
  return Object.fromEntries(locales.map(locale => [locale, name(locale)])) as Localized;
};
