import {calendarDay, calendarOf} from '../../i18n/calendars.ts';
import {formatListed, formatMonth} from '../../i18n/dates.ts';
import {localeRecord, type Locale} from '../../i18n/locales.ts';
import {listedDay} from '../../i18n/partialDates/partialDate.ts';
import {familyNameStart, type Person} from '../../records/index.ts';
import {
  encode,
  packNames,
  packSlugs,
  type FacetColumn,
  type FindTable
} from '../../search/find/table.ts';
import type {Facet} from '../../views/find/facets.ts';

export {facetsOf} from '../../views/find/facets.ts';

/** The table of the people in a language, in the order of their family names. */
export function findTable(
  people: readonly Person[],
  facets: readonly Facet[],
  locale: Locale
): FindTable {
  const {compare} = new Intl.Collator(localeRecord[locale].intl);
  const sorted = people
    .map(person => {
      const name = person.name[locale];
      return {
        person,
        key: `${name.slice(familyNameStart(name, person.familyName?.[locale]))} ${name}`
      };
    })
    .sort((a, b) => compare(a.key, b.key))
    .map(({person}) => person);
  const calendar = calendarOf(locale);
  const days = sorted.map(({status}) => listedDay(status.asOf));
  const monthKey = (day: string) => {
    const {year, month} = calendarDay(day, calendar);
    return `${year}-${String(month).padStart(2, '0')}`;
  };
  const months = new Map(
    days.flatMap(day => (day === null ? [] : [[monthKey(day), day] as const]))
  );
  const keys = [...months.keys()].sort();
  return {
    names: packNames(sorted.map(({name}) => name[locale])),
    slugs: packSlugs(sorted.map(({slug}) => slug)),
    facets: facets.map(facet => columnOf(sorted, facet)),
    days: encode(sorted.map(({detention}) => detention.days.min)),
    month: encode(days.map(day => (day === null ? 0 : keys.indexOf(monthKey(day)) + 1))),
    day: encode(
      sorted.map(({status: {asOf}}) => (isDay(asOf) ? calendarDay(asOf, calendar).day : 0))
    ),
    months: ['', ...keys.map(key => formatMonth(months.get(key) ?? '', calendar, locale))],
    dates: Object.fromEntries(
      sorted.flatMap(({status: {asOf}}, index) =>
        isDay(asOf) || asOf === 'unknown' ? [] : [[index, formatListed(asOf, locale)]]
      )
    )
  };
}

const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date);

function columnOf(people: readonly Person[], {name, choices, of}: Facet): FacetColumn {
  const codes = choices.map(({code}) => code);
  const sets = new Map<string, {place: number; set: number[]}>();
  const places = people.map(person => {
    const own = of(person);
    // Someone confirmed in the latest year fits no limit, but is known: that is a combination of its own.
    const set = own.map(code => codes.indexOf(code)).filter(place => place >= 0);
    const kept = own.length > 0 && set.length === 0 ? [-1] : set;
    const key = kept.join();
    const known = sets.get(key) ?? {place: sets.size, set: kept};
    sets.set(key, known);
    return known.place;
  });
  return {name, codes, sets: [...sets.values()].map(({set}) => set), of: encode(places)};
}
