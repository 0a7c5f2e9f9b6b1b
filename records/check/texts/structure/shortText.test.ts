import assert from 'node:assert/strict';
import {test} from 'node:test';
import {check, english, item, person, swap, testFindings} from '../../content.fixture.ts';

const inTitle = (title: string) => ({
  [english]: `---\ntitle: "${title}"\nsummary: B.\ntranslation: {status: original}\n---\nText.\n`
});

testFindings([
  ...[
    'A *headline*',
    '**A** headline',
    'A [headline](/news/some-item)',
    'A headline[^1]',
    'Words :lang[x]{lang=ar}',
    'On :date[2021-11-18]{ short }',
    '`A` headline',
    'A [headline](/news/some-item'
  ].map(title => ({
    name: `${title}, markup in a title`,
    files: inTitle(title),
    file: english,
    line: 2,
    field: /^title$/,
    found: /would be printed/,
    expected: /:date\[2021-11-18\]/
  })),
  {
    name: 'markup in a field of the facts',
    files: swap(person, 'en: Arrested.', 'en: "**Arrested**."'),
    file: person,
    line: 20,
    field: /events\[0\]\.detail\.en/,
    found: /\*\*Arrested\*\*/,
    expected: /without bold words/
  },
  {
    name: 'a date in a title that does not exist',
    files: inTitle('On :date[2021-02-30]'),
    file: english,
    line: 2,
    field: /^title date$/,
    found: /2021-02-30/,
    expected: /exists in the calendar/
  }
]);

const levels = (files: Record<string, string>) =>
  check(files)
    .filter(({level}) => level === 'error')
    .map(({found, expected}) => `${found}: ${expected}`);

test('dates, hashtags and addresses with marks are no markup in a short text', () => {
  const names =
    'places: [{en: "Hearing on :date[2021-08-04]{short}", fa: "در :date[2021-08-04]{short}"}]';
  assert.deepEqual(levels(swap(item, 'places: []', names)), []);
  assert.deepEqual(levels(inTitle('On :date[2021-08]: #Free_Them_All, 5 * 3, [sic]')), []);
});
