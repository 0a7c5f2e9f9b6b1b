import assert from 'node:assert/strict';
import {test} from 'node:test';
import {countWords, lettersIn} from './letter.ts';

test('words are what spaces separate; marks alone are none', () => {
  assert.equal(countWords('Dear Minister,\n\nI write – again.'), 5);
  assert.equal(countWords('این نامه را درباره نوری‌زاد می‌نویسم.'), 6);
  assert.equal(countWords('• —'), 0);
});

test('a text without a letter has none', () => {
  assert.deepEqual(lettersIn({type: 'root', children: []}, 'en'), []);
});
