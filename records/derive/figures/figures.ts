import type {CaseFacts, Localized, NewsFacts, PersonFacts} from '../../collections/types.ts';
import {calendarDay, calendarOf} from '../../../i18n/calendars.ts';
import type {Locale} from '../../../i18n/locales.ts';
import {rangeOf, listedDay} from '../dates/dates.ts';
import type {Detention} from '../detention.ts';
import {
  articleCounts,
  heldByMonth,
  prisonCounts,
  type ArticleCount,
  type MonthCount,
  type PrisonCount
} from './figuresOverTime.ts';
import type {Health} from '../health.ts';
import type {Stay} from '../life/stays.ts';
import {readRegistry} from '../../registries/read.ts';
import {statusCodes, type EventType, type StatusCode} from '../../schema/registries.ts';
import type {OwnOrSharedEvent} from '../life/caseEvents.ts';
import type {Status} from '../status.ts';
import {healthCounts, type HealthFigure} from './healthCounts.ts';

type Counted = {
  people: readonly (Omit<PersonFacts, 'events' | 'health'> & {
    slug: string;
    events: readonly OwnOrSharedEvent[];
    health: Health | null;
    status: Status;
    detention: Detention;
    stays: readonly Stay[];
  })[];
  cases: readonly CaseFacts[];
  news: readonly NewsFacts[];
};

/** Numbers for the figures. Each can be calculated from the open data. */
export type Figures = {
  people: number;
  /** The latest day that a source confirms a status for, over all people. */
  asOf: string;
  /** People by status, in the order of the registry; only those that occur. */
  statuses: {code: StatusCode; count: number}[];
  /** People by charge, the most frequent first. A person can face several. */
  charges: {code: string; name: Localized; count: number; convicted: number}[];
  /** People with a stretch in prison on record, the longest minimum number of days first. */
  detentions: {slug: string; name: Localized; detention: Detention; recordNo: number}[];
  /**
   * Arrests and releases by year of the reader's calendar, every year from the first to the last.
   */
  years: {year: number; arrests: number; releases: number}[];
  /** People in prison by month of the reader's calendar. */
  months: MonthCount[];
  /** People by article of law and by prison, the most frequent first. */
  articles: ArticleCount[];
  prisons: PrisonCount[];
  health: HealthFigure;
  /** Claims by the number of sources under each: 1, 2, 3, and 4 for four or more. */
  sources: {sources: number; claims: number}[];
};

const arrests: readonly EventType[] = ['arrest'];
const releases: readonly EventType[] = ['release', 'conditional-release', 'acquittal'];

/** Counts the figures. `locale` decides the calendar of the years. */
export function figuresOf({people, cases, news}: Counted, locale: Locale): Figures {
  const statuses = statusCodes
    .map(code => ({code, count: people.filter(({status}) => status.code === code).length}))
    .filter(({count}) => count > 0);
  const facing = (code: string, stage?: string) =>
    people.filter(({charges}) =>
      charges.some(charge => charge.code === code && (!stage || charge.stage === stage))
    ).length;
  const charges = readRegistry('charges')
    .map(({code, name}) => ({
      code,
      name,
      count: facing(code),
      convicted: facing(code, 'convicted')
    }))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count);
  const detentions = people
    .filter(({detention}) => detention.spells.length > 0)
    .map(({slug, name, detention, recordNo}) => ({slug, name, detention, recordNo}))
    .sort((a, b) => b.detention.days.min - a.detention.days.min || a.recordNo - b.recordNo);
  const claims = claimsOf({people, cases, news});
  return {
    people: people.length,
    asOf: people
      .flatMap(({status}) => (status.asOf === 'unknown' ? [] : rangeOf(status.asOf).last))
      .reduce((latest, day) => (day > latest ? day : latest), ''),
    statuses,
    charges,
    detentions,
    years: yearsOf(people, locale),
    months: heldByMonth(people, locale),
    articles: articleCounts(people),
    prisons: prisonCounts(people),
    health: healthCounts(people),
    sources: [1, 2, 3, 4].map(number => ({
      sources: number,
      claims: claims.filter(count => Math.min(count, 4) === number).length
    }))
  };
}

/**
 * A month can fall into two Solar Hijri years, so the day by which a date is listed decides its year.
 * An event of unknown date is in none. What is only inferred is not counted.
 */
function yearsOf(people: Counted['people'], locale: Locale): Figures['years'] {
  const of = (types: readonly EventType[]) =>
    people.flatMap(({events}) =>
      events
        .filter(({type, certainty}) => types.includes(type) && certainty !== 'inferred')
        .flatMap(({date}) => listedDay(date) ?? [])
        .map(day => calendarDay(day, calendarOf(locale)).year)
    );
  const [taken, freed] = [of(arrests), of(releases)];
  const all = [...taken, ...freed];
  if (!all.length) return [];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  return Array.from({length: last - first + 1}, (_, index) => first + index).map(year => ({
    year,
    arrests: taken.filter(each => each === year).length,
    releases: freed.filter(each => each === year).length
  }));
}

/** Number of sources under each claim that the site makes. */
function claimsOf({people, cases, news}: Counted): number[] {
  return [
    ...people.flatMap(({birth, activities, charges, events, sentence, health, disputes}) =>
      [
        birth,
        ...activities,
        ...charges,
        // The case counts its own events.
        ...events.filter(event => event.case === undefined),
        sentence,
        health,
        ...disputes
      ].flatMap(claim => (claim ? [claim.sources] : []))
    ),
    ...cases.flatMap(({defendants, charges, events, disputes}) =>
      [...defendants, ...charges, ...events, ...disputes].map(({sources}) => sources)
    ),
    ...news.flatMap(({since}) => since.map(({sources}) => sources))
  ].map(sources => new Set(sources).size);
}
