import {notKnown, type Order, type Question} from './question.ts';
import {decode, unpackNames, unpackSlugs, type FindTable} from './table.ts';

/** A table whose columns have been read. */
export type OpenTable = ReturnType<typeof openTable>;
export function openTable(table: FindTable) {
  return {
    names: unpackNames(table.names),
    slugs: unpackSlugs(table.slugs),
    days: decode(table.days),
    month: decode(table.month),
    day: decode(table.day),
    months: table.months,
    dates: table.dates,
    facets: table.facets.map(({of, ...facet}) => ({...facet, of: decode(of)}))
  };
}

export type Answer = {
  /** Places in the table, in the order of family names. */
  found: number[];
  /** By code of a property: how many would be found if this were the choice of the property. */
  countsOf: (property: string) => ReadonlyMap<string, number>;
};

/** Who fits a question, and what each other choice would find. */
export function answer({names, facets}: OpenTable, question: Question): Answer {
  const {length} = names;
  // How many properties somebody fails, and the last of them. Slow phones run this, so it reads one column at a time.
  const failures = new Uint8Array(length);
  const failed = new Uint8Array(length);
  facets.forEach(({name, codes, sets, of}, index) => {
    const chosen = question.get(name);
    if (!chosen?.size) return;
    const fits = sets.map(set =>
      set.length === 0 ? chosen.has(notKnown) : set.some(place => chosen.has(codes[place] ?? ''))
    );
    for (let person = 0; person < length; person++) {
      if (fits[of[person] ?? 0]) continue;
      failures[person] = (failures[person] ?? 0) + 1;
      failed[person] = index;
    }
  });
  const found: number[] = [];
  for (let person = 0; person < length; person++) if (!failures[person]) found.push(person);
  const countsOf = (property: string) => {
    const index = facets.findIndex(({name}) => name === property);
    const facet = facets[index];
    if (!facet) return new Map<string, number>();
    const {codes, sets, of} = facet;
    const tally = new Uint32Array(sets.length);
    for (let person = 0; person < length; person++) {
      const missed = failures[person] ?? 0;
      if (missed > 1 || (missed === 1 && failed[person] !== index)) continue;
      const set = of[person] ?? 0;
      tally[set] = (tally[set] ?? 0) + 1;
    }
    return byCode(codes, sets, tally);
  };
  return {found, countsOf};
}

/** Counts by combination of values as counts by value. */
function byCode(
  codes: readonly string[],
  sets: readonly (readonly number[])[],
  tally: Uint32Array
): Map<string, number> {
  const counts = new Map<string, number>([notKnown, ...codes].map(code => [code, 0]));
  sets.forEach((set, place) => {
    for (const code of set.length ? set.map(each => codes[each] ?? '') : [notKnown])
      counts.set(code, (counts.get(code) ?? 0) + (tally[place] ?? 0));
  });
  return counts;
}

/** Found people in another order: by the date of the last report, newest first, or by days in prison, most first. */
export function inOrder(
  {month, day, days}: OpenTable,
  found: readonly number[],
  order: Order
): number[] {
  const value = (person: number) =>
    order === 'date' ? (month[person] ?? 0) * 40 + (day[person] ?? 0) : (days[person] ?? 0);
  return order === 'name' ? [...found] : [...found].sort((a, b) => value(b) - value(a) || a - b);
}
