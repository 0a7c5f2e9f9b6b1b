import type {CaseFacts, Localized, NewsFacts, PersonFacts} from '../../collections/types.ts';
import {calendarDay, calendarOf} from '../../../i18n/calendars.ts';
import type {Locale} from '../../../i18n/locales.ts';
import {rangeOf, listedDay} from '../dates/dates.ts';
import type {Detention} from '../detention.ts';
import {basisOf, statusClaim, stretchClaims, type Basis, type CountedClaim} from './basis.ts';
import {claimsOf} from './claims.ts';
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

/** Numbers for the figures. Each can be calculated from the open data. `basis`: what a number rests on. */
export type Figures = {
  people: number;
  /** The latest day that a source confirms a status for, over all people. */
  asOf: string;
  /** People by status, in the order of the registry; only those that occur. */
  statuses: {code: StatusCode; count: number; basis: Basis}[];
  /** People by charge, the most frequent first. A person can face several. */
  charges: {code: string; name: Localized; count: number; convicted: number; basis: Basis}[];
  /** People with a stretch in prison on record, the longest minimum number of days first. */
  detentions: {
    slug: string;
    name: Localized;
    detention: Detention;
    recordNo: number;
    basis: Basis;
  }[];
  /**
   * Arrests and releases by year of the reader's calendar, every year from the first to the last.
   */
  years: {year: number; arrests: number; releases: number; basis: Basis}[];
  /** People in prison by month of the reader's calendar. */
  months: MonthCount[];
  /** People by article of law and by prison, the most frequent first. */
  articles: ArticleCount[];
  prisons: PrisonCount[];
  health: HealthFigure;
  /** Claims by the number of sources under each: 1, 2, 3, and 4 for four or more. */
  sources: {sources: number; claims: number; basis: Basis}[];
};

const arrests: readonly EventType[] = ['arrest'];
const releases: readonly EventType[] = ['release', 'conditional-release', 'acquittal'];

/** Counts the figures on the day `today`. `locale` decides the calendar of the years. */
export function figuresOf({people, cases, news}: Counted, locale: Locale, today: string): Figures {
  const claims = claimsOf({people, cases, news});
  return {
    people: people.length,
    asOf: people
      .flatMap(({status}) => (status.asOf === 'unknown' ? [] : rangeOf(status.asOf).last))
      .reduce((latest, day) => (day > latest ? day : latest), ''),
    statuses: statusCodes.flatMap(code => {
      const of = people.filter(({status}) => status.code === code).map(statusClaim);
      return of.length ? [{code, count: of.length, basis: basisOf(of, today)}] : [];
    }),
    charges: chargesOf(people, today),
    detentions: people
      .filter(({detention}) => detention.spells.length > 0)
      .map(person => {
        const {slug, name, detention, recordNo} = person;
        const behind = detention.spells.flatMap(spell => stretchClaims(person, spell));
        return {slug, name, detention, recordNo, basis: basisOf(behind, today)};
      })
      .sort((a, b) => b.detention.days.min - a.detention.days.min || a.recordNo - b.recordNo),
    years: yearsOf(people, locale, today),
    months: heldByMonth(people, locale, today),
    articles: articleCounts(people, today),
    prisons: prisonCounts(people, today),
    health: healthCounts(people, today),
    sources: [1, 2, 3, 4].map(number => {
      const of = claims.filter(({sources}) => Math.min(new Set(sources).size, 4) === number);
      return {sources: number, claims: of.length, basis: basisOf(of, today)};
    })
  };
}

/** People by charge. */
function chargesOf(people: Counted['people'], today: string): Figures['charges'] {
  return readRegistry('charges')
    .map(({code, name}) => {
      const claims = people.flatMap(person =>
        person.charges
          .filter(charge => charge.code === code)
          .map(({asOf, sources, stage}) => ({of: person, date: asOf, sources, stage}))
      );
      const convicted = claims.filter(({stage}) => stage === 'convicted');
      const basis = basisOf(claims, today);
      return {
        code,
        name,
        count: basis.people.length,
        convicted: new Set(convicted.map(({of}) => of)).size,
        basis
      };
    })
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/**
 * A month can fall into two Solar Hijri years, so the day by which a date is listed decides its year.
 * An event of unknown date is in none. What is only inferred is not counted.
 */
function yearsOf(people: Counted['people'], locale: Locale, today: string): Figures['years'] {
  const of = (types: readonly EventType[]) =>
    people.flatMap(person =>
      person.events
        .filter(({type, certainty}) => types.includes(type) && certainty !== 'inferred')
        .flatMap(({date, sources}): (CountedClaim & {year: number})[] => {
          const day = listedDay(date);
          if (day === null) return [];
          return [{of: person, date, sources, year: calendarDay(day, calendarOf(locale)).year}];
        })
    );
  const [taken, freed] = [of(arrests), of(releases)];
  const all = [...taken, ...freed];
  if (!all.length) return [];
  const years = all.map(({year}) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({length: last - first + 1}, (_, index) => first + index).map(year => ({
    year,
    arrests: taken.filter(each => each.year === year).length,
    releases: freed.filter(each => each.year === year).length,
    basis: basisOf(
      all.filter(each => each.year === year),
      today
    )
  }));
}
