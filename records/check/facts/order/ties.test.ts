import assert from 'node:assert/strict';
import {test} from 'node:test';
import {check, person, testFindings} from '../../content.fixture.ts';
import {onlyEvents, withEvents, type Event} from './events.fixture.ts';

testFindings([
  {
    name: 'a release and an arrest on one day',
    level: 'warning',
    files: withEvents(['release', '2026-10-13'], ['arrest', '2026-10-13']),
    file: person,
    line: 27,
    field: /^events\[2\]\.date$/,
    found: /2026-10-13/,
    expected:
      /in the order in which they happened; the file has release, arrest.*status pretrial.*make it released/
  },
  {
    name: 'a return in a month and a leave on a day of it',
    level: 'warning',
    files: withEvents(
      ['sentence', '2021-08-04'],
      ['furlough-start', '2021-12-01'],
      ['furlough-end', '2022-02'],
      ['furlough-start', '2022-02-20']
    ),
    file: person,
    line: 35,
    field: /^events\[4\]\.date$/,
    found: /2022-02-20/,
    expected: /2022-02 and 2022-02-20.*furlough-end, furlough-start.*status furlough/
  },
  {
    name: 'two events of one year with a third between them',
    level: 'warning',
    files: withEvents(['release', '2026'], ['health', '2026-05'], ['arrest', '2026-06']),
    file: person,
    line: 31,
    field: /^events\[3\]\.date$/,
    found: /2026-06/,
    expected: /release, arrest.*status pretrial/
  },
  {
    name: 'a limit that names a later day than the next event',
    level: 'warning',
    files: withEvents(['release', 'on or before 2023-02-20'], ['arrest', '2022-05-01']),
    file: person,
    line: 27,
    field: /^events\[2\]\.date$/,
    found: /2022-05-01/,
    expected: /release, arrest.*status pretrial/
  }
]);

test('dates that leave the order open, but not the status, have no finding', () => {
  const clean = (...events: Event[]) => assert.deepEqual(check(withEvents(...events)), []);
  clean(['hearing', '2021-01-01'], ['health', '2021-01-01']);
  clean(['hearing', '2021-01'], ['sentence', '2021-01-20']);
  clean(['whereabouts-unknown', 'on or before 2023-02-20']);
  clean(['release', 'on or before 2023-02-20'], ['arrest', '2023-05-01']);
  // The release cannot have come before the arrest.
  assert.deepEqual(check(onlyEvents(['arrest', '2021-08'], ['release', '2021-08-20'])), []);
});
