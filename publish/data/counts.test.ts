import assert from 'node:assert/strict';
import {test} from 'node:test';
import {getOpenTables} from '../../records/index.ts';
import {openRecords} from './openRecords.ts';

test('the page of the data counts the records of each table as its file has them', () => {
  const records = openRecords('https://example.org');
  for (const {name, count} of getOpenTables()) assert.equal(count, records[name].length, name);
});
