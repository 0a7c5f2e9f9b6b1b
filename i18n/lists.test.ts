import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatList, registryCounts} from './lists.ts';

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

const counts = (people: number, cases: number, registry = 'charges') =>
  (['en', 'fa'] as const).map(locale =>
    registryCounts({registry, people: Array(people).fill(0), cases: Array(cases).fill(0)}, locale)
  );

test('the counts of an entry leave out what there is none of', () => {
  assert.deepEqual(counts(9, 2), ['9 people and 2 cases', '۹ نفر و ۲ پرونده']);
  assert.deepEqual(counts(1, 0), ['1 person', 'یک نفر']);
  assert.deepEqual(counts(0, 1), ['1 case', 'یک پرونده']);
  for (const registry of ['laws', 'prisons'])
    for (const text of counts(0, 0, registry)) assert.doesNotMatch(text, /[0۰]|^$/);
});
