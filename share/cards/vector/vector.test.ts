import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {drawingOf} from './drawing.ts';
import {outlineOperators} from './outline.ts';

test('absolute and relative commands draw the same', () => {
  assert.equal(
    outlineOperators('M10 10l20 0v5h-20Zm3 3-1-1 4.5.5'),
    outlineOperators('M10 10L30 10V15H10ZM13 13L12 12L16.5 12.5')
  );
  assert.equal(outlineOperators('M1.04 2.06h3z'), '1 2.1 m 4 2.1 l h');
});

const coordinate = fc.integer({min: -500, max: 500});
const pair = fc.tuple(coordinate, coordinate);
const at = (points: readonly number[][], t: number): number[] =>
  points.length === 1
    ? (points[0] ?? [])
    : at(
        points.slice(1).map((point, index) =>
          point.map((value, axis) => {
            const before = points[index]?.[axis] ?? 0;
            return before + (value - before) * t;
          })
        ),
        t
      );

test('a quadratic curve, and a smooth one after it, keep their shape as cubic curves', () => {
  fc.assert(
    fc.property(pair, pair, pair, pair, (from, control, middle, to) => {
      const operators = outlineOperators(`M${from} Q${control} ${middle}T${to}`);
      const [, first = [], second = []] = operators
        .split(/ [mc](?: |$)/)
        .map(part => part.split(' ').map(Number));
      const pairs = (values: readonly number[]) =>
        [0, 2, 4].map(index => values.slice(index, index + 2));
      const mirrored = middle.map((value, axis) => 2 * value - (control[axis] ?? 0));
      for (const t of [0.25, 0.5, 0.9])
        for (const [quadratic, cubic] of [
          [
            [from, control, middle],
            [from, ...pairs(first)]
          ],
          [
            [middle, mirrored, to],
            [middle, ...pairs(second)]
          ]
        ] as const)
          for (const [axis, value] of at(quadratic, t).entries())
            assert.ok(Math.abs(value - (at(cubic, t)[axis] ?? NaN)) < 0.11);
    })
  );
});

test('groups give their colour and opacity to what is in them, and a picture inside keeps its place', () => {
  const inner = Buffer.from(
    '<svg viewBox="0 0 4 4"><rect width="100%" height="100%" fill="white"></rect></svg>'
  ).toString('base64');
  const {operators, opacities} = drawingOf(
    '<svg viewBox="0 0 20 30"><rect x="0" y="0" width="20" height="30" fill="#ff0000"/>' +
      '<g fill="#000000"><use href="#g0" x="5" y="6.5"/></g>' +
      '<g opacity=".5"><path d="M0 0h1v1Z" fill="#000000" fill-rule="evenodd"/></g>' +
      `<image x="2" y="3" width="8" height="8" href="data:image/svg+xml;base64,${inner}"/>` +
      '<defs><path id="g0" d="M1 1h2"/></defs></svg>'
  );
  assert.deepEqual(operators.split('\n'), [
    '1.000 0.000 0.000 rg',
    '0 0 20 30 re f',
    'q',
    '0.000 0.000 0.000 rg',
    'q 1 0 0 1 5 6.5 cm 1 1 m 3 1 l f Q',
    'Q',
    'q',
    '/opacity.5 gs',
    '0.000 0.000 0.000 rg',
    '0 0 m 1 0 l 1 1 l h f*',
    'Q',
    'q 2 0 0 2 2 3 cm',
    '1 1 1 rg',
    '0 0 4 4 re f',
    'Q'
  ]);
  assert.deepEqual([...opacities], [['opacity.5', 0.5]]);
});

test('what a PDF would lose is refused', () => {
  for (const [shape, message] of [
    ['<circle r="4" fill="#000000"/>', /<circle>/],
    ['<use href="#g1" fill="#000000"/>', /<use>/],
    ['<rect fill="url(#a)"/>', /colour “url\(#a\)”/],
    ['<path d="M0 0A1 1 0 0 0 2 2" fill="#000000"/>', /“A” of an outline/],
    ['<image href="data:image/png;base64,AA"/>', /other than an SVG/]
  ] as const)
    assert.throws(() => drawingOf(`<svg viewBox="0 0 1 1">${shape}</svg>`), message);
});
