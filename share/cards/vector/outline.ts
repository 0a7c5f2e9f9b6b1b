type Point = readonly [x: number, y: number];

/** How many numbers a command takes (SVG 2, 9.3). takumi writes no arcs and no smooth cubic curves. */
const operands = new Map(Object.entries({M: 2, L: 2, H: 1, V: 1, Q: 4, T: 2, C: 6, Z: 0}));

/**
 * An outline of an SVG (the `d` of a path) as operators of a PDF, without the one that fills it. Coordinates are
 * rounded to tenths. Throws an Error on a command that it does not know.
 */
export function outlineOperators(d: string): string {
  const pen = new Pen();
  const tokens = d.match(/[a-z]|-?(?:\d+\.?\d*|\.\d+)/gi) ?? [];
  let letter = '';
  for (let at = 0; at < tokens.length;) {
    if (/[a-z]/i.test(tokens[at] ?? '')) letter = tokens[at++] ?? '';
    const count = operands.get(letter.toUpperCase());
    if (count === undefined) throw new Error(`cannot draw “${letter}” of an outline in a PDF`);
    pen.draw(letter, tokens.slice(at, at + count).map(Number));
    at += count;
    // Further pairs after the first are lines.
    if (letter === 'M') letter = 'L';
    if (letter === 'm') letter = 'l';
  }
  return pen.operators.join(' ');
}

/** Follows the commands of an outline. A PDF has absolute coordinates and cubic curves only. */
class Pen {
  readonly operators: string[] = [];
  private at: Point = [0, 0];
  private start: Point = [0, 0];
  /** The control point of the quadratic curve before, for a smooth one. */
  private control: Point | null = null;

  draw(letter: string, numbers: readonly number[]): void {
    const kind = letter.toUpperCase();
    const [left, top] = letter === kind ? [0, 0] : this.at;
    const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0, sixth = 0] = numbers;
    const control = this.control;
    this.control = null;
    if (kind === 'M') {
      this.start = [left + first, top + second];
      this.go('m', this.start);
    } else if (kind === 'L') this.go('l', [left + first, top + second]);
    else if (kind === 'H') this.go('l', [left + first, this.at[1]]);
    else if (kind === 'V') this.go('l', [this.at[0], top + first]);
    else if (kind === 'Q') this.curve([left + first, top + second], [left + third, top + fourth]);
    else if (kind === 'T')
      this.curve(mirrored(this.at, control ?? this.at), [left + first, top + second]);
    else if (kind === 'C')
      this.go(
        'c',
        [left + first, top + second],
        [left + third, top + fourth],
        [left + fifth, top + sixth]
      );
    else {
      this.operators.push('h');
      this.at = this.start;
    }
  }

  /** A quadratic curve: each control point of the cubic one is two thirds of the way to the quadratic one. */
  private curve(control: Point, to: Point): void {
    this.control = control;
    this.go('c', between(this.at, control), between(to, control), to);
  }

  private go(operator: string, ...points: Point[]): void {
    this.operators.push(
      `${points.map(([x, y]) => `${fixed(x)} ${fixed(y)}`).join(' ')} ${operator}`
    );
    this.at = points.at(-1) ?? this.at;
  }
}

/** A tenth of a pixel of a poster is 0.0085 mm on paper. */
const fixed = (value: number) => Math.round(value * 10) / 10;
const mirrored = ([x, y]: Point, [controlX, controlY]: Point): Point => [
  2 * x - controlX,
  2 * y - controlY
];
const between = ([x, y]: Point, [controlX, controlY]: Point): Point => [
  x + ((controlX - x) * 2) / 3,
  y + ((controlY - y) * 2) / 3
];
