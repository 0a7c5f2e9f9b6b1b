import {rangeOf} from '../dates/dates.ts';

/**
 * Events in order of time. Where the dates leave it open (the same day, a month and a day within it) the order of the
 * file decides.
 */
export function sortEvents<E extends {date: string}>(events: readonly E[]): E[] {
  const rest = events.map(event => ({event, ...rangeOf(event.date)}));
  const sorted: E[] = [];
  while (rest.length) {
    const firstEnd = rest.reduce((end, {last}) => (last < end ? last : end), rest[0]?.last ?? '');
    // The first in the file that no other event has to precede.
    const [next] = rest.splice(
      rest.findIndex(({first}) => first <= firstEnd),
      1
    );
    if (next) sorted.push(next.event);
  }
  return sorted;
}

/** Whether the dates of two events leave open which came first. */
export function mayBeEither(a: {date: string}, b: {date: string}): boolean {
  const [one, other] = [rangeOf(a.date), rangeOf(b.date)];
  return one.first <= other.last && other.first <= one.last;
}
