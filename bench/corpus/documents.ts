import type {z} from 'zod';
import type {Locale} from '../../i18n/locales.ts';
import type {Localized, PersonEvent, Source} from '../../records/index.ts';
import type {actionFacts} from '../../records/schema/action.ts';
import type {caseFacts} from '../../records/schema/case.ts';
import type {DocumentKind} from '../../records/schema/documents.ts';
import type {newsFacts} from '../../records/schema/news.ts';
import type {personFacts} from '../../records/schema/person.ts';
import {inventedName} from './names.ts';
import {writers} from './prose.ts';
import type {Random} from './random.ts';

/** A made-up document. `head` is the front matter of a language without the field `translation`. */
export type MadeDocument = {
  kind: DocumentKind;
  slug: string;
  facts: object;
  words: Record<Locale, {head: {title?: string; summary: string}; body: string}>;
  /** File name of a picture in the folder of the document. */
  picture?: string;
};

export type PersonFile = z.input<typeof personFacts>;
export type NewsFile = z.input<typeof newsFacts>;
export type CaseFile = z.input<typeof caseFacts>;
export type ActionFile = z.input<typeof actionFacts>;
export type EventFile = Omit<PersonEvent, 'certainty'>;

/** The last day of the made-up content. */
export const lastDay = '2026-11-21';
/** `BUILD_TIME` of every measured build: today, because the standing pages are copied from the real content. */
export const buildTime = `${new Date().toISOString().slice(0, 10)}T00:00:00Z`;
export const reviewDays = {reviewedOn: '2026-11-20', nextReviewOn: '2027-02-18'};

const dayMs = 86_400_000;
/** `days` days after `day`, or the last day if that is earlier. */
export const addDays = (day: string, days: number) =>
  new Date(Math.min(Date.parse(day) + days * dayMs, Date.parse(lastDay)))
    .toISOString()
    .slice(0, 10);

/** The `index`th of `count` days that are spread evenly from 2012 to the last day. */
export function spreadDay(index: number, count: number, random: Random): string {
  const [first, last] = [Date.parse('2012-01-01'), Date.parse(lastDay)];
  const step = (last - first) / count;
  return new Date(first + step * (index + random.next())).toISOString().slice(0, 10);
}

/** A sentence in each language. */
export const bilingualSentence = (random: Random): Localized => ({
  en: writers.en(random).sentence(),
  fa: writers.fa(random).sentence()
});

const publishers: readonly [Localized, ...Localized[]] = [
  {en: 'Example Rights Watch', fa: 'دیدبان حقوق نمونه'},
  {en: 'The Example Post', fa: 'روزنامه نمونه'},
  {en: 'Example Writers Circle', fa: 'حلقه نویسندگان نمونه'},
  {en: 'Example Radio', fa: 'رادیو نمونه'},
  {en: 'Example Union News', fa: 'خبرنامه سندیکای نمونه'}
];

export const makeSources = (random: Random, count: number, day: string): Source[] =>
  Array.from({length: count}, (_, index) => ({
    id: `source-${index + 1}`,
    publisher: random.pick(publishers),
    title: {en: writers.en(random).title('Report:'), fa: writers.fa(random).title('گزارش:')},
    url: `https://example.org/${day.replaceAll('-', '/')}/${random.between(10_000, 99_999)}`,
    lang: random.pick(['en', 'fa', 'de']),
    published: day,
    accessed: lastDay,
    type: random.pick(['ngo', 'media', 'campaign', 'legal']),
    publishable: !random.chance(10)
  }));

/** One of `pool` invented organisations. */
export function organisation(
  random: Random,
  pool: number,
  randomOf: (index: number) => Random
): Localized {
  const name = inventedName(randomOf(random.between(0, pool - 1)));
  return {en: `${name.en} Association`, fa: `انجمن ${name.fa}`};
}
