import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {dateParts, solarToGregorian, type Calendar} from '../calendars.ts';
import {formatDate} from '../dates.ts';
import type {Locale} from '../locales.ts';
import {anyDate} from './dates.fixture.ts';

/** The names of the months of a calendar in a language, the first month first. */
const monthNames = (calendar: Calendar, locale: Locale) =>
  Array.from({length: 12}, (_, index) => {
    const month = index + 1;
    const day =
      calendar === 'solar'
        ? (solarToGregorian({year: 1400, month, day: 10}) ?? '')
        : `2021-${String(month).padStart(2, '0')}-10`;
    return dateParts(day, calendar, locale).month;
  });

const two = (number: number) => String(number).padStart(2, '0');
const latin = (text: string) =>
  text.replace(/[۰-۹]/g, digit => String((digit.codePointAt(0) ?? 0) - 0x6f0));

/** The day, month or year that a name without brackets stands for, as the record writes it. */
function readName(name: string, locale: Locale): string {
  const words = name.split(' ');
  if (words.length === 3 && words[0] !== 'Solar') {
    const [day = '', month = '', year = ''] = words;
    const calendar = locale === 'fa' ? 'solar' : 'gregorian';
    const number = monthNames(calendar, locale).indexOf(month) + 1;
    return locale === 'fa'
      ? (solarToGregorian({year: Number(year), month: number, day: Number(day)}) ?? '')
      : `${year}-${two(number)}-${two(Number(day))}`;
  }
  const year = /\d{4}/.exec(name)?.[0] ?? '';
  for (const calendar of ['gregorian', 'solar'] as const) {
    const prefix = calendar === 'solar' ? 'solar ' : '';
    const number = monthNames(calendar, locale).indexOf(words[0] ?? '') + 1;
    if (number > 0) return `${prefix}${year}-${two(number)}`;
  }
  const isSolar = locale === 'fa' ? !name.includes('میلادی') : name.startsWith('Solar Hijri');
  return isSolar ? `solar ${year}` : year;
}

const forms: Record<Locale, readonly [RegExp, string][]> = {
  en: [
    [/^about (.+)$/, 'about'],
    [/^[oi]n or before (.+)$/, 'on or before'],
    [/^[oi]n or after (.+)$/, 'on or after']
  ],
  fa: [
    [/^حدود (.+)$/, 'about'],
    [/^در (.+) یا پیش از آن$/, 'on or before'],
    [/^در (.+) یا پس از آن$/, 'on or after']
  ]
};
const between = {en: /^between (.+) and (.+)$/, fa: /^بین (.+) و (.+)$/};
const unknown = {en: 'date unknown', fa: 'تاریخ نامعلوم'};

/** The date that a reader understands, as the record writes it. */
function readBack(text: string, locale: Locale): string {
  const plain = latin(text).replace(/ \([^)]*\)/g, '');
  if (plain === unknown[locale]) return 'unknown';
  const [, from, to] = between[locale].exec(plain) ?? [];
  if (from && to) return `between ${readName(from, locale)} and ${readName(to, locale)}`;
  for (const [pattern, form] of forms[locale]) {
    const name = pattern.exec(plain)?.[1];
    if (name) return `${form} ${readName(name, locale)}`;
  }
  return readName(plain, locale);
}

for (const locale of ['en', 'fa'] as const)
  for (const style of ['full', 'short'] as const)
    test(`a reader learns all that is known of a date and no more (${locale}, ${style})`, () => {
      fc.assert(
        fc.property(anyDate, ({date}) => {
          assert.equal(readBack(formatDate(date, locale, style), locale), date);
        }),
        {numRuns: 500}
      );
    });

test('brackets name the same days in the other calendar', () => {
  fc.assert(
    fc.property(anyDate, ({date}) => {
      if (!/^(?:solar )?\d{4}-\d{2}$/.test(date)) return;
      const other = date.startsWith('solar') ? 'gregorian' : 'solar';
      const named = /\((.+)\)/.exec(formatDate(date, 'fa'))?.[1] ?? '';
      const months = monthNames(other, 'fa').filter(month => named.split(' ').includes(month));
      assert.equal(months.length, 2, `${date}: ${named}`);
    })
  );
});
