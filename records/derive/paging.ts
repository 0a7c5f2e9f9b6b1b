/** How pages that gather much are cut: one way for all, so that no page outgrows what a slow phone can load. */

/** How many stand on one page. Sizes keep the fullest page within the budget of gathering pages (`publish/html/budget.ts`). */
export const pageSizes = {
  /** Entries of the ledger, with their summaries. */
  news: 10,
  /** Headlines with a date: topics, the archive, news about someone. */
  rows: 40,
  /** People with their plates. */
  people: 24,
  /** Names alone. */
  names: 150,
  cases: 30,
  /** Calls to action, in full. */
  actions: 8,
  corrections: 40,
  /** Lines of the list of organisations: each has one for its name and one for each item. */
  organisations: 90
} as const;

/**
 * Cuts into pages, in order; there is always a first page. `weightOf` says how much of a page one takes. One that takes
 * more than a whole page stands alone.
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

/** Members under what groups them: a month, a letter, a status. */
export type Grouped<Group, Item> = {group: Group; items: Item[]};

/** Cuts groups into pages by the number of members. A group that the edge of a page cuts stands on both; one without members on none. */
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

/** Number of the page on which a group begins. */
export const firstPageOf = <Group, Item>(pages: readonly Grouped<Group, Item>[][], group: Group) =>
  pages.findIndex(page => page.some(each => each.group === group)) + 1;
