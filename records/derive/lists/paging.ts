/** Cuts long lists into pages that a slow phone can load. */

/**
 * Number of entries on a page. The fullest page must stay within the budget in
 * `publish/html/weight/budget.ts`.
 */
export const pageSizes = {
  /** Entries of the ledger, with their summaries. */
  news: 10,
  /** Headlines with a date: topics, the archive, news about a person or case. */
  rows: 40,
  /** People, each with the drawing of their sentence. */
  people: 24,
  /** Names without anything else. */
  names: 150,
  cases: 30,
  /** People on the page of a prison, court or charge, each with dates and status. */
  registry: 30,
  /** Calls to action, in full. */
  actions: 8,
  corrections: 40,
  /** Days that matter, each in one line. */
  days: 60,
  /** Lines of the list of organisations: one for each name and one for each of its items. */
  organisations: 90
} as const;

/**
 * Cuts items into pages, in order. There is always a first page, even without items. `weightOf` is
 * how many entries of a page an item takes; an item heavier than a page gets its own page.
 */
export function inPages<Item>(
  items: readonly Item[],
  size: number,
  weightOf: (item: Item) => number = () => 1
): Item[][] {
  const pages: Item[][] = [[]];
  let filled = 0;
  for (const item of items) {
    const weight = weightOf(item);
    if (filled > 0 && filled + weight > size) {
      pages.push([]);
      filled = 0;
    }
    pages.at(-1)?.push(item);
    filled += weight;
  }
  return pages;
}

/** Items under what they have in common: a month, a letter, a status. */
export type Grouped<Group, Item> = {group: Group; items: Item[]};

/**
 * Cuts groups into pages by number of items. A group that does not fit on one page is repeated on
 * the next with the rest of its items. Empty groups are left out.
 */
export function groupsInPages<Group, Item>(
  groups: readonly {group: Group; items: readonly Item[]}[],
  size: number
): Grouped<Group, Item>[][] {
  const rows = groups.flatMap(({group, items}) => items.map(item => ({group, item})));
  return inPages(rows, size).map(page => {
    const cut: Grouped<Group, Item>[] = [];
    for (const {group, item} of page) {
      const open = cut.at(-1);
      if (open?.group === group) open.items.push(item);
      else cut.push({group, items: [item]});
    }
    return cut;
  });
}

/** Number, from 1, of the page on which a group begins; 0 if it is on none. */
export const firstPageOf = <Group, Item>(pages: readonly Grouped<Group, Item>[][], group: Group) =>
  pages.findIndex(page => page.some(each => each.group === group)) + 1;
