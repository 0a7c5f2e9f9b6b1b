import type {Locale} from '../../i18n/locales.ts';
import type {Localized} from '../../records/index.ts';
import {
  addDays,
  makeSources,
  reviewDays,
  bilingualSentence,
  type ActionFile,
  type CaseFile,
  type MadeDocument
} from './documents.ts';
import {inventedName} from './names.ts';
import {nameInText, type PersonPlan} from './people.ts';
import {writers, type Writer} from './prose.ts';
import type {Random} from './random.ts';

/** Events of every case, in days after the first arrest. */
const proceedings = [
  ['indictment', 90],
  ['hearing', 120],
  ['sentence', 200]
] as const;

/** A case with its defendants, or with an invented one if the plan has none. */
export function makeCase(
  index: number,
  slug: string,
  defendants: readonly PersonPlan[],
  random: Random
): MadeDocument {
  const day = defendants[0]?.arrest ?? '2020-01-01';
  // The sources report the sentence, too.
  const sources = makeSources(random, 3, addDays(day, 200));
  const cited = ['source-1', 'source-2'];
  const place = inventedName(random);
  const accused = defendants.map(plan => ({
    person: plan.slug,
    name: nameInText(plan),
    outcome: bilingualSentence(random),
    asOf: addDays(day, 200),
    sources: cited
  }));
  const facts: CaseFile = {
    recordNo: index + 1,
    state: 'published',
    defendants: accused.length
      ? accused
      : [{name: place, outcome: bilingualSentence(random), asOf: day, sources: cited}],
    courts: [courtOf(day, cited, random)],
    charges: [
      {code: 'assembly-collusion', stage: 'convicted', asOf: addDays(day, 200), sources: cited}
    ],
    events: proceedings.map(([type, days]) => ({
      type,
      date: addDays(day, days),
      detail: bilingualSentence(random),
      sources: cited
    })),
    disputes: [],
    ...reviewDays,
    sources,
    changes: []
  };
  const text = {en: makeBody(writers.en(random)), fa: makeBody(writers.fa(random))};
  const head = (lang: Locale, name: string) => ({
    title: writers[lang](random).title(name),
    summary: writers[lang](random).summary(name)
  });
  return {
    kind: 'cases',
    slug,
    facts,
    words: {
      en: {head: head('en', `The ${place.en} trial`), body: text.en},
      fa: {head: head('fa', `محاکمه ${place.fa}`), body: text.fa}
    }
  };
}

const courtOf = (day: string, sources: string[], random: Random) => ({
  court: random.pick(['tehran-revolutionary-26', 'tehran-revolutionary-28']),
  instance: 'trial' as const,
  asOf: addDays(day, 200),
  sources
});

const makeBody = (write: Writer) =>
  `${write.paragraph(110)}\n\n## ${write.phrase()}\n\n${write.paragraph(110)}\n`;

/** A call to act. All but the two newest are closed. */
export function makeAction(
  index: number,
  count: number,
  opened: string,
  people: readonly string[],
  random: Random
): MadeDocument {
  const name: Localized = inventedName(random);
  const facts: ActionFile = {
    recordNo: index + 1,
    state: 'published',
    opened,
    ...(index < count - 2 && {
      closed: {on: addDays(opened, 60), outcome: bilingualSentence(random), sources: ['source-1']}
    }),
    target: {name: {en: `${name.en} Ministry`, fa: `وزارت ${name.fa}`}},
    risk: random.pick(['anonymous-safe', 'abroad-only', 'not-with-family-in-iran']),
    identityDisclosed: random.pick(['none', 'name', 'name-and-email']),
    people: [...people],
    ...reviewDays,
    sources: makeSources(random, 1, opened)
  };
  const body = (lang: Locale) => `${writers[lang](random).paragraph(80)}\n`;
  const head = (lang: Locale, first: string) => ({
    title: writers[lang](random).title(first),
    summary: writers[lang](random).summary(first)
  });
  return {
    kind: 'actions',
    slug: `call-${index + 1}`,
    facts,
    words: {
      en: {head: head('en', 'Write to'), body: body('en')},
      fa: {head: head('fa', 'نامه به'), body: body('fa')}
    }
  };
}
