import assert from 'node:assert/strict';
import {test} from 'node:test';
import {addDays, solarToGregorian} from '../../../i18n/calendars.ts';
import {anniversary} from './anniversaries.ts';
import {nowruzOf} from './nowruz.fixture.ts';

/** ICU itself, without our code: month and day of the Solar calendar. */
const icu = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC'
});
function solar(iso: string) {
  const parts = icu.formatToParts(new Date(`${iso}T12:00:00Z`));
  const pick = (type: string) => Number(parts.find(part => part.type === type)?.value);
  return {year: pick('year'), month: pick('month'), day: pick('day')};
}
const years = Array.from({length: 20}, (_, index) => index + 1);

test('every Solar year from the law of 1925 to 1500 begins with the equinox', () => {
  for (let year = 1304; year <= 1500; year++)
    assert.equal(solarToGregorian({year, month: 1, day: 1}), nowruzOf(year), String(year));
});

test('every day of a Solar leap year recurs by the Solar calendar for 20 years, as ICU counts', () => {
  // 1399 is a leap year: 20 March 2020 to 20 March 2021.
  for (let day = '2020-03-20'; day <= '2021-03-20'; day = addDays(day, 1)) {
    const begin = solar(day);
    for (const count of years) {
      const found = anniversary(day, count, 'solar')?.first ?? '';
      const then = solar(found);
      assert.equal(then.year, begin.year + count, `${day} +${count}`);
      if (then.day === begin.day && then.month === begin.month) continue;
      assert.deepEqual([begin.month, begin.day], [12, 30], `${day} +${count}: ${found}`);
      assert.deepEqual([then.month, then.day], [12, 29]);
      assert.deepEqual(solar(addDays(found, 1)).day, 1, 'the last day of its year');
    }
  }
});

test('29 and 30 Esfand: the last day of the year stays the last day only where it was the 30th', () => {
  const days = (date: string) =>
    years.slice(0, 5).map(count => anniversary(date, count, 'solar')?.first);
  // 30 Esfand 1399, then 29, 29, 29, 30 (1403 is a leap year) and 29 Esfand.
  assert.deepEqual(days('2021-03-20'), [
    '2022-03-20',
    '2023-03-20',
    '2024-03-19',
    '2025-03-20',
    '2026-03-20'
  ]);
  // 29 Esfand 1399 stays 29 Esfand, also in 1403, which has a 30th.
  assert.deepEqual(days('2021-03-19'), [
    '2022-03-20',
    '2023-03-20',
    '2024-03-19',
    '2025-03-19',
    '2026-03-20'
  ]);
});

test('29 February falls on 28 February, except in leap years', () => {
  const found = [1, 2, 3, 4].map(count => anniversary('2020-02-29', count, 'gregorian')?.first);
  assert.deepEqual(found, ['2021-02-28', '2022-02-28', '2023-02-28', '2024-02-29']);
});

test('a month recurs whole, in its own calendar, whichever calendar the reader has', () => {
  for (const calendar of ['solar', 'gregorian'] as const) {
    assert.deepEqual(anniversary('2020-02', 4, calendar), {
      first: '2024-02-01',
      last: '2024-02-29'
    });
    for (const count of years) {
      const span = anniversary('solar 1399-12', count, calendar);
      const [first, last] = [solar(span?.first ?? ''), solar(span?.last ?? '')];
      assert.deepEqual(first, {year: 1399 + count, month: 12, day: 1});
      assert.equal(last.month, 12);
      assert.equal(solar(addDays(span?.last ?? '', 1)).day, 1);
    }
  }
});

test('what is known less exactly has no anniversary', () => {
  for (const date of [
    '2020',
    'solar 1399',
    'about 2020-10-16',
    'on or before 2020-10-16',
    'unknown'
  ])
    assert.equal(anniversary(date, 1, 'gregorian'), null, date);
});
