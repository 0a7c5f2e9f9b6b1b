import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Locale} from '../../../i18n/locales.ts';
import {getPeople} from '../../index.ts';
import {hasFamilyName} from './familyName.ts';
import {namesOf} from './names.ts';

const person = (name: string, more: object = {}) => ({
  name: {en: name, fa: name},
  aliases: {en: [] as string[], fa: [] as string[]},
  identity: 'public' as const,
  occupation: {en: 'poet', fa: 'شاعر'},
  recordNo: 1,
  ...more
});

const index = (names: readonly string[], locale: Locale) =>
  namesOf(
    names.map(name => person(name)),
    locale
  ).map(({letter, names: entries}) => [letter, ...entries.map(({name}) => name)]);

test('names stand by family name under the first letter without accents, each letter once', () => {
  assert.deepEqual(
    index(
      ['Ehsan', 'Édith', 'Ebrahim', '‘Abbas', 'Özlem', 'Omid', 'æsop', '“Navid”', '1. Name', '؟'],
      'en'
    ),
    [
      ['#', '؟'],
      ['A', '‘Abbas', 'æsop'],
      ['E', 'Ebrahim', 'Édith', 'Ehsan'],
      ['N', '1. Name', '“Navid”'],
      ['O', 'Omid', 'Özlem']
    ]
  );
  assert.deepEqual(index(['Zahra Abadi', 'Amir Zand', 'Amir Ábadi', 'Ali O’Brien'], 'en'), [
    ['A', 'Amir Ábadi', 'Zahra Abadi'],
    ['O', 'Ali O’Brien'],
    ['Z', 'Amir Zand']
  ]);
  assert.deepEqual(
    index(['ابراهیم', 'أحمد', 'احمد', 'إیمان', 'آرش', 'ياسر', 'یونس', 'كاوه'], 'fa'),
    [
      ['آ', 'آرش'],
      ['ا', 'ابراهیم', 'احمد', 'أحمد', 'إیمان'],
      ['ک', 'كاوه'],
      ['ی', 'ياسر', 'یونس']
    ]
  );
  assert.deepEqual(
    index(['بهاره', 'سمیه', 'پرستو', 'آرش', 'ابراهیم', 'یاسر', 'گلرخ', 'کیوان'], 'fa').map(
      ([, name]) => name
    ),
    ['آرش', 'ابراهیم', 'بهاره', 'پرستو', 'سمیه', 'کیوان', 'گلرخ', 'یاسر']
  );
});

test('a family name of two words, recorded as such, is found in every spelling', () => {
  const reza = person('Reza Khandan Mahabadi', {
    familyName: {en: 'Khandan Mahabadi', fa: 'خندان (مهابادی)'},
    aliases: {en: ['Reza Khandan-Mahabadi', 'Reza Khandan (Mahabadi)', 'R. Mahabadi'], fa: []}
  });
  assert.deepEqual(
    namesOf([reza], 'en').map(({letter, names}) => [
      letter,
      ...names.map(({name, familyStart}) => name.slice(familyStart))
    ]),
    [
      ['K', 'Khandan (Mahabadi)', 'Khandan Mahabadi', 'Khandan-Mahabadi'],
      ['M', 'Mahabadi']
    ]
  );
  assert.equal(hasFamilyName('رضا خندان (مهابادی)', 'خندان مهابادی'), true);
  assert.equal(hasFamilyName('Reza Khandan', 'Mahabadi'), false);
  assert.equal(hasFamilyName('Reza Khandan', 'Reza Khandan'), false);
});

test('two people of one name are told apart by occupation or, if that is the same, by number', () => {
  const people = [
    person('Reza Khandan', {recordNo: 1}),
    person('Réza Khandan', {recordNo: 2, occupation: {en: 'lawyer', fa: 'وکیل'}}),
    person('Ali Amin', {recordNo: 3}),
    person('Ali Amin', {recordNo: 4}),
    person('Ali Amini', {recordNo: 5})
  ];
  assert.deepEqual(
    namesOf(people, 'en').flatMap(({names}) =>
      names.map(({person: {recordNo}, apart}) => [recordNo, apart?.occupation, apart?.recordNo])
    ),
    [
      [3, 'poet', 3],
      [4, 'poet', 4],
      [5, undefined, undefined],
      [1, 'poet', undefined],
      [2, 'lawyer', undefined]
    ]
  );
});

test('everyone stands in the index once by the own name, and other spellings refer to it', () => {
  const people = getPeople('en');
  const entries = namesOf(people, 'en').flatMap(({names}) => names);
  assert.ok(
    entries.some(
      ({name, isAlias, person: {slug}}) =>
        name === 'Mehran Raouf' && isAlias && slug === 'mehran-raoof'
    )
  );
  assert.equal(entries.filter(({isAlias}) => !isAlias).length, people.length);
});
