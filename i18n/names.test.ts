import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatList} from './lists.ts';
import {formatCountry} from './names.ts';

test('Farsi lists contain no direction marks', () => {
  assert.equal(formatList(['الف', 'ب', 'پ'], 'fa'), 'الف، ب و پ');
  assert.equal(formatList(['الف'], 'fa'), 'الف');
});

test('countries have Farsi names', () => {
  assert.equal(formatCountry('DE', 'fa'), 'آلمان');
});
