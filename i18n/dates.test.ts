import assert from 'node:assert/strict';
import {test} from 'node:test';
import dates from './dates.fixture.json' with {type: 'json'};
import {formatAfterNoun, formatDate, formatListed, formatYears} from './dates.ts';
import {inlineText} from './partialDates/inlineDates.ts';

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

test('a month or a year is named in its own calendar, in brackets stands what it spans', () => {
  assert.equal(formatDate('2019-06', 'fa'), 'ژوئن ۲۰۱۹ (خرداد تا تیر ۱۳۹۸)');
  assert.equal(formatDate('2021-03', 'fa'), 'مارس ۲۰۲۱ (اسفند ۱۳۹۹ تا فروردین ۱۴۰۰)');
  assert.equal(formatDate('2019-06', 'fa', 'short'), 'ژوئن ۲۰۱۹');
  assert.equal(formatDate('2021', 'fa'), '۲۰۲۱ میلادی (دی ۱۳۹۹ تا دی ۱۴۰۰)');
  assert.equal(formatDate('2021', 'fa', 'short'), '۲۰۲۱ میلادی');
  assert.equal(formatDate('2023-02', 'en'), 'February 2023');
  assert.equal(formatDate('2023', 'en'), '2023');
});

test('a Solar month or year keeps its name, and English always explains it', () => {
  assert.equal(formatDate('solar 1401-07', 'fa'), 'مهر ۱۴۰۱ (سپتامبر تا اکتبر ۲۰۲۲)');
  assert.equal(formatDate('solar 1401-07', 'fa', 'short'), 'مهر ۱۴۰۱');
  assert.equal(formatDate('solar 1401', 'fa'), '۱۴۰۱ (مارس ۲۰۲۲ تا مارس ۲۰۲۳)');
  for (const style of ['full', 'short'] as const) {
    assert.equal(formatDate('solar 1401-07', 'en', style), 'Mehr 1401 (September–October 2022)');
    assert.equal(
      formatDate('solar 1401-10', 'en', style),
      'Dey 1401 (December 2022 – January 2023)'
    );
    assert.equal(
      formatDate('solar 1401', 'en', style),
      'Solar Hijri 1401 (March 2022 – March 2023)'
    );
  }
});

test('what is not known of a date is said', () => {
  for (const [date, en, fa] of [
    ['about 1956', 'about 1956', 'حدود ۱۹۵۶ میلادی'],
    ['on or before 2023-02-20', 'on or before 20 February 2023', 'در ۱ اسفند ۱۴۰۱ یا پیش از آن'],
    ['on or before 2023-02', 'in or before February 2023', 'در فوریه ۲۰۲۳ یا پیش از آن'],
    ['on or after 2023', 'in or after 2023', 'در ۲۰۲۳ میلادی یا پس از آن'],
    [
      'between 2023-02-01 and 2023-02-20',
      'between 1 February 2023 and 20 February 2023',
      'بین ۱۲ بهمن ۱۴۰۱ و ۱ اسفند ۱۴۰۱'
    ],
    ['unknown', 'date unknown', 'تاریخ نامعلوم']
  ] as const) {
    assert.equal(formatDate(date, 'en', 'short'), en);
    assert.equal(formatDate(date, 'fa', 'short'), fa);
  }
  assert.equal(
    formatDate('on or before 2023-02-20', 'fa'),
    'در ۱ اسفند ۱۴۰۱ (۲۰ فوریه ۲۰۲۳) یا پیش از آن'
  );
});

test('a period names month and year once where they are the same', () => {
  for (const [date, en, fa] of [
    [
      '2021-11-10 to 2021-11-14',
      '10 to 14 November 2021',
      '۱۹ تا ۲۳ آبان ۱۴۰۰ (۱۰ تا ۱۴ نوامبر ۲۰۲۱)'
    ],
    [
      '2021-11-20 to 2021-12-02',
      '20 November to 2 December 2021',
      '۲۹ آبان تا ۱۱ آذر ۱۴۰۰ (۲۰ نوامبر تا ۲ دسامبر ۲۰۲۱)'
    ],
    [
      '2021-03-19 to 2021-03-22',
      '19 to 22 March 2021',
      '۲۹ اسفند ۱۳۹۹ تا ۲ فروردین ۱۴۰۰ (۱۹ تا ۲۲ مارس ۲۰۲۱)'
    ]
  ] as const) {
    assert.equal(formatDate(date, 'en'), en);
    assert.equal(formatDate(date, 'fa'), fa);
    assert.equal(inlineText(`:date[${date}]{short}`, 'fa'), fa.replace(/ \(.*/, ''));
  }
  for (const none of ['2021-11-14 to 2021-11-10', '2021-11-10 to 2021-11-31', '2021-11 to 2021-12'])
    assert.equal(inlineText(`:date[${none}]`, 'en'), `:date[${none}]`);
});

test('years of life are in one calendar, the reader’s if both are certain in it', () => {
  assert.deepEqual(formatYears(['1974-12-16', '2022-01-08'], 'fa'), ['۱۳۵۳', '۱۴۰۰']);
  assert.deepEqual(formatYears(['1974-12-16', '2022-01-08'], 'en'), ['1974', '2022']);
  assert.deepEqual(formatYears(['1974', '2022-01-08'], 'fa'), ['۱۹۷۴ میلادی', '۲۰۲۲ میلادی']);
  assert.deepEqual(formatYears(['solar 1353', '2022-01-08'], 'en'), [
    'Solar Hijri 1353',
    'Solar Hijri 1400'
  ]);
  assert.deepEqual(formatYears(['about 1956', '2022-01-08'], 'en'), [
    'about 1956',
    '8 January 2022'
  ]);
});

test('a date does not depend on the machine’s time zone', () => {
  const zone = process.env.TZ;
  process.env.TZ = 'America/New_York';
  assert.equal(formatDate('2021-11-18', 'fa', 'short'), '۲۷ آبان ۱۴۰۰');
  process.env.TZ = zone;
});

test('a list or table shows a month of the other calendar in both', () => {
  assert.equal(formatListed('2021-08-04', 'fa'), '۱۳ مرداد ۱۴۰۰');
  assert.equal(formatListed('2023-02', 'fa'), 'فوریه ۲۰۲۳ (بهمن تا اسفند ۱۴۰۱)');
  assert.match(formatListed('on or before 2023-02', 'fa'), /فوریه ۲۰۲۳ \(بهمن تا اسفند ۱۴۰۱\)/);
  assert.equal(formatListed('2023-02', 'en'), 'February 2023');
});

test('after a noun, Farsi puts «سال» before a year that stands alone', () => {
  assert.equal(formatAfterNoun('2021', 'fa', 'short'), 'سال ۲۰۲۱ میلادی');
  assert.equal(formatAfterNoun('solar 1401', 'fa', 'short'), 'سال ۱۴۰۱');
  assert.equal(formatAfterNoun('2023-02', 'fa', 'short'), 'فوریه ۲۰۲۳');
  assert.equal(formatAfterNoun('2021', 'en'), '2021');
});
