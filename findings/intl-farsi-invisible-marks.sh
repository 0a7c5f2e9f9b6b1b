#!/usr/bin/env bash
# Farsi lists and negative numbers come with invisible characters.
#
# Expected: `format.list` and `format.number` of next-intl return the words, digits and punctuation
#   that one sees; whoever wants direction marks adds them.
# Happens: a Farsi list of four holds U+200F (right-to-left mark) after its first commas, but not
#   after the last one, and a negative number begins with U+200E (left-to-right mark) and a
#   mathematical minus. Currency amounts begin with U+200E, too. They come from CLDR's patterns.
# Seen with: use-intl 4.14.8 (the core of next-intl), Node 20.20.2, ICU 78.2, 2026-11-29.
# Matters here: such marks stay in what readers copy and post: they count as characters on networks,
#   break searches for a phrase, and make equal texts differ. Share texts, CSV and titles of ours must
#   be free of them.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund use-intl@4.14.8 react@19.3.1 >/dev/null
cat >run.mjs <<'JS'
import {createFormatter} from 'use-intl/core';
const visible = text =>
  text.replace(/[\u200e\u200f\u00a0]/g, mark => `<U+${mark.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}>`);
const farsi = createFormatter({locale: 'fa', timeZone: 'UTC'});
console.log('list of four:', visible(farsi.list(['الف', 'ب', 'ج', 'د'])));
console.log('list of three:', visible(farsi.list(['الف', 'ب', 'ج'])));
console.log('negative:', visible(farsi.number(-5)));
console.log('amount:', visible(farsi.number(5000, {style: 'currency', currency: 'IRR'})));
JS
node run.mjs | tee seen
diff - seen <<'OUT'
list of four: الف،<U+200F> ب،<U+200F> ج، و د
list of three: الف،<U+200F> ب، و ج
negative: <U+200E>−۵
amount: <U+200E>ریال<U+00A0>۵٬۰۰۰
OUT
