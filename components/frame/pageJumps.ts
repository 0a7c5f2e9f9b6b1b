/**
 * Numbers of the pages that one page links to: the first and the last, its neighbours, and steps of ten and of a hundred,
 * so that any page of a long list is a few clicks away. A short list names all its pages.
 */
export function pageJumps(page: number, total: number): number[] {
  if (total <= allNamed) return Array.from({length: total}, (_, index) => index + 1);
  const steps = [1, 10, 100].flatMap(step => [page - step, page + step]);
  return [...new Set([1, page, total, ...steps])]
    .filter(number => number >= 1 && number <= total)
    .sort((a, b) => a - b);
}
const allNamed = 7;
