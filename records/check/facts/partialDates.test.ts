import assert from 'node:assert/strict';
import {test} from 'node:test';
import {check, item, person, swap, testFindings} from '../content.fixture.ts';

const arrest = (date: string, more = '') =>
  swap(person, '    date: 2020-10-16\n', date === '' ? '' : `    date: ${date}\n${more}`);
/** As above, and the source of the event has a date. */
const datedArrest = (date: string) => {
  const files = arrest(date);
  return {
    ...files,
    [person]: (files[person] ?? '').replace(
      '    type: media',
      '    type: media\n    published: 2026-11-01'
    )
  };
};
const inEvent = {file: person, line: 19, field: /^events\[0\]\.date$/};

testFindings([
  {
    ...inEvent,
    name: 'an event without a date',
    files: arrest(''),
    line: 18,
    found: /nothing/,
    expected: /^this field is required: a date, as 2021-11-18, 2021-11 or 2021/
  },
  {
    ...inEvent,
    name: 'an event with an empty date',
    files: arrest(' '),
    found: /null/,
    expected: /^a date, as 2021-11-18, 2021-11 or 2021/
  },
  {
    ...inEvent,
    name: 'a year that YAML takes for a number',
    files: arrest('2020'),
    found: /2020/,
    expected: /in quotation marks, as "2020"$/
  },
  {
    name: 'a claim without its date',
    files: swap(person, '      sources: [first]\n  asOf: 2021-08-04', '      sources: [first]'),
    file: person,
    line: 22,
    field: /^sentence\.asOf$/,
    found: /nothing/,
    expected: /^this field is required: a date, as 2021-11-18, 2021-11 or 2021/
  },
  {
    name: 'an item without its date',
    files: swap(item, 'date: 2021-11-18\n', ''),
    file: item,
    line: 1,
    field: /^date$/,
    found: /nothing/,
    expected: /^this field is required: a date as YYYY-MM-DD/
  },
  {
    ...inEvent,
    name: 'a range in another notation',
    files: arrest('2020-01/2020-02'),
    found: /2020-01\/2020-02/,
    expected: /write between 2020-01 and 2020-02$/
  },
  {
    ...inEvent,
    name: 'a Solar month in another notation',
    files: arrest('sh:1399-07'),
    found: /sh:1399-07/,
    expected: /write solar 1399-07$/
  },
  {
    ...inEvent,
    name: 'a Solar day marked as such',
    files: arrest('solar 1399-07-25'),
    found: /solar 1399-07-25/,
    expected: /write 2020-10-16$/
  },
  {
    ...inEvent,
    name: 'a Solar month that does not exist',
    files: arrest('solar 1399-13'),
    found: /1399-13/,
    expected: /exists in the calendar/
  },
  {
    ...inEvent,
    name: 'a range with its ends swapped',
    files: arrest('between 2021 and 2020'),
    found: /between 2021 and 2020/,
    expected: /between 2020 and 2021$/
  },
  {
    ...inEvent,
    name: 'a limit in the future',
    files: arrest('on or after 2071-01'),
    found: /2071/,
    expected: /up to today/
  },
  {
    ...inEvent,
    name: 'a Solar year in the future',
    files: arrest('solar 1450'),
    found: /1450/,
    expected: /up to today/
  },
  {
    ...inEvent,
    name: 'an unknown date without a dated source',
    files: arrest('unknown'),
    found: /unknown/,
    expected: /a source with published/
  },
  {
    name: 'a field of former times',
    files: arrest('2020-10-16', '    onOrBefore: true\n'),
    file: person,
    line: 20,
    field: /^events\[0\]\.onOrBefore$/,
    found: /does not know/,
    expected: /on or before 2023-02-20/
  },
  {
    name: 'a claim with a limit only',
    files: swap(
      person,
      '      sources: [first]\n  asOf: 2021-08-04',
      '      sources: [first]\n  asOf: on or before 2021-08'
    ),
    file: person,
    line: 27,
    field: /^sentence\.asOf$/,
    found: /on or before 2021-08/,
    expected: /^a date, as 2021-11-18, 2021-11 or 2021; or of the Solar calendar/
  }
]);

test('every form of date has no finding', () => {
  for (const date of [
    '"2020"',
    '2020-10',
    'solar 1399-07',
    'solar 1399',
    'about 2020-10',
    'about solar 1399',
    'on or before 2020-10-16',
    'on or after solar 1399-07',
    'between 2020-10-01 and solar 1399-08',
    'unknown'
  ])
    assert.deepEqual(check(datedArrest(date)), [], date);
});
