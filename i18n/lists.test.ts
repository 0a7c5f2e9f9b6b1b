import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatList} from './lists.ts';

test('lists are joined as each language writes them', () => {
  assert.equal(formatList(['a', 'b', 'c'], 'en'), 'a, b and c');
  assert.equal(formatList(['الف', 'ب', 'پ'], 'fa'), 'الف، ب و پ');
  assert.equal(formatList(['الف'], 'fa'), 'الف');
  assert.equal(formatList([], 'fa'), '');
});

test('semicolons separate items that contain commas', () => {
  assert.equal(
    formatList(['Susangerd, Khuzestan', 'Ahvaz, Khuzestan'], 'en'),
    'Susangerd, Khuzestan; Ahvaz, Khuzestan'
  );
  assert.equal(
    formatList(['سوسنگرد، خوزستان', 'اهواز، خوزستان'], 'fa'),
    'سوسنگرد، خوزستان؛ اهواز، خوزستان'
  );
});
