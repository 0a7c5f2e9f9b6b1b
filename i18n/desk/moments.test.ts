import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatMoment} from './moments.ts';

test('a moment is said with its weekday, its time and its time zone, as it was written', () => {
  for (const [written, en, fa] of [
    [
      '2027-03-20T09:00:00+03:30',
      'Saturday 20 March 2027, 09:00 (Tehran)',
      'شنبه ۲۹ اسفند ۱۴۰۵ (۲۰ مارس ۲۰۲۷)، ساعت ۰۹:۰۰ (به وقت تهران)'
    ],
    [
      '2027-03-20T23:30Z',
      'Saturday 20 March 2027, 23:30 (UTC)',
      'شنبه ۲۹ اسفند ۱۴۰۵ (۲۰ مارس ۲۰۲۷)، ساعت ۲۳:۳۰ (به وقت جهانی)'
    ],
    [
      '2027-03-20T09:00:00.000-05:00',
      'Saturday 20 March 2027, 09:00 (UTC \u2066-05:00\u2069)',
      'شنبه ۲۹ اسفند ۱۴۰۵ (۲۰ مارس ۲۰۲۷)، ساعت ۰۹:۰۰ (وقت جهانی \u2066-۰۵:۰۰\u2069)'
    ],
    ['tomorrow', 'tomorrow', 'tomorrow']
  ] as const) {
    assert.equal(formatMoment(written, 'en'), en);
    assert.equal(formatMoment(written, 'fa'), fa);
  }
});
