import assert from 'node:assert/strict';
import {test} from 'node:test';
import {check, item, person, swap, testFindings} from '../content.fixture.ts';

const solar = (gregorian: string) => new RegExp(`looks like a Solar date: write ${gregorian}$`);

const birth = (date: string) =>
  swap(
    person,
    'nationalities:',
    `birth: {date: "${date}", approximate: false, asOf: 2021-08-04, sources: [first]}\nnationalities:`
  );
const publishAt = (time: string) =>
  swap(item, 'state: published', `state: published\npublishAt: ${time}`);

testFindings([
  {
    name: 'a Solar day as the date of an item',
    files: swap(item, 'date: 2021-11-18', 'date: 1400-03-23'),
    file: item,
    line: 4,
    field: /^date$/,
    found: /1400-03-23/,
    expected: solar('2021-06-13')
  },
  {
    name: 'a Solar day that no Gregorian month has',
    files: swap(item, 'date: 2021-11-18', 'date: 1400-02-31'),
    file: item,
    line: 4,
    field: /^date$/,
    found: /1400-02-31/,
    expected: solar('2021-05-21')
  },
  {
    name: 'a Solar month of an event',
    files: swap(person, 'date: 2020-10-16', 'date: 1396-05'),
    file: person,
    line: 19,
    field: /^events\[0\]\.date$/,
    found: /1396-05/,
    expected: solar('solar 1396-05')
  },
  {
    name: 'a Solar year of birth',
    files: birth('1360'),
    file: person,
    line: 8,
    field: /^birth\.date$/,
    found: /1360/,
    expected: solar('solar 1360')
  },
  {
    name: 'a Solar day of a sentence',
    files: swap(
      person,
      'sources: [first]\n  asOf: 2021-08-04',
      'sources: [first]\n  asOf: 1400-05-13'
    ),
    file: person,
    line: 27,
    field: /^sentence\.asOf$/,
    found: /1400-05-13/,
    expected: solar('2021-08-04')
  },
  {
    name: 'a Solar day of a source',
    files: swap(item, '    type: media', '    type: media\n    published: 1400-05-13'),
    file: item,
    line: 23,
    field: /^sources\[0\]\.published$/,
    found: /1400-05-13/,
    expected: solar('2021-08-04')
  },
  {
    name: 'a year that lost its century',
    files: swap(item, 'date: 2021-11-18', 'date: 0021-06-13'),
    file: item,
    line: 4,
    field: /^date$/,
    found: /0021-06-13/,
    expected: /1979 to 2099/
  },
  {
    name: 'a Solar time of release',
    files: publishAt('1405-12-29T09:00:00+03:30'),
    file: item,
    line: 3,
    field: /^publishAt$/,
    found: /1405-12-29/,
    expected: solar('2027-03-20T09:00:00\\+03:30')
  },
  {
    name: 'a Solar time of release on a day that no Gregorian month has',
    files: publishAt('1406-02-31T09:00:00+03:30'),
    file: item,
    line: 3,
    field: /^publishAt$/,
    found: /1406-02-31/,
    expected: solar('2027-05-21T09:00:00\\+03:30')
  },
  {
    name: 'a release before the item’s own date',
    files: publishAt('2017-11-18T09:00:00+03:30'),
    file: item,
    line: 3,
    field: /^publishAt$/,
    found: /2017-11-18/,
    expected: /not before the item’s own date, 2021-11-18/
  },
  {
    name: 'a release decades ahead',
    files: publishAt('2072-11-18T09:00:00+03:30'),
    file: item,
    line: 3,
    field: /^publishAt$/,
    found: /2072/,
    expected: /10 years ahead/
  },
  {
    name: 'an item from the future',
    files: swap(item, 'date: 2021-11-18', 'date: 2071-11-18'),
    file: item,
    line: 4,
    field: /^date$/,
    found: /2071-11-18/,
    expected: /up to today/
  },
  {
    name: 'an event in a future year',
    files: swap(person, 'date: 2020-10-16', 'date: "2071"'),
    file: person,
    line: 19,
    field: /^events\[0\]\.date$/,
    found: /2071/,
    expected: /up to today/
  }
]);

test('plausible dates have no finding', () => {
  for (const files of [
    birth('1936-05'),
    publishAt('2027-03-20T09:00:00+03:30'),
    {
      ...swap(item, 'date: 2021-11-18', 'date: 2027-03-20\npublishAt: 2027-03-20T00:30:00+03:30')
    },
    swap(item, 'date: 2021-11-18', 'date: 2021-11-18\neventDate: 2027-01-10'),
    swap(item, '    type: media', '    type: reference\n    published: 1948-12-10'),
    swap(person, 'date: 2020-10-16', 'date: "2026"')
  ]) {
    const found = check(files).filter(({field}) => !/text/.test(field));
    assert.deepEqual(found, []);
  }
});
