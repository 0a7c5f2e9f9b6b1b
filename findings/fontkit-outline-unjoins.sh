#!/usr/bin/env bash
# After fontkit has given the outline of «ش», it no longer joins «س» to its neighbours.
#
# Expected: reading the outline of a glyph changes nothing; the same font object shapes the same text
#   the same way, whatever was drawn with it before.
# Happens: «ش» is composed of «س» and its dots, so its outline opens the glyph of «س», which is kept
#   without its character. The Arabic shaper later gets that kept glyph, finds no character, and takes
#   it for a sign that joins to nothing: «کسانی» becomes «ک‌س‌انی», the letters beside it unjoined, too.
#   If «س» was shaped before, all stays well, so it depends on what was drawn earlier. The same
#   happens to the other letters that lend their shape to a dotted one, such as «ح» after «خ».
# Seen with: fontkit 2.0.4, vazirmatn 33.0.3, Node 20.20.2, 2026-11-30.
# Matters here: a new title with «ش» tore the letters of the five chart titles after it, in pictures
#   that people pass on. publish/data/glyphPaths.ts shapes with one font object and takes outlines
#   from another.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fontkit@2.0.4 vazirmatn@33.0.3 >/dev/null
cat >run.mjs <<'JS'
import {openSync} from 'fontkit';
const names = (font, text) => font.layout(text).glyphs.map(({name}) => name).join(' ');
for (const [drawn, text] of [['ش', 'کسانی'], ['خ', 'حبس'], ['ش', 'کتابی']]) {
  const font = openSync('node_modules/vazirmatn/fonts/ttf/Vazirmatn-Bold.ttf');
  for (const glyph of font.layout(drawn).glyphs) glyph.path.toSVG();
  const fresh = openSync('node_modules/vazirmatn/fonts/ttf/Vazirmatn-Bold.ttf');
  console.log(`${text}, fresh: ${names(fresh, text)}`);
  console.log(`${text}, after the outline of ${drawn}: ${names(font, text)}`);
}
JS
node run.mjs | tee seen
diff - seen <<'OUT'
کسانی, fresh: uniFBFD uniFEE7 uniFE8E uniFEB4 uniFB90
کسانی, after the outline of ش: uniFBFD uniFEE7 uni0627 uni0633 uni06A9
حبس, fresh: uniFEB2 uniFE92 uniFEA3
حبس, after the outline of خ: uniFEB2 uniFE91 uni062D
کتابی, fresh: uniFBFD uniFE91.long2 uniFE8E uniFE98.long uniFB90
کتابی, after the outline of ش: uniFBFD uniFE91.long2 uniFE8E uniFE98.long uniFB90
OUT
