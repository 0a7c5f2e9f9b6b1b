import assert from 'node:assert/strict';
import {test} from 'node:test';
import {check, bothTexts, item, person, swap, testFindings} from '../../content.fixture.ts';
import {withEvents} from './events.fixture.ts';

const born = (date: string, asOf: string) =>
  swap(
    person,
    'nationalities:',
    `birth: {date: "${date}", approximate: false, asOf: ${asOf}, sources: [first]}\nnationalities:`
  );
const early = (
  files: Record<string, string>,
  line: number,
  field: RegExp,
  found: RegExp,
  expected: RegExp
) => ({
  name: `${field.source} too early`,
  files,
  file: Object.keys(files)[0] ?? '',
  line,
  field,
  found,
  expected
});

testFindings([
  early(
    born('2021', '2021-01-01'),
    20,
    /^events\[0\]\.date$/,
    /2020-10-16/,
    /after the birth, 2021/
  ),
  early(born('1980', '1979-01-01'), 8, /^birth\.asOf$/, /1979/, /not before the birth, 1980/),
  early(
    swap(item, 'people:', 'updated: 2021-11-17\npeople:'),
    6,
    /^updated$/,
    /2021-11-17/,
    /not before that of the item, 2021-11-18; correct either/
  ),
  early(
    swap(item, 'type: media', 'type: media\n    published: 2021-11-18\n    accessed: 2021-11-01'),
    24,
    /^sources\[0\]\.accessed$/,
    /2021-11-01/,
    /not before the publication, 2021-11-18/
  ),
  early(
    swap(person, 'nextReviewOn: 2027-02-18', 'nextReviewOn: 2026-02-18'),
    32,
    /^nextReviewOn$/,
    /2026-02-18/,
    /not before the last review, 2026-11-20/
  ),
  early(
    withEvents(['sentence', '2021-09-01']),
    15,
    /^charges\[0\]\.asOf$/,
    /2021-08-04/,
    /not before the first sentence, 2021-09-01/
  ),
  early(
    swap(
      person,
      '    - parts: [{kind: prison, years: 2}]',
      '    - date: 2021-08\n      changes:\n        - {kind: upheld, date: 2021-07, sources: [first]}\n' +
        '      parts: [{kind: prison, years: 2}]'
    ),
    27,
    /^sentence\.judgments\[0\]\.changes\[0\]\.date$/,
    /2021-07/,
    /not before that of the judgment, 2021-08/
  ),
  early(
    withEvents(['sentence', '2021-09-01']),
    31,
    /^sentence\.asOf$/,
    /2021-08-04/,
    /not before the sentence, 2021-09-01/
  ),
  early(
    swap(person, 'type: media', 'type: media\n    published: 2020-11'),
    15,
    /^charges\[0\]\.asOf$/,
    /2021-08-04/,
    /up to 2020-11-30, when its sources were published or last read/
  )
]);

const action = 'actions/some-action/action.yaml';
const actionWith = (more: string) => ({
  ...bothTexts('actions/some-action', 'title: A\nsummary: B.', 'C.', 'title: ا\nsummary: ب.', 'پ.'),
  [action]: `recordNo: 1
state: published
opened: 2021-11
${more}
target: {name: {en: Someone, fa: کسی}}
risk: abroad-only
identityDisclosed: none
people: []
reviewedOn: 2026-11-20
nextReviewOn: 2027-02-18
sources:
  - id: first
    publisher: {en: Publisher, fa: ناشر}
    title: {en: Report, fa: گزارش}
    lang: en
    type: media
    publishable: true
`
});
const ended = (day: string) =>
  `closed: {on: ${day}, outcome: {en: Done., fa: پایان.}, sources: [first]}`;
const ofAction = (more: string, field: RegExp, expected: RegExp) => ({
  name: `${more} of an action`,
  files: actionWith(more),
  file: action,
  line: 4,
  field,
  found: /2021-10/,
  expected
});

testFindings([
  ofAction('deadline: 2021-10-31', /^deadline$/, /on which the action opened, 2021-11/),
  ofAction(ended('2021-10'), /^closed\.on$/, /on which the action opened, 2021-11/)
]);

test('an action that ends in the month in which it opened is in order', () =>
  assert.deepEqual(check(actionWith('deadline: 2021-11-01')), []));
