import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatMessage} from '../../../i18n/catalogue/format.ts';
import {dateProblem, firstYear} from './dates.ts';
import {formProblem as problemOf, type DateForm} from './forms.ts';

const formProblem = (value: unknown, form: DateForm) => formatMessage(problemOf(value, form), 'en');

test('a date that is missing, or none, is told the forms', () => {
  assert.match(formProblem(undefined, 'partial'), /^a date, as 2021-11-18, 2021-11 or 2021/);
  assert.match(
    formProblem('yesterday', 'known'),
    /2021; or of the Solar calendar, as solar 1400-08/
  );
  assert.match(formProblem('soon', 'day'), /^a date as YYYY-MM-DD, for example 2021-11-18$/);
  assert.match(formProblem(2021, 'partial'), /in quotation marks, as "2021"$/);
});

test('a date in other words is told the form that it means', () => {
  for (const [found, meant] of [
    ['before 2023-02-20', 'on or before 2023-02-20'],
    ['by 2023', 'on or before 2023'],
    ['../2023-02', 'on or before 2023-02'],
    ['After 2023-02-20', 'on or after 2023-02-20'],
    ['2023-02-20/..', 'on or after 2023-02-20'],
    ['since 1401/7', 'on or after solar 1401-07'],
    ['2020-01/2020-02', 'between 2020-01 and 2020-02'],
    ['2020 - 2021', 'between 2020 and 2021'],
    ['from 2020-01 to 2020-02', 'between 2020-01 and 2020-02'],
    ['from 2020-01', 'on or after 2020-01'],
    ['between 2020-01-05 and 2020-2', 'between 2020-01-05 and 2020-02'],
    ['ca. 1956', 'about 1956'],
    ['~1956', 'about 1956'],
    ['1956?', 'about 1956'],
    ['sh:1401-07', 'solar 1401-07'],
    ['solar: 1401/7', 'solar 1401-07'],
    ['1401-07 SH', 'solar 1401-07'],
    ['۱۴۰۱/۷', 'solar 1401-07'],
    ['۱۴۰۱-۰۷-۰۵', '2022-09-27'],
    ['solar 1401-07-05', '2022-09-27'],
    ['2021/8/3', '2021-08-03'],
    ['2021-8', '2021-08'],
    ['?', 'unknown'],
    ['n/a', 'unknown'],
    ['نامعلوم', 'unknown']
  ] as const)
    assert.ok(
      formProblem(found, 'partial').endsWith(`; write ${meant}`),
      `${found}: ${formProblem(found, 'partial')}`
    );
});

test('no field is told a form that it does not have, or a date that does not exist', () => {
  assert.doesNotMatch(formProblem('before 2023-02-20', 'known'), /write/);
  assert.doesNotMatch(formProblem('?', 'day'), /write/);
  assert.doesNotMatch(formProblem('2021/2/30', 'partial'), /write/);
  assert.match(formProblem('2021/8/3', 'day'), /write 2021-08-03$/);
});

test('each date within a form must exist, be plausible and come in order', () => {
  for (const [date, problem] of [
    ['about 1360', /write solar 1360$/],
    ['on or before 1400-03-23', /write 2021-06-13$/],
    ['between 2021-02-30 and 2021-03', /exists in the calendar/],
    ['solar 1401-13', /exists in the calendar/],
    ['solar 2021-07', /exists in the calendar/],
    ['solar 1330', /years 1979 to 2099/],
    ['on or after 1856', /years 1979 to 2099/],
    ['between 2021-05 and 2021-03', /between 2021-03 and 2021-05$/]
  ] as const)
    assert.match(formatMessage(dateProblem(date, firstYear.record) ?? '', 'en'), problem, date);
  for (const date of ['unknown', 'solar 1401', 'between 2021 and 2021-03', 'about 2020-02-29'])
    assert.equal(dateProblem(date, firstYear.record), null, date);
});
