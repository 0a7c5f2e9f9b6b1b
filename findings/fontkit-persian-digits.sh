#!/usr/bin/env bash
# fontkit, and every PDF that pdfkit makes with it, draws Persian numbers backwards.
#
# Expected: a layout engine that knows right-to-left scripts sets digits from left to right, as all
#   scripts do. Unicode's bidi algorithm gives them a level of their own.
# Happens: fontkit takes the direction of a whole string from its script and reverses all its glyphs.
#   Ward «۲۰۹» is drawn as ۹۰۲, also when the string holds nothing but the number, and the year ۱۴۰۰
#   as ۰۰۴۱. European digits after Farsi words turn around, too, and a year in brackets loses them to
#   the other side. The letters are joined rightly, so the result looks like good Farsi.
# Seen with: fontkit 2.0.4, vazirmatn 33.0.3, Node 20.20.2, 2026-11-29.
# Matters here: a wrong ward, date or number of years on a poster is a false statement about someone.
#   Charts split their lines into runs first (publish/data/glyphPaths.ts), and posters are drawn by
#   another engine.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fontkit@2.0.4 vazirmatn@33.0.3 >/dev/null
cat >run.mjs <<'JS'
import {openSync} from 'fontkit';
const font = openSync('node_modules/vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf');
for (const text of ['۲۰۹', 'بند ۲۰۹', 'بند 209', 'سال ۱۴۰۰ (۲۰۲۱)', 'Ward ۲۰۹']) {
  const glyphs = font.layout(text).glyphs.flatMap(({codePoints}) => codePoints);
  const digits = glyphs.filter(code => /[\p{N}()]/u.test(String.fromCodePoint(code)));
  console.log(
    `${text}: from left to right`,
    digits.map(code => code.toString(16).toUpperCase().padStart(4, '0')).join(' ')
  );
}
JS
node run.mjs | tee seen
diff - seen <<'OUT'
۲۰۹: from left to right 06F9 06F0 06F2
بند ۲۰۹: from left to right 06F9 06F0 06F2
بند 209: from left to right 0039 0030 0032
سال ۱۴۰۰ (۲۰۲۱): from left to right 0029 06F1 06F2 06F0 06F2 0028 06F0 06F0 06F4 06F1
Ward ۲۰۹: from left to right 06F2 06F0 06F9
OUT
