import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {formatLength, formatSum} from './lengths.ts';
import {formatNumber} from '../../../i18n/numbers.ts';

test('a length is written as it was given, in both languages', () => {
  const both = (length: Parameters<typeof formatLength>[0]) => [
    formatLength(length, 'en'),
    formatLength(length, 'fa')
  ];
  assert.deepEqual(both({}), ['0 days', '۰ روز']);
  assert.deepEqual(both({years: 1}), ['1 year', 'یک سال']);
  assert.deepEqual(both({years: 2, months: 1}), ['2 years 1 month', '۲ سال و یک ماه']);
  assert.deepEqual(both({months: 11}), ['11 months', '۱۱ ماه']);
  assert.deepEqual(both({months: 15}), ['15 months', '۱۵ ماه']);
  assert.deepEqual(both({days: 91}), ['91 days', '۹۱ روز']);
  assert.deepEqual(both({years: 3, months: 6, days: 1}), [
    '3 years 6 months 1 day',
    '۳ سال و ۶ ماه و یک روز'
  ]);
});

test('a sum has fewer than 12 months besides its years, and keeps its days', () => {
  assert.equal(formatSum({months: 16, days: 0}, 'en'), '1 year 4 months');
  assert.equal(formatSum({months: 24, days: 91}, 'fa'), '۲ سال و ۹۱ روز');
  fc.assert(
    fc.property(fc.nat(800), fc.nat(1000), (months, days) => {
      const words = formatSum({months, days}, 'en');
      const number = (unit: string) => Number(new RegExp(`(\\d+) ${unit}`).exec(words)?.[1] ?? 0);
      const plain = words.replaceAll(',', '');
      assert.equal(number('year') * 12 + number('month'), months);
      assert.ok(number('month') < 12);
      assert.equal(Number(/(\d+) day/.exec(plain)?.[1] ?? 0), days);
    })
  );
});

test('both languages have the same numbers; Farsi has one as a word, no Latin digit and no plural', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(720), fc.nat(1000), (years, months, days) => {
      const farsi = formatLength({years, months, days}, 'fa');
      const given = [years, months, days].filter(Boolean);
      const digits = given.length ? given : [0];
      assert.deepEqual(
        farsi.match(/[۰-۹٬]+|یک/g),
        digits.map(number => (number === 1 ? 'یک' : formatNumber(number, 'fa')))
      );
      assert.doesNotMatch(farsi, /[0-9]|سال‌ها|ماه‌ها|روزها/);
    })
  );
});
