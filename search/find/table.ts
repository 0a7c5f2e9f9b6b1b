/** The table that Find searches: one column per property, in the order of family names. */
export type FindTable = {
  /** Names and slugs, as `packNames` and `packSlugs` write them. */
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

const [firstCode, backslash] = [35, 92];
/** Printable characters that JSON does not escape. */
const alphabet = Array.from({length: 91}, (_, index) => String.fromCharCode(index + firstCode))
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
export function decode(text: string): Uint32Array {
  const width = Number(text.charAt(0));
  const numbers = new Uint32Array((text.length - 1) / width);
  for (let index = 0; index < numbers.length; index++) {
    let value = 0;
    for (let at = index * width + 1; at <= (index + 1) * width; at++) {
      const code = text.charCodeAt(at);
      value = value * alphabet.length + code - firstCode - (code > backslash ? 1 : 0);
    }
    numbers[index] = value;
  }
  return numbers;
}

/**
 * Lines of which neighbours begin alike, in fewer bytes: each as the number of characters that it shares with the line
 * before, as a letter from A, and what follows them.
 */
function packLines(lines: readonly string[]): string {
  let before = '';
  const rest = lines.map(line => {
    let shared = 0;
    while (shared < 25 && shared < line.length && line[shared] === before[shared]) shared++;
    // Half of a character outside the basic plane is no text.
    if (/[\udc00-\udfff]/.test(line.charAt(shared))) shared--;
    before = line;
    return String.fromCharCode(65 + shared) + line.slice(shared);
  });
  return rest.join('\n');
}

/** The inverse of `packLines`. */
function unpackLines(text: string): string[] {
  let before = '';
  return text.split('\n').map(line => {
    before = before.slice(0, line.charCodeAt(0) - 65) + line.slice(1);
    return before;
  });
}

/** “a b c” as “c a b”, and the other way round. */
function lastFirst(text: string, gap: string): string {
  const at = text.lastIndexOf(gap);
  return at < 0 ? text : text.slice(at + 1) + gap + text.slice(0, at);
}
function firstLast(text: string, gap: string): string {
  const at = text.indexOf(gap);
  return at < 0 ? text : text.slice(at + 1) + gap + text.slice(0, at);
}

// In the order of family names, those who follow each other begin alike once given names stand at the end.
export const packNames = (names: readonly string[]) =>
  packLines(names.map(name => lastFirst(name, ' ')));
export const unpackNames = (text: string) => unpackLines(text).map(name => firstLast(name, ' '));
export const packSlugs = (slugs: readonly string[]) =>
  packLines(slugs.map(slug => firstLast(slug, '-')));
export const unpackSlugs = (text: string) => unpackLines(text).map(slug => lastFirst(slug, '-'));
