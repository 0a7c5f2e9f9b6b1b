import assert from 'node:assert/strict';
import {test} from 'node:test';
import {dateSpellings} from './spellings.ts';

test('search can find a date in both calendars and scripts, in words and numbers', () => {
  for (const [date, spellings] of [
    [
      '2021-06-11',
      [
        '2021-06-11',
        '1400-03-21',
        '1400-3-21',
        '11 June 2021',
        'June 11 2021',
        '21 Khordad 1400',
        '۲۱ خرداد ۱۴۰۰',
        '۱۱ ژوئن ۲۰۲۱'
      ]
    ],
    ['2019-06', ['2019-06', 'June 2019', 'ژوئن ۲۰۱۹', 'Khordad 1398', 'تیر ۱۳۹۸', '1398-04']],
    ['solar 1401-07', ['1401-07', 'Mehr 1401', 'مهر ۱۴۰۱', 'September 2022', 'اکتبر ۲۰۲۲']],
    ['solar 1401', ['1401', '2022', '2023']],
    ['about 1956', ['1956']],
    ['on or before 2023-02-20', ['20 February 2023', '۱ اسفند ۱۴۰۱']],
    ['between 2023-02-01 and 2023-02-20', ['1 February 2023', '20 February 2023']]
  ] as const)
    for (const spelling of spellings)
      assert.ok(dateSpellings(date).includes(spelling), `${spelling} for ${date}`);
  assert.deepEqual(dateSpellings('unknown'), []);
});
