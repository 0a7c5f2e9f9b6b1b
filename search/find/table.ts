/** The table that Find searches: one column per property, in the order of family names. */
export type FindTable = {
  /** Names and slugs, one a line. */
  names: string;
  slugs: string;
  facets: FacetColumn[];
  /** Least number of days in prison, as `encode` writes it. */
  days: string;
  /**
   * When the status was last confirmed: a month of `months` (0: none) and a day of it (0: none), as
   * `encode` writes it.
   */
  month: string;
  day: string;
  /** Months in words, in order of time. The first is empty. */
  months: string[];
  /** Dates in words of people whose date is no day, by their place in the table. */
  dates: Record<string, string>;
};

/** The values that people have of one property. */
export type FacetColumn = {
  name: string;
  codes: string[];
  /** Every combination of values that someone has, as places in `codes`. An empty one means that nothing is known. */
  sets: number[][];
  /** The combination of each person, as a place in `sets`, as `encode` writes it. */
  of: string;
};

/** Printable characters that JSON does not escape. */
const alphabet = Array.from({length: 91}, (_, index) => String.fromCharCode(index + 35))
  .filter(character => character !== '\\')
  .join('');

/** Whole numbers from 0 as text: first the characters of each, then all of them. */
export function encode(numbers: readonly number[]): string {
  const base = alphabet.length;
  let width = 1;
  while (numbers.some(value => value >= base ** width)) width++;
  const digits = (value: number): string =>
    Array.from({length: width}, (_, place) =>
      alphabet.charAt(Math.floor(value / base ** (width - 1 - place)) % base)
    ).join('');
  return width + numbers.map(digits).join('');
}

/** The inverse of `encode`. */
export function decode(text: string): number[] {
  const width = Number(text.charAt(0));
  const numbers: number[] = [];
  for (let at = 1; at < text.length; at += width) {
    let value = 0;
    for (let place = 0; place < width; place++)
      value = value * alphabet.length + alphabet.indexOf(text.charAt(at + place));
    numbers.push(value);
  }
  return numbers;
}
