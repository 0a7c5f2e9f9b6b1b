import type {Localized} from '../../records/index.ts';
import {
  addDays,
  makeSources,
  review,
  sentences,
  type ActionFile,
  type CaseFile,
  type MadeDocument
} from './documents.ts';
import {inventedName} from './names.ts';
import {calledIn, type PersonPlan} from './people.ts';
import {writers} from './prose.ts';
import type {Random} from './random.ts';

const bodies = (random: Random, words: number) => {
  const body = (write: ReturnType<(typeof writers)['en']>) =>
    `${write.paragraph(words)}\n\n## ${write.phrase()}\n\n${write.paragraph(words)}\n`;
  return {en: body(writers.en(random)), fa: body(writers.fa(random))};
};

/** One trial of several people. */
export function makeCase(
  index: number,
  slug: string,
  defendants: readonly PersonPlan[],
  random: Random
): MadeDocument {
  const day = defendants[0]?.arrest ?? '2020-01-01';
  const sources = makeSources(random, 3, day);
  const cited = ['source-1', 'source-2'];
  const place = inventedName(random);
  const accused = defendants.map(plan => ({
    person: plan.slug,
    name: calledIn(plan),
    outcome: sentences(random),
    asOf: addDays(day, 200),
    sources: cited
  }));
  const facts: CaseFile = {
    recordNo: index + 1,
    state: 'published',
    defendants: accused.length
      ? accused
      : [{name: place, outcome: sentences(random), asOf: day, sources: cited}],
    court: {
      en: `Example court of ${place.en}, branch ${random.between(2, 30)}`,
      fa: `دادگاه نمونه ${place.fa}`
    },
    charges: [
      {code: 'assembly-collusion', stage: 'convicted', asOf: addDays(day, 200), sources: cited}
    ],
    events: [
      {type: 'indictment', date: addDays(day, 90), detail: sentences(random), sources: cited},
      {type: 'hearing', date: addDays(day, 120), detail: sentences(random), sources: cited},
      {type: 'sentence', date: addDays(day, 200), detail: sentences(random), sources: cited}
    ],
    disputes: [],
    ...review,
    sources,
    changes: []
  };
  const text = bodies(random, 110);
  const head = (lang: 'en' | 'fa', name: string) => ({
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

/** A call to act. Only the two newest are open: calls are short-lived. */
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
      closed: {on: addDays(opened, 60), outcome: sentences(random), sources: ['source-1']}
    }),
    target: {name: {en: `${name.en} Ministry`, fa: `وزارت ${name.fa}`}},
    risk: random.pick(['anonymous-safe', 'abroad-only', 'not-with-family-in-iran']),
    identityDisclosed: random.pick(['none', 'name', 'name-and-email']),
    people: [...people],
    ...review,
    sources: makeSources(random, 1, opened)
  };
  const body = (lang: 'en' | 'fa') => `${writers[lang](random).paragraph(80)}\n`;
  const head = (lang: 'en' | 'fa', first: string) => ({
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
