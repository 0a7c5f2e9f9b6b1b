import {locales, type Locale} from '../../i18n/locales.ts';
import {facetsOf, findTable} from '../../publish/find/findTable.ts';
import type {Case, NewsItem, Person, RegistryEntry} from '../../records/index.ts';
import {registryEntries} from '../../records/derive/registry/entries.ts';
import {toCase, toNewsItem, toPerson} from '../../records/derive/shapes.ts';
import {caseFacts} from '../../records/schema/case.ts';
import {newsFacts} from '../../records/schema/news.ts';
import {personFacts} from '../../records/schema/person.ts';
import {makeCase} from './cases.ts';
import {spreadDay, type CaseFile, type MadeDocument, type PersonFile} from './documents.ts';
import {inventedPerson} from './names.ts';
import {makeNews} from './news.ts';
import {makePerson, personSlug, type PersonPlan} from './people.ts';
import {randomFrom} from './random.ts';

/** The day on which the made-up people are looked at. */
export const findDay = '2026-11-29';

/** The facts of a made-up document as its file has them. */
type Raw<F> = {slug: string; facts: F};

/** Made-up people, cases and news, as their files have them and as pages get them, and what Find makes of them. */
export type MadeUp = {
  raw: {people: Raw<PersonFile>[]; cases: Raw<CaseFile>[]};
  people: Person[];
  cases: Case[];
  news: NewsItem[];
  registry: RegistryEntry[];
  actions: {isOpen: boolean; people: string[]}[];
  facets: ReturnType<typeof facetsOf>;
  table: ReturnType<typeof findTable>;
};

/** People as the benchmark's corpus has them, with cases and calls, and with gaps: every filter has all its choices. */
export function madeUpSite(count: number, locale: Locale): MadeUp {
  const plans = Array.from({length: count}, (_, index): PersonPlan => {
    const random = randomFrom(`find ${index}`);
    const name = inventedPerson(random);
    const arrest = spreadDay(index, count, random);
    const identity = 'public' as const;
    const slug = personSlug({name, identity, index});
    const legalCase = index % 3 === 2 ? {} : {legalCase: `trial-${Math.floor(index / 6)}`};
    return {index, name, identity, slug, arrest, ...legalCase};
  });
  const trials = [...new Set(plans.flatMap(({legalCase}) => legalCase ?? []))];
  const caseFiles = trials.map((slug, index) => {
    const defendants = plans.filter(({legalCase}) => legalCase === slug);
    const document = makeCase(index, slug, defendants, randomFrom(slug));
    return {...document, facts: withOtherCourts(document.facts as CaseFile, index)};
  });
  const made = caseFiles.map(document => recordOf(document, caseFacts));
  const cases = made.map(record => toCase(record as Parameters<typeof toCase>[0], locale));
  const trialOf = new Map(made.map(record => [record.slug, record]));
  const personFiles = plans.map(plan => {
    const document = makePerson(plan, randomFrom(`find ${plan.index}`));
    return {...document, facts: withGaps(document.facts as PersonFile, plan.index)};
  });
  const people = personFiles.map((document, index) => {
    const trial = trialOf.get(plans[index]?.legalCase ?? '');
    return toPerson(
      recordOf(document, personFacts) as Parameters<typeof toPerson>[0],
      locale,
      new Date(findDay),
      trial ? [trial as Parameters<typeof toPerson>[3][number]] : []
    );
  });
  const news = newsOf(plans, locale);
  const actions = [0, 1].map(part => ({
    isOpen: part === 0,
    people: plans.filter(({index}) => index % 9 === part).map(({slug}) => slug)
  }));
  const registry = registryEntries({people, cases, news});
  const facets = facetsOf({people, registry, actions}, locale);
  return {
    raw: {people: personFiles, cases: caseFiles},
    ...{people, cases, news, registry, actions, facets},
    table: findTable(people, facets, locale)
  };
}

/** A news item about every third person and their case, every other one about the case alone. */
const newsOf = (plans: readonly PersonPlan[], locale: Locale) =>
  plans
    .filter(({index}) => index % 3 === 0)
    .map(({slug, name, arrest, legalCase}, index): NewsItem => {
      const cases = index % 2 === 0 && legalCase !== undefined ? [legalCase] : [];
      const plan = {
        ...{index, slug: `news-${index}`, date: arrest, cases},
        ...{people: index % 4 === 1 ? [] : [{slug, name}], actions: [], organisations: []},
        ...{earlier: undefined, isDraft: false}
      };
      const record = recordOf(makeNews(plan, randomFrom(`news ${index}`)), newsFacts);
      return toNewsItem(record as Parameters<typeof toNewsItem>[0], locale, {});
    });

/** Adds a judge to some cases, and an appeal to others. */
function withOtherCourts(facts: CaseFile, index: number): CaseFile {
  const [trial] = facts.courts ?? [];
  if (!trial) return facts;
  const [judged, appeal] = [
    {...trial, officials: ['iman-afshari']},
    {...trial, court: 'tehran-appeal-36', instance: 'appeal' as const}
  ];
  return {
    ...facts,
    courts: [index % 4 === 0 ? judged : trial, ...(index % 5 === 0 ? [appeal] : [])]
  };
}

/** Leaves out what is often not known, and writes dates and letters in other ways. */
function withGaps(facts: PersonFile, index: number): PersonFile {
  const every = (step: number) => index % step === 0;
  const [arrest, ...later] = facts.events;
  const date = ['unknown', '2019', 'solar 1401-07', 'on or before 2020-02', 'about 2021'][
    index % 5
  ];
  const {prison: _prison, ...elsewhere} = arrest ?? {type: 'arrest', date: '', detail: facts.name};
  const [charge] = facts.charges;
  return {
    ...facts,
    ...(every(13) && {gender: 'unknown'}),
    ...(every(11) && {charges: []}),
    ...(every(7) &&
      charge && {
        charges: [charge, {...charge, code: 'falsehoods', articles: ['tazirat-698', 'tazirat-500']}]
      }),
    ...(every(17) && {nationalities: ['GB', 'IR', 'SE']}),
    ...(every(19) && {events: [{...elsewhere, sources: facts.sentence.sources}, ...later]}),
    ...(every(10) && arrest && date && {events: [{...arrest, date}]}),
    ...(every(23) && {name: {en: facts.name.en, fa: facts.name.fa.replaceAll('ی', 'ي')}})
  } as PersonFile;
}

/** A made-up document as it is read from the content. */
const recordOf = (
  {slug, facts, words}: MadeDocument,
  schema: {parse: (facts: object) => object}
) => ({
  slug,
  facts: schema.parse(facts),
  words: Object.fromEntries(
    locales.map(each => [each, {...words[each].head, translation: {status: 'original'}}])
  ),
  outdated: [],
  bodies: {}
});
