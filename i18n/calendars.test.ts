import assert from 'node:assert/strict';
import {test} from 'node:test';
import {calendarDay, solarToGregorian} from './calendars.ts';

test('every Solar day of 300 years converts and back', () => {
  for (let year = 1200; year < 1500; year++)
    for (const [month, day] of [
      [1, 1],
      [2, 31],
      [6, 31],
      [7, 1],
      [11, 30],
      [12, 29]
    ] as const) {
      const iso = solarToGregorian({year, month, day});
      assert.ok(iso, `${year}-${month}-${day}`);
      assert.deepEqual(calendarDay(iso, 'solar'), {year, month, day});
    }
  assert.equal(solarToGregorian({year: 1400, month: 12, day: 30}), null);
  assert.equal(solarToGregorian({year: 1400, month: 13, day: 1}), null);
});
