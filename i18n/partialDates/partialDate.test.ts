import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {addDays} from '../calendars.ts';
import {anyDate, solarName} from './dates.fixture.ts';
import {rangeOf, firstOfTime, isoDate, lastOfTime, namedDate, parseDate} from './partialDate.ts';

test('a date of any form has the bounds that it says', () => {
  for (const [date, first, last] of [
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['solar 1401-07', '2022-09-23', '2022-10-22'],
    ['solar 1399-12', '2021-02-19', '2021-03-20'],
    ['solar 1401', '2022-03-21', '2023-03-20'],
    ['about 1956', '1955-01-01', '1957-12-31'],
    ['on or before 2023-02', firstOfTime, '2023-02-28'],
    ['on or after 2023-02', '2023-02-01', lastOfTime],
    ['between 2023-02-01 and solar 1401-12', '2023-02-01', '2023-03-20'],
    ['unknown', firstOfTime, lastOfTime]
  ] as const)
    assert.deepEqual(rangeOf(date), {first, last}, date);
});

test('what is no date is none', () => {
  for (const text of [
    '',
    'yesterday',
    '2021-02-30',
    '2021-13',
    'solar 1401-07-05',
    'solar 1401-13',
    'solar 2021',
    'solar 9999',
    'about unknown',
    'on or before',
    'between 2021-05 and 2021-03',
    ' 2021',
    '2021\n'
  ])
    assert.equal(parseDate(text), null, text);
});

test('a caller may change the bounds that it gets', () => {
  rangeOf('2021').first = '';
  assert.equal(rangeOf('2021').first, '2021-01-01');
});

test('the days of a Solar month or year are those that ICU puts in it, and no others', () => {
  fc.assert(
    fc.property(
      fc.integer({min: 1250, max: 1470}),
      fc.integer({min: 0, max: 12}),
      (year, month) => {
        const name = month === 0 ? `${year}` : `${year}-${String(month).padStart(2, '0')}`;
        const {first, last} = rangeOf(`solar ${name}`);
        for (const day of [first, addDays(first, 14), last])
          assert.equal(solarName(day).slice(0, name.length), name);
        for (const day of [addDays(first, -1), addDays(last, 1)])
          assert.notEqual(solarName(day).slice(0, name.length), name);
      }
    ),
    {numRuns: 400}
  );
});

test('bounds contain every day that a date may mean', () => {
  fc.assert(
    fc.property(anyDate, ({day, date}) => {
      assert.ok(parseDate(date), date);
      const {first, last} = rangeOf(date);
      assert.ok(first <= day && day <= last, `${day} in ${date}: ${first} to ${last}`);
    }),
    {numRuns: 2000}
  );
});

test('what a date names is within its bounds, and is the date itself if nothing else is said', () => {
  fc.assert(
    fc.property(anyDate, ({date}) => {
      const named = namedDate(date);
      if (named === null) return assert.equal(date, 'unknown');
      const [inner, outer] = [rangeOf(named), rangeOf(date)];
      assert.ok(inner.first >= outer.first || inner.last <= outer.last);
      assert.equal(isoDate(date) !== null, date === named && !date.startsWith('solar'));
    })
  );
});
