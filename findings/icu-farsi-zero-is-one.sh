#!/usr/bin/env bash
# In Farsi, zero takes the message written for one.
#
# Expected: of `{count, plural, one {…} other {…}}`, the branch `one` is for 1, as in English and in
#   most languages that have only these two. A Farsi message such as "one person was released" can be
#   written out in words, without the number.
# Happens: CLDR's rule for Farsi puts 0, 0.5 and 1 into `one`. next-intl then prints the sentence
#   about one person for zero people. An explicit `=0` or `=1` is needed.
# Seen with: use-intl 4.14.8 (the core of next-intl), Node 20.20.2, CLDR 48.0, 2026-11-29.
# Matters here: "one person died" instead of "nobody died" is a false statement about people. A Farsi
#   message of ours that differs for one uses `=1`, never `one`.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund use-intl@4.14.8 react@19.3.1 >/dev/null
cat >run.mjs <<'JS'
import {createTranslator} from 'use-intl/core';
const translator = (locale, message) => createTranslator({locale, messages: {message}});
const english = translator('en', '{count, plural, one {one person} other {# people}}');
const farsi = translator('fa', '{count, plural, one {یک نفر} other {# نفر}}');
for (const count of [0, 0.5, 1, 2, 11])
  console.log(`${count}: ${english('message', {count})} / ${farsi('message', {count})}`);
JS
node run.mjs | tee seen
diff - seen <<'OUT'
0: 0 people / یک نفر
0.5: 0.5 people / یک نفر
1: one person / یک نفر
2: 2 people / ۲ نفر
11: 11 people / ۱۱ نفر
OUT
