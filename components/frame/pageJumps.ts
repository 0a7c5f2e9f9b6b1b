/** Lists up to this length link to all their pages. */
const maxShort = 7;

/**
 * Numbers of the pages that a page of a list links to, ascending: first, last, itself, its neighbours, and those 10 and
 * 100 away, so that any page of a long list is a few clicks away.
 */
export function pageJumps(page: number, total: number): number[] {
  if (total <= maxShort) return Array.from({length: total}, (_, index) => index + 1);
  const steps = [1, 10, 100].flatMap(step => [page - step, page + step]);
  return [...new Set([1, page, total, ...steps])]
    .filter(number => number >= 1 && number <= total)
    .sort((a, b) => a - b);
}
