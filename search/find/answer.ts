import {decode, type FindTable} from './table.ts';

/** The choice of those of whom nothing is known. */
export const notKnown = '-';
/** Chosen codes by property. Someone fits who has one of the codes of every property that has any. */
export type Question = Map<string, Set<string>>;

/** A table whose columns have been read. */
export type OpenTable = ReturnType<typeof openTable>;
export function openTable(table: FindTable) {
  return {
    names: table.names.split('\n'),
    slugs: table.slugs.split('\n'),
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
  /** By property and code: how many would be found if this were the choice of the property. */
  counts: Map<string, Map<string, number>>;
};

/** Who fits a question, and what each other choice would find. */
export function answer({names, facets}: OpenTable, question: Question): Answer {
  // Whether each combination of values fits, so that no person's values are looked at more than once.
  const fits = facets.map(({name, codes, sets}) => {
    const chosen = question.get(name);
    return sets.map(
      set =>
        !chosen?.size ||
        (set.length === 0
          ? chosen.has(notKnown)
          : set.some(place => chosen.has(codes[place] ?? '')))
    );
  });
  const tallies = facets.map(({sets}) => sets.map(() => 0));
  const found: number[] = [];
  names.forEach((_, person) => {
    let failed = -1;
    let failures = 0;
    facets.forEach(({of}, index) => {
      if (fits[index]?.[of[person] ?? 0]) return;
      failed = index;
      failures++;
    });
    if (failures > 1) return;
    if (failures === 0) found.push(person);
    facets.forEach(({of}, index) => {
      const tally = tallies[index];
      const set = of[person] ?? 0;
      if (tally && (failures === 0 || failed === index)) tally[set] = (tally[set] ?? 0) + 1;
    });
  });
  const counts = new Map(
    facets.map(({name, codes, sets}, index) => {
      const byCode = new Map<string, number>([
        [notKnown, 0],
        ...codes.map(code => [code, 0] as const)
      ]);
      sets.forEach((set, place) => {
        const count = tallies[index]?.[place] ?? 0;
        for (const code of set.length ? set.map(each => codes[each] ?? '') : [notKnown])
          byCode.set(code, (byCode.get(code) ?? 0) + count);
      });
      return [name, byCode] as const;
    })
  );
  return {found, counts};
}

export const orders = ['name', 'date', 'days'] as const;
export type Order = (typeof orders)[number];

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

/** A question and an order as the part of an address after `#`: `status=serving,bail&prison=evin&sort=days`. */
export function toHash(question: Question, order: Order): string {
  const parts = [...question]
    .filter(([, codes]) => codes.size)
    .map(([name, codes]) => `${name}=${[...codes].join(',')}`);
  if (order !== 'name') parts.push(`sort=${order}`);
  return parts.join('&');
}

/** The inverse of `toHash`. What it does not know is left out. */
export function fromHash(hash: string): {question: Question; order: Order} {
  const question: Question = new Map();
  let order: Order = 'name';
  for (const [name, value] of new URLSearchParams(hash.replace(/^#/, ''))) {
    if (name === 'sort') order = orders.find(each => each === value) ?? 'name';
    else question.set(name, new Set(value.split(',').filter(Boolean)));
  }
  return {question, order};
}
