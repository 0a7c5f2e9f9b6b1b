import assert from 'node:assert/strict';
import {test} from 'node:test';
import {eventIds} from './events.ts';

test('event ids are unique, and an editor’s id survives a corrected date', () => {
  assert.deepEqual(
    eventIds([
      {date: '2021-01-01', type: 'hearing'},
      {date: '2021-01-01', type: 'hearing'},
      {date: '2021-02-03', type: 'arrest', id: '2021-02-02-arrest'},
      {date: 'on or before 2021-03-01', type: 'release'},
      {date: 'solar 1401-07', type: 'arrest'},
      {date: 'unknown', type: 'bail'}
    ]),
    [
      '2021-01-01-hearing',
      '2021-01-01-hearing-2',
      '2021-02-02-arrest',
      '2021-03-01-release',
      'solar-1401-07-arrest',
      'unknown-bail'
    ]
  );
});
