#!/usr/bin/env bash
# jalaliday is a day late in January and February of every Gregorian leap year.
#
# Expected: a Day.js plugin for the Solar Hijri calendar agrees with ICU's Persian calendar, which
#   has the official leap years of the last century.
# Happens: from 1 January to 29 February of each Gregorian leap year its day is one too high:
#   1 January 2024 comes out as 12 Dey 1402 and is 11 Dey. Around Nowruz, where one would test, it is
#   right. jalaali-js and @internationalized/date differ from ICU on no day between 1921 and 2040.
# Seen with: jalaliday 3.1.1, dayjs 1.11.23, jalaali-js 2.0.1, @internationalized/date 3.12.4,
#   Node 20.20.2, ICU 78.2, 2026-11-29.
# Matters here: each date stands in both calendars. We format with Intl, and for a date field we would
#   choose @internationalized/date.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jalaliday@3.1.1 dayjs@1.11.23 jalaali-js@2.0.1 \
  @internationalized/date@3.12.4 >/dev/null
cat >run.mjs <<'JS'
import {CalendarDate, PersianCalendar, toCalendar} from '@internationalized/date';
import dayjs from 'dayjs';
import * as jalaali from 'jalaali-js';
import jalaliday from 'jalaliday';
dayjs.extend(jalaliday.default ?? jalaliday);
const persian = new Intl.DateTimeFormat('en-u-ca-persian', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric'
});
const icu = date => {
  const parts = Object.fromEntries(persian.formatToParts(date).map(part => [part.type, part.value]));
  return [parts.year, parts.month, parts.day].join('-');
};
const ymd = date => [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
const libraries = {
  jalaliday: date => {
    const [year, month, day] = ymd(date);
    return dayjs(new Date(year, month - 1, day, 12)).calendar('jalali').format('YYYY-M-D');
  },
  'jalaali-js': date => {
    const {jy, jm, jd} = jalaali.toJalaali(...ymd(date));
    return [jy, jm, jd].join('-');
  },
  '@internationalized/date': date => {
    const {year, month, day} = toCalendar(new CalendarDate(...ymd(date)), new PersianCalendar());
    return [year, month, day].join('-');
  }
};
for (const day of ['2024-01-01', '2024-02-29', '2024-03-01', '2024-03-20', '2025-03-20'])
  console.log(day, 'ICU', icu(new Date(day)), 'jalaliday', libraries.jalaliday(new Date(day)));
for (const [name, convert] of Object.entries(libraries)) {
  let different = 0;
  for (let time = Date.UTC(1921, 2, 21); time < Date.UTC(2040, 0, 1); time += 86_400_000)
    if (convert(new Date(time)) !== icu(new Date(time))) different++;
  console.log(`${name}: ${different} of 43385 days differ`);
}
JS
node run.mjs | tee seen
diff - seen <<'OUT'
2024-01-01 ICU 1402-10-11 jalaliday 1402-10-12
2024-02-29 ICU 1402-12-10 jalaliday 1402-12-11
2024-03-01 ICU 1402-12-11 jalaliday 1402-12-11
2024-03-20 ICU 1403-1-1 jalaliday 1403-1-1
2025-03-20 ICU 1403-12-30 jalaliday 1403-12-30
jalaliday: 1740 of 43385 days differ
jalaali-js: 0 of 43385 days differ
@internationalized/date: 0 of 43385 days differ
OUT
