import {locales, type Locale} from '../../i18n/locales.ts';
import {facetsOf, findTable} from '../../publish/find/findTable.ts';
import type {Case, Person} from '../../records/index.ts';
import {registryEntries} from '../../records/derive/registry/entries.ts';
import {toCase, toPerson} from '../../records/derive/shapes.ts';
import {caseFacts} from '../../records/schema/case.ts';
import {personFacts} from '../../records/schema/person.ts';
import {makeCase} from './cases.ts';
import {spreadDay, type MadeDocument, type PersonFile} from './documents.ts';
import {inventedPerson} from './names.ts';
import {makePerson, personSlug, type PersonPlan} from './people.ts';
import {randomFrom} from './random.ts';

/** The day on which the made-up people are looked at. */
export const findDay = '2026-11-29';

/** What Find has of made-up people, and what it makes of them. */
export type MadeUp = {
  people: Person[];
  cases: Case[];
  actions: {isOpen: boolean; people: string[]}[];
  facets: ReturnType<typeof facetsOf>;
  table: ReturnType<typeof findTable>;
};

/** People as the benchmark's corpus has them, with cases and calls, and with gaps: every filter has all its choices. */
export function madeUpFind(count: number, locale: Locale): MadeUp {
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
  const made = trials.map((slug, index) => {
    const defendants = plans.filter(({legalCase}) => legalCase === slug);
    return recordOf(makeCase(index, slug, defendants, randomFrom(slug)), caseFacts);
  });
  const cases = made.map(record => toCase(record as Parameters<typeof toCase>[0], locale));
  const trialOf = new Map(made.map(record => [record.slug, record]));
  const people = plans.map(plan => {
    const random = randomFrom(`find ${plan.index}`);
    const document = makePerson(plan, random);
    const facts = withGaps(document.facts as PersonFile, plan.index);
    const trial = trialOf.get(plan.legalCase ?? '');
    return toPerson(
      recordOf({...document, facts}, personFacts) as Parameters<typeof toPerson>[0],
      locale,
      new Date(findDay),
      trial ? [trial as Parameters<typeof toPerson>[3][number]] : []
    );
  });
  const actions = [0, 1].map(part => ({
    isOpen: part === 0,
    people: plans.filter(({index}) => index % 9 === part).map(({slug}) => slug)
  }));
  const registry = registryEntries({people, cases, news: []});
  const facets = facetsOf({people, registry, actions}, locale);
  return {people, cases, actions, facets, table: findTable(people, facets, locale)};
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
