import assert from 'node:assert/strict';
import {test} from 'node:test';
import {addDays, calendarDay} from '../../../i18n/calendars.ts';
import {getFigures, getPeople} from '../../index.ts';
import {heldByMonth} from './figuresOverTime.ts';

test('each month counts those with a day in prison in it, in either calendar', () => {
  for (const [locale, calendar] of [
    ['en', 'gregorian'],
    ['fa', 'solar']
  ] as const) {
    const people = getPeople(locale);
    const months = getFigures(locale).months;
    assert.ok(months.length > 24);
    months.forEach(({first, held}, index) => {
      assert.equal(calendarDay(first, calendar).day, 1, first);
      const next = months[index + 1]?.first ?? addDays(first, 28);
      const days = Array.from({length: 31}, (_, day) => addDays(first, day)).filter(
        day => calendarDay(day, calendar).month === calendarDay(first, calendar).month
      );
      if (months[index + 1]) assert.equal(addDays(days.at(-1) ?? '', 1), next);
      const expected = people.filter(({detention}) =>
        days.some(day =>
          detention.spells.some(({drawn}) => drawn.from <= day && day <= drawn.until)
        )
      ).length;
      assert.equal(held, expected, `${locale} ${first}`);
    });
  }
});

test('nobody in prison makes no months', () => {
  assert.deepEqual(heldByMonth([], 'en', '2026-11-29'), []);
});

test('prisons and articles agree with the records', () => {
  const [figures, people] = [getFigures('en'), getPeople('en')];
  for (const {code, ever, last} of figures.prisons) {
    assert.equal(
      ever,
      people.filter(({events}) => events.some(({prison}) => prison === code)).length
    );
    assert.equal(last, people.filter(({status}) => status.prison === code).length);
  }
  const propaganda = people.filter(({charges}) => charges.some(({code}) => code === 'propaganda'));
  assert.equal(figures.articles.find(({code}) => code === 'tazirat-500')?.usual, propaganda.length);
});
