import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {parseDate} from '../../../../i18n/partialDates/partialDate.ts';
import {digitsOf, inCalendar, readParts, writeParts, type DayParts} from './dateParts.ts';

const two = (number: number) => String(number).padStart(2, '0');
const year = fc.integer({min: 1900, max: 2099}).map(String);
const month = fc.integer({min: 1, max: 12}).map(two);
const day = fc.integer({min: 1, max: 28}).map(two);
const solarYear = fc.integer({min: 1300, max: 1450});
const known = fc.oneof(
  year,
  fc.tuple(year, month).map(parts => parts.join('-')),
  fc.tuple(year, month, day).map(parts => parts.join('-')),
  solarYear.map(each => `solar ${each}`),
  fc.tuple(solarYear, month).map(([each, within]) => `solar ${each}-${within}`)
);
const dates = fc.oneof(
  known,
  known.map(date => `about ${date}`),
  known.map(date => `on or before ${date}`),
  known.map(date => `on or after ${date}`),
  fc.tuple(known, known).map(([from, to]) => `between ${from} and ${to}`),
  fc.constant('unknown')
);

test('any date that the record may have comes out of the fields as it went in, in either calendar', () =>
  fc.assert(
    fc.property(
      dates,
      fc.constantFrom('gregorian' as const, 'solar' as const),
      (date, calendar) => {
        fc.pre(parseDate(date) !== null);
        const parts = readParts(date, calendar);
        assert.equal(parts && writeParts(parts), date);
      }
    ),
    {numRuns: 500}
  ));

const typed = (date: DayParts) => writeParts({manner: 'exact', date, end: date});

test('a Solar day is written by its Gregorian name, a Solar month as it is', () => {
  assert.equal(typed({calendar: 'solar', year: '1400', month: '8', day: '27'}), '2021-11-18');
  assert.equal(typed({calendar: 'solar', year: '1401', month: '7', day: ''}), 'solar 1401-07');
  assert.equal(typed({calendar: 'solar', year: '1401', month: '', day: ''}), 'solar 1401');
});

test('what no calendar has, and what is not complete, is no date', () => {
  for (const [calendar, parts] of [
    ['solar', ['1400', '12', '30']],
    ['gregorian', ['2021', '2', '29']],
    ['gregorian', ['2021', '', '5']],
    ['gregorian', ['202', '1', '']],
    ['solar', ['2021', '1', '']],
    ['gregorian', ['', '', '']]
  ] as const) {
    const [year_ = '', month_ = '', day_ = ''] = parts;
    assert.equal(typed({calendar, year: year_, month: month_, day: day_}), null, parts.join());
  }
  const at = (year_: string): DayParts => ({
    calendar: 'gregorian',
    year: year_,
    month: '',
    day: ''
  });
  assert.equal(writeParts({manner: 'between', date: at('2022'), end: at('2021')}), null);
});

test('a day keeps its meaning in the other calendar; a month, which has no counterpart, is emptied', () => {
  const solar = inCalendar({calendar: 'gregorian', year: '2021', month: '11', day: '18'}, 'solar');
  assert.deepEqual(solar, {calendar: 'solar', year: '1400', month: '8', day: '27'});
  assert.equal(
    inCalendar({calendar: 'gregorian', year: '2021', month: '11', day: ''}, 'solar').year,
    ''
  );
});

test('digits may be typed in Farsi', () => assert.equal(digitsOf('۱۴۰۰ '), '1400'));
