import assert from 'node:assert/strict';
import {test} from 'node:test';
import {base, check, swap, testFindings, type BrokenContent} from '../content.fixture.ts';

const [prisons, laws, officials] = ['prisons.yaml', 'laws.yaml', 'officials.yaml'];
const lineOf = (file: string, text: string) =>
  (base[file] ?? '').slice(0, (base[file] ?? '').indexOf(text)).split('\n').length;

/** A text of a registry that is changed, and what the check must say of it. */
const broken = (
  name: string,
  [file, from, to]: readonly [string, string, string],
  field: RegExp,
  found: RegExp,
  expected: RegExp,
  level?: 'warning'
): BrokenContent => ({
  name,
  files: swap(file, from, to),
  ...(level && {level}),
  file,
  line: lineOf(file, from),
  field,
  found,
  expected
});

testFindings([
  broken(
    'an Arabic letter in the name of a prison',
    [prisons, 'fa: زندان اوین', 'fa: زندان اوين'],
    /^\[0\]\.name\.fa$/,
    /Arabic yeh/,
    /U\+06CC/
  ),
  broken(
    'Latin digits in the name of a ward',
    [prisons, 'fa: بند ۲۰۹', 'fa: بند 209'],
    /^\[0\]\.wards\[2\]\.name\.fa$/,
    /Latin digits/,
    /۲۰۹/
  ),
  broken(
    'a typed date in what a law says',
    [laws, 'en: Someone convicted', 'en: Since 18 November 2021 someone convicted'],
    /\.says\.en$/,
    /typed by hand/,
    /:date\[YYYY-MM-DD\]/
  ),
  broken(
    'a date that does not exist',
    [
      prisons,
      'en: Evin was bombed on :date[2025-06-23]',
      'en: Evin was bombed on :date[2025-06-31]'
    ],
    /^\[0\]\.about\.text\.en date$/,
    /2025-06-31/,
    /exists in the calendar/
  ),
  {
    ...broken(
      'a date in one language only',
      [prisons, 'fa: اوین در :date[2025-06-23] بمباران', 'fa: اوین بمباران'],
      /^\[0\]\.about\.text$/,
      /2025-06-23/,
      /same dates in both/,
      'warning'
    ),
    line: lineOf(prisons, '    text:\n      en: Evin')
  },
  broken(
    'markup that readers would see',
    [prisons, 'en: Evin was bombed', 'en: Evin was **bombed**'],
    /^\[0\]\.about\.text\.en$/,
    /\*\*bombed/,
    /words without/
  ),
  broken(
    'a term that the glossary avoids in the title of a source',
    [officials, 'fa: گزارش تاریخ جلسه دوم', 'fa: گزارش تاریخ جلسه نخست'],
    /\.title\.fa$/,
    /جلسه نخست/,
    /جلسه اول/,
    'warning'
  )
]);

test('a registry in which another field is wrong still has its texts checked', () => {
  const files = swap(prisons, 'fa: زندان اوین', 'fa: زندان اوين');
  const text = (files[prisons] ?? '').replace('code: evin', 'code: evin\n  colour: grey');
  const found = check({[prisons]: text}).filter(({file}) => file === prisons);
  assert.ok(found.some(({field}) => field.endsWith('colour')));
  assert.ok(found.some(({field}) => field === '[0].name.fa'));
});
