import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  base,
  check,
  english,
  farsi,
  item,
  person,
  swap,
  testFindings
} from '../../content.fixture.ts';

const inTitle = (title: string, summary = 'B.') => ({
  [english]: `---\ntitle: "${title}"\nsummary: "${summary}"\ntranslation: {status: original}\n---\nText.\n`
});
const scheduled = 'state: published\npublishAt: 2027-03-20T09:00:00+03:30';

testFindings([
  ...['✊', '🕊', '❤', '✓', '☎', 'ﷺ', '漢', 'א'].map(character => ({
    name: `${character} in a title, which no font has`,
    files: inTitle(`Freedom now ${character}`),
    file: english,
    line: 2,
    field: /^title$/,
    found: new RegExp(`${character}.*U\\+.*fonts of the share cards`, 'u'),
    expected: /words instead/
  })),
  {
    name: 'the same in a scheduled item',
    files: {...swap(item, 'state: published', scheduled), ...inTitle('Freedom now ✊')},
    file: english,
    line: 2,
    field: /^title$/,
    found: /✊/,
    expected: /words instead/
  },
  {
    name: 'the same in a summary, which posters show',
    files: inTitle('A', 'Freedom ✊'),
    file: english,
    line: 3,
    field: /^summary$/,
    found: /✊/,
    expected: /words instead/
  },
  {
    name: 'the same in a name',
    files: swap(person, 'en: Some Person', 'en: Some Person ✊'),
    file: person,
    line: 4,
    field: /^name\.en$/,
    found: /✊/,
    expected: /words instead/
  },
  {
    name: 'a word that is wider than a card',
    files: inTitle('a'.repeat(210)),
    file: english,
    line: 2,
    field: /^title$/,
    found: /210 letters/,
    expected: /shorter words/
  },
  {
    name: 'the same in Farsi',
    files: {[farsi]: (base[farsi] ?? '').replace('title: عنوان', `title: ${'سین'.repeat(30)}`)},
    file: farsi,
    line: 2,
    field: /^title$/,
    found: /90 letters/,
    expected: /shorter words/
  },
  {
    name: 'a name that does not fit on a card',
    files: swap(person, 'en: Some Person', `en: ${'Some Person '.repeat(20)}`),
    file: person,
    line: 4,
    field: /^name\.en$/,
    found: /letters/,
    expected: /shorter text/
  }
]);

test('titles that cards can show have no finding', () => {
  for (const title of [
    'Düsseldorf: “Free them all” – 40 % of 1,000',
    'Counter-revolutionary tribunals and misrepresentations',
    'Hearing on :date[2021-08-04]',
    'A '.repeat(200)
  ])
    assert.deepEqual(
      check(inTitle(title)).filter(({field, level}) => field === 'title' && level === 'error'),
      [],
      title
    );
});
