import assert from 'node:assert/strict';
import {test} from 'node:test';
import {check, person, swap, testFindings} from '../content.fixture.ts';

/** The base person with these events after the arrest of 2020-10-16, from line 22 on, four lines each. */
const withEvents = (...events: [type: string, date: string][]) =>
  swap(
    person,
    'sentence:\n  outcome',
    `${events
      .map(
        ([type, date]) =>
          `  - type: ${type}\n    date: "${date}"\n` +
          '    detail: {en: It happened., fa: رخ داد.}\n    sources: [first]\n'
      )
      .join('')}sentence:\n  outcome`
  );

testFindings([
  {
    name: 'a release and an arrest on one day',
    level: 'warning',
    files: withEvents(['release', '2026-10-13'], ['arrest', '2026-10-13']),
    file: person,
    line: 27,
    field: /^events\[2\]\.date$/,
    found: /2026-10-13/,
    expected: /in the order in which they happened; the file has release, arrest.*status pretrial/
  }
]);

test('events of one day that give the same status in any order have no finding', () => {
  assert.deepEqual(check(withEvents(['hearing', '2021-01-01'], ['health', '2021-01-01'])), []);
});
