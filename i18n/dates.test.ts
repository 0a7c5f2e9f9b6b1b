import assert from 'node:assert/strict';
import {test} from 'node:test';
import dates from './dates.fixture.json' with {type: 'json'};
import {dateSpellings, formatDate, formatYear} from './dates.ts';

test('78 days match an independent conversion, in both calendars', () => {
  assert.equal(dates.length, 78);
  for (const {iso, fa, fa_full: full, weekday_fa: weekday} of dates) {
    assert.equal(formatDate(iso, 'fa', 'short'), fa);
    assert.equal(formatDate(iso, 'fa'), full);
    assert.equal(formatDate(iso, 'fa', 'weekday'), `${weekday} ${full}`);
  }
});

test('English dates are day, month, year, with the weekday first on request', () => {
  assert.equal(formatDate('2021-11-18', 'en'), '18 November 2021');
  for (const {iso, weekday_en: weekday} of dates)
    assert.match(formatDate(iso, 'en', 'weekday'), new RegExp(`^${weekday} \\d`));
});

test('a month or a year names both Solar Hijri months or years that it spans', () => {
  assert.equal(formatDate('2023-02', 'fa'), 'بهمن یا اسفند ۱۴۰۱ (فوریه ۲۰۲۳)');
  assert.equal(formatDate('2021-03', 'fa'), 'اسفند ۱۳۹۹ یا فروردین ۱۴۰۰ (مارس ۲۰۲۱)');
  assert.equal(formatDate('2021', 'fa'), '۱۳۹۹ یا ۱۴۰۰ (۲۰۲۱ میلادی)');
  assert.equal(formatDate('2023-02', 'en'), 'February 2023');
  assert.equal(formatYear('1974-12-16', 'fa'), '۱۳۵۳');
  assert.equal(formatYear('1974-12-16', 'en'), '1974');
});

test('a date does not depend on the machine’s time zone', () => {
  const zone = process.env.TZ;
  process.env.TZ = 'America/New_York';
  assert.equal(formatDate('2021-11-18', 'fa', 'short'), '۲۷ آبان ۱۴۰۰');
  process.env.TZ = zone;
});

test('search can find a date in both calendars and scripts, in words and numbers', () => {
  const spelled = dateSpellings('2021-06-11');
  for (const spelling of [
    '2021-06-11',
    '1400-03-21',
    '1400-3-21',
    '11 June 2021',
    'June 11 2021',
    '21 Khordad 1400',
    '۲۱ خرداد ۱۴۰۰',
    '۱۱ ژوئن ۲۰۲۱'
  ])
    assert.ok(spelled.includes(spelling), `${spelling} in ${spelled.join(', ')}`);
});
