import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  check as checkFiles,
  english,
  item,
  person,
  swap,
  testFindings
} from '../content.fixture.ts';

testFindings([
  {
    name: 'a required field missing',
    files: swap(person, 'gender: unknown\n', ''),
    file: person,
    line: 1,
    field: /^gender$/,
    found: /nothing/,
    expected: /required/
  },
  {
    name: 'an unknown field, with a suggestion',
    files: swap(person, 'gender: unknown', 'gendre: unknown'),
    file: person,
    line: 7,
    field: /^gendre$/,
    found: /does not know/,
    expected: /did you mean gender\?/
  },
  {
    name: 'a date that does not exist',
    files: swap(person, 'date: 2020-10-16', 'date: 2020-02-30'),
    file: person,
    line: 19,
    field: /^events\[0\]\.date$/,
    found: /2020-02-30/,
    expected: /exists in the calendar/
  },
  {
    name: 'a date in the wrong form',
    files: swap(item, 'date: 2021-11-18', 'date: 18.11.2021'),
    file: item,
    line: 4,
    field: /^date$/,
    found: /18\.11\.2021/,
    expected: /YYYY-MM-DD/
  },
  {
    name: 'a Solar Hijri date typed as a date',
    files: swap(item, 'date: 2021-11-18', 'date: ۱۴۰۰-۰۸-۲۷'),
    file: item,
    line: 4,
    field: /^date$/,
    found: /۱۴۰۰/,
    expected: /YYYY-MM-DD/
  },
  {
    name: 'an unknown person',
    files: swap(item, 'people: [some-person]', 'people: [some-persan]'),
    file: item,
    line: 6,
    field: /^people\[0\]$/,
    found: /some-persan/,
    expected: /did you mean some-person\?/
  },
  {
    name: 'a family name that the name does not end with',
    files: swap(
      person,
      'aliases: {en: [], fa: []}',
      'familyName: {en: Persson, fa: نفر}\naliases: {en: [], fa: []}'
    ),
    file: person,
    line: 5,
    field: /^familyName\.en$/,
    found: /Persson/,
    expected: /last words of name\.en, “Some Person”/
  },
  {
    name: 'an unknown topic',
    files: swap(item, 'topics: [trials]', 'topics: [trails]'),
    file: item,
    line: 10,
    field: /^topics\[0\]$/,
    found: /trails/,
    expected: /did you mean trials\?/
  },
  {
    name: 'an unknown state',
    files: swap(item, 'state: published', 'state: publshed'),
    file: item,
    line: 2,
    field: /^state$/,
    found: /publshed/,
    expected: /draft, published, withdrawn/
  },
  {
    name: 'a status claim without a source',
    files: swap(
      person,
      '    detail: {en: Arrested., fa: بازداشت شد.}\n    sources: [first]\n',
      '    detail: {en: Arrested., fa: بازداشت شد.}\n    sources: []\n'
    ),
    file: person,
    line: 21,
    field: /events\[0\]\.sources/,
    found: /\[\]/,
    expected: /at least one source/
  },
  {
    name: 'a charge without a date',
    files: swap(person, '    stage: convicted\n    asOf: 2021-08-04\n', '    stage: convicted\n'),
    file: person,
    line: 13,
    field: /charges\[0\]\.asOf/,
    found: /nothing/,
    expected: /required/
  },
  {
    name: 'a source that is not in the list',
    files: swap(
      person,
      '    asOf: 2021-08-04\n    sources: [first]\nevents',
      '    asOf: 2021-08-04\n    sources: [frist]\nevents'
    ),
    file: person,
    line: 16,
    field: /charges\[0\]\.sources\[0\]/,
    found: /frist/,
    expected: /did you mean first\?/
  },
  {
    name: 'a summary that is too long',
    files: {
      [english]: `---\ntitle: T\nsummary: ${'x'.repeat(281)}\ntranslation: {status: original}\n---\nText.\n`
    },
    file: english,
    line: 3,
    field: /^summary$/,
    found: /xxx/,
    expected: /280/
  },
  {
    name: 'a correction earlier than the item',
    files: swap(
      item,
      'corrections: []',
      'corrections:\n  - {on: 2021-11-17, severity: minor, note: {en: A., fa: الف.}}'
    ),
    file: item,
    line: 17,
    field: /corrections\[0\]\.on/,
    found: /2021-11-17/,
    expected: /not before.*2021-11-18/
  },
  {
    name: 'withdrawn without a reason',
    files: {
      ...swap(item, 'state: published', 'state: withdrawn'),
      'prisoners/some-person/en.md':
        '---\nsummary: A poet.\ntranslation: {status: original}\n---\nText.\n'
    },
    file: item,
    line: 2,
    field: /^state$/,
    found: /withdrawn/,
    expected: /reason/
  }
]);

test('a sentence that says that the court is unknown does not stand for its name', () => {
  const file = 'cases/some-case/case.yaml';
  const check = (en: string, fa: string) =>
    checkFiles({[file]: `recordNo: 1\nstate: draft\ncourt: {en: "${en}", fa: "${fa}"}\n`}).filter(
      ({field}) => field === 'court'
    );
  for (const [en, fa] of [
    ['The court is not recorded.', 'دادگاه'],
    ['Unknown', 'دادگاه'],
    ['A court', 'نام دادگاه معلوم نیست'],
    ['A court', 'نامعلوم']
  ] as const)
    assert.match(check(en, fa)[0]?.expected ?? '', /leave court out/, en);
  assert.deepEqual(
    check('Branch 26 of the Revolutionary Court', 'شعبه ۲۶ دادگاه انقلاب تهران'),
    []
  );
});
