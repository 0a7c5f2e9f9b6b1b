import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import {formatAmount, formatNumber} from './numbers.ts';

test('only English groups the digits of a number', () => {
  assert.equal(formatNumber(1767, 'en'), '1,767');
  assert.equal(formatNumber(1767, 'fa'), '۱۷۶۷');
  assert.equal(formatNumber(12_345, 'fa'), '۱۲۳۴۵');
});

test('Farsi writes large sums with words for their thousands', () => {
  assert.equal(formatAmount(36_600, 'en'), '36,600');
  assert.equal(formatAmount(9500, 'fa'), '۹۵۰۰');
  assert.equal(formatAmount(36_600, 'fa'), '۳۶ هزار و ۶۰۰');
  assert.equal(formatAmount(50_000_000, 'fa'), '۵۰ میلیون');
  assert.equal(formatAmount(1_200_003_004, 'fa'), '۱ میلیارد و ۲۰۰ میلیون و ۳ هزار و ۴');
});

test('a large sum in Farsi says the same number', () => {
  const powers: Record<string, number> = {میلیارد: 1e9, میلیون: 1e6, هزار: 1e3};
  const western = (text: string) =>
    Number(text.replace(/[۰-۹]/g, digit => String(digit.charCodeAt(0) - 0x6f0)));
  fc.assert(
    fc.property(fc.integer({min: 10_000, max: 999_999_999_999}), value => {
      const sum = formatAmount(value, 'fa')
        .split(' و ')
        .map(part => part.split(' '))
        .reduce(
          (total, [digits = '', word]) => total + western(digits) * (powers[word ?? ''] ?? 1),
          0
        );
      assert.equal(sum, value);
    })
  );
});

test('no Farsi message groups digits', () => {
  for (const name of ['fa', 'desk.fa', 'check.fa', 'fields.fa']) {
    const lines = fs.readFileSync(`messages/${name}.json`, 'utf8').split('\n');
    for (const line of lines) {
      if (line.includes(', plural,')) assert.doesNotMatch(line, /#/, line);
      assert.doesNotMatch(line, /\{\w+, number(?!, digits\})/, line);
      assert.doesNotMatch(line, /٬/, line);
    }
  }
});
