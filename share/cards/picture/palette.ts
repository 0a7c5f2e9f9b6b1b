/** Red, green and blue, 0 to 255. */
type Colour = readonly [red: number, green: number, blue: number];

/** Runs of pixels of one colour, row after row: where each starts, and the number of its colour. */
export type Runs = {starts: readonly number[]; colours: readonly number[]};

const slots = 4096;

/**
 * Reduces opaque pixels (RGBA, one byte each) to at most `size` of their own colours. A picture with no more colours
 * than that stays as it is.
 */
export function reduceColours(pixels: Uint8Array, size: number): {palette: Colour[]; runs: Runs} {
  const {colours, counts, runs} = countColours(pixels);
  const {palette, nearest} = choosePalette(colours, counts, size);
  return {
    palette,
    runs: {starts: runs.starts, colours: runs.colours.map(colour => nearest[colour] ?? 0)}
  };
}

/** The colours of a picture in order of appearance, how many pixels each has, and their runs. */
function countColours(pixels: Uint8Array) {
  const aligned = pixels.byteOffset % 4 ? pixels.slice() : pixels;
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
  const known = new Map<number, number>();
  const counts: number[] = [];
  // Nearly all runs have a colour seen a moment ago.
  const recent = new Uint32Array(slots);
  const recentNumbers: number[] = [];
  const numberOf = (word: number) => {
    const slot = Math.imul(word, 0x9e3779b1) >>> 20;
    const recentNumber = recentNumbers[slot];
    if (recent[slot] === word && recentNumber !== undefined) return recentNumber;
    const number = known.get(word) ?? counts.push(0) - 1;
    known.set(word, number);
    recent[slot] = word;
    recentNumbers[slot] = number;
    return number;
  };
  const runs: {starts: number[]; colours: number[]} = {starts: [], colours: []};
  for (let start = 0; start < words.length;) {
    const word = words[start] ?? 0;
    let end = start + 1;
    while (end < words.length && words[end] === word) end++;
    const number = numberOf(word);
    runs.starts.push(start);
    runs.colours.push(number);
    counts[number] = (counts[number] ?? 0) + end - start;
    start = end;
  }
  const colours = [...known.keys()].map((word): Colour => [
    word & 255,
    (word >> 8) & 255,
    (word >> 16) & 255
  ]);
  return {colours, counts, runs};
}

/**
 * Takes the commonest colour and then, one by one, the colour whose pixels differ most from the palette in all. Also
 * returns which colour of the palette is nearest to each colour.
 */
function choosePalette(colours: readonly Colour[], counts: readonly number[], size: number) {
  const palette: Colour[] = [];
  const nearest: number[] = [];
  const errors = colours.map(() => Infinity);
  let next = counts.reduce((most, count, at) => (count > (counts[most] ?? 0) ? at : most), 0);
  for (let worst = 1; palette.length < size && worst > 0;) {
    const added = colours[next] ?? [0, 0, 0];
    worst = 0;
    for (const [at, colour] of colours.entries()) {
      const error = distance(colour, added);
      if (error < (errors[at] ?? 0)) {
        errors[at] = error;
        nearest[at] = palette.length;
      }
      const weight = (errors[at] ?? 0) * (counts[at] ?? 0);
      if (weight > worst) [worst, next] = [weight, at];
    }
    palette.push(added);
  }
  return {palette, nearest};
}

const distance = (a: Colour, b: Colour) =>
  (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
