import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {addDays} from '../../../i18n/calendars.ts';
import {dateOf} from '../../../i18n/partialDates/dates.fixture.ts';
import {daysBetween, dayOf} from '../dates/dates.ts';
import {life, now, type Told} from './life.fixture.ts';

/** A life in and out of prison: its true days, and the same events with dates known in part, in the file's order. */
const lives = fc
  .array(fc.integer({min: 0, max: 400}), {minLength: 2, maxLength: 8})
  .map(gaps => (gaps.length % 2 ? gaps.slice(1) : gaps))
  .map(gaps => {
    let day = '2016-03-01';
    return gaps.map(gap => (day = addDays(day, gap)));
  })
  .chain(days => fc.tuple(fc.constant(days), fc.tuple(...days.map(day => dateOf(day)))))
  .map(([days, dates]) => ({
    days,
    told: dates.map((date, index): Told => [index % 2 ? 'release' : 'arrest', date])
  }));

test('days in prison are never more or fewer than the dates allow', () => {
  fc.assert(
    fc.property(lives, ({days, told}) => {
      const {detention, plate} = life(told);
      const spent = days.reduce(
        (sum, day, index) => (index % 2 ? sum + daysBetween(days[index - 1] ?? '', day) : sum),
        0
      );
      assert.ok(detention.days.min <= spent, `at least ${detention.days.min}, truly ${spent}`);
      assert.ok(spent <= (detention.days.max ?? Infinity), `${detention.days.max}, truly ${spent}`);
      for (const {drawn} of detention.spells)
        for (const day of [drawn.from, drawn.until])
          assert.ok(day >= '2010' && day <= addDays(dayOf(now), 3 * 366), day);
      for (const {segments} of plate.bars)
        for (const {from, to} of segments) assert.ok(from >= 0 && to <= 1 && from < to);
    }),
    {numRuns: 500}
  );
});

test('without an upper limit, the days are at least those of the record', () => {
  const daysOf = (...told: Told[]) => life(told).detention.days;
  assert.deepEqual(daysOf(['arrest', '2020-01-01'], ['release', 'unknown']), {min: 0, max: null});
  assert.deepEqual(
    daysOf(['arrest', '2020-01-01'], ['hearing', '2020-01-11'], ['release', 'unknown']),
    {min: 10, max: null}
  );
  assert.deepEqual(daysOf(['arrest', '2020-01-01'], ['release', 'on or after 2020-01-31']), {
    min: 30,
    max: null
  });
  assert.deepEqual(daysOf(['arrest', 'unknown'], ['release', '2020-01-31']), {min: 0, max: null});
  assert.deepEqual(
    daysOf(['arrest', 'unknown'], ['hearing', '2020-01-01'], ['release', '2020-01-31']),
    {min: 30, max: null}
  );
});

test('a limit or a later event bounds the days', () => {
  const daysOf = (...told: Told[]) => life(told).detention.days;
  assert.deepEqual(daysOf(['arrest', '2020-01-01'], ['release', 'on or before 2020-01-31']), {
    min: 0,
    max: 30
  });
  assert.deepEqual(
    daysOf(
      ['arrest', '2020-01-01'],
      ['sentence', '2020-01-11'],
      ['release', 'on or before 2020-01-31']
    ),
    {min: 10, max: 30}
  );
  assert.deepEqual(
    daysOf(['arrest', '2020-01-01'], ['release', 'unknown'], ['death', '2020-01-31']),
    {min: 0, max: 30}
  );
  assert.deepEqual(daysOf(['arrest', 'solar 1398-11'], ['release', 'solar 1398-12']), {
    min: 1,
    max: 58
  });
});

test('an event of unknown date is where the file has it, and the status is of the dated reports', () => {
  assert.equal(
    life([
      ['arrest', '2020-01-01'],
      ['release', 'unknown']
    ]).status.code,
    'released'
  );
  assert.equal(
    life([
      ['arrest', '2019'],
      ['release', 'unknown'],
      ['arrest', '2020-01-01']
    ]).status.code,
    'pretrial'
  );
  const held = life([['arrest', 'unknown']]).status;
  assert.deepEqual([held.asOf, held.stale], ['unknown', true]);
  const limited = life([['arrest', 'on or before 2020-01-11']]).status;
  assert.deepEqual([limited.date, limited.asOf], ['on or before 2020-01-11', '2020-01-11']);
});
