#!/usr/bin/env bash
# next-intl says nothing if the style that a message names for a number does not exist.
#
# Expected: `{count, number, digits}` needs `digits` in `formats.number`. If the formats lack it,
#   next-intl reports an error through `onError`, as it does for a missing message and for
#   `format.number(1767, 'digits')`, which reports MISSING_FORMAT.
# Happens: the number is formatted as if the message said `{count, number}`. Nothing throws and `onError`
#   is not called. A misspelt name behaves in the same way.
# Seen with: use-intl 4.14.8 (the core of next-intl), Node 20.20.2, 2026-11-29.
# Matters here: Farsi numbers have no separator, because voices read it as a word (decision 059). One of
#   three places that give next-intl its formats was forgotten, and only some pages were wrong.
#   `e2e/programs/voices.test.ts` reads every page.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund use-intl@4.14.8 react@19.3.1 >/dev/null
cat >run.mjs <<'JS'
import {createFormatter, createTranslator} from 'use-intl/core';
const messages = {days: '{count, number, digits} روز'};
const formats = {number: {digits: {useGrouping: false}}};
const onError = error => console.log(`error: ${error.code}`);
const show = options =>
  createTranslator({locale: 'fa', messages, onError, ...options})('days', {count: 1767});
console.log('with formats:', show({formats}));
console.log('without:', show({}));
console.log('misspelt:', show({formats: {number: {digit: {useGrouping: false}}}}));
const formatter = createFormatter({locale: 'fa', onError});
console.log('format.number:', formatter.number(1767, 'digits'));
JS
node run.mjs | tee seen
diff - seen <<'OUT'
with formats: ۱۷۶۷ روز
without: ۱٬۷۶۷ روز
misspelt: ۱٬۷۶۷ روز
error: MISSING_FORMAT
format.number: 1767
OUT
