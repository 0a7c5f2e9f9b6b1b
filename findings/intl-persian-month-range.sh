#!/usr/bin/env bash
# A range of Solar months loses its second month.
#
# Expected: next-intl's `format.dateTimeRange`, for a range from Khordad 1400 to Mordad 1400 with the
#   options {year, month}, names both months, as it does for English and for the Gregorian calendar.
# Happens: in Farsi, whose default calendar is the Persian one, the result is the first month alone,
#   with the year before it. Nothing throws. A range over two years, or with `day` in the options, is
#   right, so a test with one of those does not notice.
# Seen with: use-intl 4.14.8 (the core of next-intl), Node 20.20.2, ICU 78.2, 2026-11-29.
# Matters here: "arrested between Khordad and Mordad 1400" would read as "in Khordad 1400". We put
#   ranges together from two formatted dates.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund use-intl@4.14.8 react@19.3.1 >/dev/null
cat >run.mjs <<'JS'
import {createFormatter} from 'use-intl/core';
const months = {year: 'numeric', month: 'long'};
const range = (locale, end, options) =>
  createFormatter({locale, timeZone: 'UTC'})
    .dateTimeRange(new Date('2021-06-11'), new Date(end), options)
    .replaceAll('\u2009', ' ');
console.log('en', range('en', '2021-08-13', months));
console.log('fa, Gregorian', range('fa-u-ca-gregory', '2021-08-13', months));
console.log('fa, two months', range('fa', '2021-08-13', months));
console.log('fa, two years', range('fa', '2022-08-13', months));
console.log('fa, with days', range('fa', '2021-08-13', {...months, day: 'numeric'}));
JS
node run.mjs | tee seen
diff - seen <<'OUT'
en June – August 2021
fa, Gregorian ژوئن تا اوت ۲۰۲۱
fa, two months ۱۴۰۰ خرداد
fa, two years خرداد ۱۴۰۰ تا مرداد ۱۴۰۱
fa, with days ۲۱ خرداد تا ۲۲ مرداد ۱۴۰۰
OUT
