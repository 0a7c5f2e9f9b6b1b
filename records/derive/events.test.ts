import assert from 'node:assert/strict';
import {test} from 'node:test';
import {eventIds} from './events.ts';

test('event ids are unique, and an editor’s id survives a corrected date', () => {
  assert.deepEqual(
    eventIds([
      {date: '2021-01-01', type: 'hearing'},
      {date: '2021-01-01', type: 'hearing'},
      {date: '2021-02-03', type: 'arrest', id: '2021-02-02-arrest'}
    ]),
    ['2021-01-01-hearing', '2021-01-01-hearing-2', '2021-02-02-arrest']
  );
});
