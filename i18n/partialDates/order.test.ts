import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {anyDate} from './dates.fixture.ts';
import {compareDates, laterDate} from './order.ts';
import {rangeOf} from './partialDate.ts';

const dates = anyDate.map(({date}) => date);
const isBefore = (a: string, b: string) => rangeOf(a).last < rangeOf(b).first;

test('“certainly before” is a partial order, and lists keep to it', () => {
  fc.assert(
    fc.property(dates, dates, dates, (a, b, c) => {
      assert.ok(!isBefore(a, a));
      assert.ok(!(isBefore(a, b) && isBefore(b, a)));
      if (isBefore(a, b) && isBefore(b, c)) assert.ok(isBefore(a, c));
      if (isBefore(a, b)) assert.ok(compareDates(a, b) < 0, `${a}, ${b}`);
    }),
    {numRuns: 2000}
  );
});

test('lists have one order', () => {
  fc.assert(
    fc.property(dates, dates, dates, (a, b, c) => {
      assert.equal(compareDates(a, a), 0);
      assert.equal(Math.sign(compareDates(a, b)), -Math.sign(compareDates(b, a)) + 0);
      if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) assert.ok(compareDates(a, c) <= 0);
    }),
    {numRuns: 2000}
  );
});

test('no date is later than one that certainly follows it', () => {
  fc.assert(
    fc.property(dates, dates, (a, b) => {
      if (isBefore(a, b)) assert.deepEqual([laterDate(a, b), laterDate(b, a)], [b, b]);
    })
  );
});

test('a list has a limit at the date that it names, the less exact date first, and unknown ones first', () => {
  const ordered = [
    'unknown',
    'about 2022',
    'solar 1401-10',
    '2023',
    '2023-02',
    '2023-02-01',
    'on or before 2023-02-20',
    'between 2023-03-01 and 2024',
    '2023-03-02'
  ];
  assert.deepEqual(ordered.toReversed().sort(compareDates), ordered);
});
