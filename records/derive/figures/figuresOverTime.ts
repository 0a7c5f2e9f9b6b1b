import {addDays, calendarDay, calendarOf, type Calendar} from '../../../i18n/calendars.ts';
import type {Locale} from '../../../i18n/locales.ts';
import type {Localized, PersonFacts} from '../../collections/types.ts';
import {basisOf, statusClaim, stretchClaims, type Basis, type Life} from './basis.ts';
import {articlesOfLaw, findCharge, prisonLabel} from '../../registries/read.ts';
import type {Detention} from '../detention.ts';
import type {Stay} from '../life/stays.ts';
import type {Status} from '../status.ts';

/** A month of the reader's calendar by its first day, and how many people were in prison on any of its days. */
export type MonthCount = {first: string; held: number; basis: Basis};

type Held = Life & {detention: Detention};

/**
 * People in prison by month, every month from the first stretch to the last. A stretch counts between the days by which
 * it is drawn: one without an end, to the last day that a source confirms.
 */
export function heldByMonth(people: readonly Held[], locale: Locale, today: string): MonthCount[] {
  const calendar = calendarOf(locale);
  const stretches = people.flatMap(person =>
    person.detention.spells.map(spell => ({
      person,
      drawn: spell.drawn,
      claims: stretchClaims(person, spell)
    }))
  );
  const all = stretches.map(({drawn}) => drawn);
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
    const of = stretches.filter(({drawn}) => drawn.from < next && drawn.until >= start);
    months.push({
      first,
      held: new Set(of.map(({person}) => person)).size,
      basis: basisOf(
        of.flatMap(({claims}) => claims),
        today
      )
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
  basis: Basis;
};

type Charged = Life & Pick<PersonFacts, 'charges'>;

/** People by article of law, the most frequent first. */
export function articleCounts(people: readonly Charged[], today: string): ArticleCount[] {
  const charges = people.flatMap(person => person.charges.map(charge => ({person, charge})));
  return articlesOfLaw()
    .map(({code, number, law}) => {
      const named = charges.filter(({charge: {articles = []}}) => articles.includes(code));
      const usual = charges.filter(({charge}) => findCharge(charge.code)?.articles.includes(code));
      const claims = [...named, ...usual].map(({person, charge: {asOf, sources}}) => ({
        of: person,
        date: asOf,
        sources
      }));
      return {
        code,
        number,
        law,
        named: new Set(named.map(({person}) => person)).size,
        usual: new Set(usual.map(({person}) => person)).size,
        basis: basisOf(claims, today)
      };
    })
    .filter(({named, usual}) => named + usual > 0)
    .sort((a, b) => b.named + b.usual - a.named - a.usual);
}

/** A prison: how many people were ever there, and how many are by the last report. */
export type PrisonCount = {
  code: string;
  name: Localized;
  ever: number;
  last: number;
  basis: Basis;
};

type Placed = Life & {stays: readonly Stay[]; status: Status};

/** People by prison, the most first. */
export function prisonCounts(people: readonly Placed[], today: string): PrisonCount[] {
  const stays = people.flatMap(person => person.stays.map(stay => ({person, stay})));
  const codes = new Set(stays.map(({stay}) => stay.prison));
  return [...codes]
    .map(code => {
      const there = stays.filter(({stay}) => stay.prison === code);
      const last = people.filter(({status}) => status.prison === code);
      const claims = [
        ...there.flatMap(({person, stay}) => stretchClaims(person, stay)),
        ...last.map(statusClaim)
      ];
      return {
        code,
        name: prisonLabel(code),
        ever: new Set(there.map(({person}) => person)).size,
        last: last.length,
        basis: basisOf(claims, today)
      };
    })
    .sort((a, b) => b.ever - a.ever || a.code.localeCompare(b.code));
}
