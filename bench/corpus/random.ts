/** Random choices that are the same for the same seed. */
export type Random = {
  /** A number from 0, below 1. */
  next: () => number;
  /** A whole number from `from` to `to`, inclusive. */
  between: (from: number, to: number) => number;
  /** True with a probability of `percent`. */
  chance: (percent: number) => boolean;
  pick: <T>(list: readonly [T, ...T[]]) => T;
  /** Like `pick`, but prefers the front of the list, as a language prefers its common words. */
  pickCommon: <T>(list: readonly [T, ...T[]]) => T;
};

/** Each document has its own seed, so that it does not change with the documents written before it. */
export function randomFrom(seed: string): Random {
  let state = hash(seed);
  // mulberry32 (public domain): 32 bits of state are enough to vary texts.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const at = <T>(list: readonly [T, ...T[]], share: number): T =>
    list[Math.floor(list.length * share)] ?? list[0];
  return {
    next,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: percent => next() * 100 < percent,
    pick: list => at(list, next()),
    pickCommon: list => at(list, next() ** 1.8)
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return sum;
}
