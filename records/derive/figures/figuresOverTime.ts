import {addDays, calendarDay, calendarOf, type Calendar} from '../../../i18n/calendars.ts';
import type {Locale} from '../../../i18n/locales.ts';
import type {Localized, PersonFacts} from '../../collections/types.ts';
import {articlesOfLaw, findCharge, prisonLabel} from '../../registries/read.ts';
import type {Detention} from '../detention.ts';
import type {Stay} from '../life/stays.ts';
import type {Status} from '../status.ts';

/** A month of the reader's calendar by its first day, and how many people were in prison on any of its days. */
export type MonthCount = {first: string; held: number};

type Held = {detention: Detention};

/**
 * People in prison by month, every month from the first stretch to the last. A stretch counts between the days by which
 * it is drawn: one without an end, to the last day that a source confirms.
 */
export function heldByMonth(people: readonly Held[], locale: Locale): MonthCount[] {
  const calendar = calendarOf(locale);
  const drawn = people.map(({detention}) => detention.spells.map(spell => spell.drawn));
  const all = drawn.flat();
  if (!all.length) return [];
  const last = all.map(({until}) => until).reduce((a, b) => (a > b ? a : b));
  let first = startOfMonth(
    all.map(({from}) => from).reduce((a, b) => (a < b ? a : b)),
    calendar
  );
  const months: MonthCount[] = [];
  while (first <= last) {
    // No month has more than 31 days, and none fewer than 28.
    const next = startOfMonth(addDays(first, 32), calendar);
    const start = first;
    months.push({
      first,
      held: drawn.filter(spells => spells.some(({from, until}) => from < next && until >= start))
        .length
    });
    first = next;
  }
  return months;
}

const startOfMonth = (day: string, calendar: Calendar) =>
  addDays(day, 1 - calendarDay(day, calendar).day);

/** An article of law: for how many people sources name it, and how many face a charge that usually rests on it. */
export type ArticleCount = {
  code: string;
  number: number;
  law: Localized;
  named: number;
  usual: number;
};

/** People by article of law, the most frequent first. */
export function articleCounts(people: readonly Pick<PersonFacts, 'charges'>[]): ArticleCount[] {
  return articlesOfLaw()
    .map(({code, number, law}) => ({
      code,
      number,
      law,
      named: people.filter(({charges}) =>
        charges.some(({articles = []}) => articles.includes(code))
      ).length,
      usual: people.filter(({charges}) =>
        charges.some(charge => findCharge(charge.code)?.articles.includes(code))
      ).length
    }))
    .filter(({named, usual}) => named + usual > 0)
    .sort((a, b) => b.named + b.usual - a.named - a.usual);
}

/** A prison: how many people were ever there, and how many are by the last report. */
export type PrisonCount = {code: string; name: Localized; ever: number; last: number};

type Placed = {stays: readonly Stay[]; status: Status};

/** People by prison, the most first. */
export function prisonCounts(people: readonly Placed[]): PrisonCount[] {
  const codes = new Set(people.flatMap(({stays}) => stays.map(({prison}) => prison)));
  return [...codes]
    .map(code => ({
      code,
      name: prisonLabel(code),
      ever: people.filter(({stays}) => stays.some(({prison}) => prison === code)).length,
      last: people.filter(({status}) => status.prison === code).length
    }))
    .sort((a, b) => b.ever - a.ever || a.code.localeCompare(b.code));
}
