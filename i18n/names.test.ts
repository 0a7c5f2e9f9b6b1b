import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {formatList} from './lists.ts';
import {formatCountry, formatLanguage} from './names.ts';

test('Farsi lists contain no direction marks', () => {
  assert.equal(formatList(['الف', 'ب', 'پ'], 'fa'), 'الف، ب و پ');
  assert.equal(formatList(['الف'], 'fa'), 'الف');
});

test('countries have Farsi names', () => {
  assert.equal(formatCountry('DE', 'fa'), 'آلمان');
});

test('English has one word for Farsi, in names of languages and in messages', () => {
  assert.equal(formatLanguage('fa', 'en'), 'Farsi');
  assert.equal(formatLanguage('fa', 'fa'), 'فارسی');
  assert.equal(formatLanguage('de', 'en'), 'German');
  for (const file of fs.readdirSync('messages').filter(name => /\ben\.json$/.test(name)))
    assert.doesNotMatch(fs.readFileSync(`messages/${file}`, 'utf8'), /\bPersian\b/, file);
});
