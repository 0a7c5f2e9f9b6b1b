#!/usr/bin/env bash
# Chromium turns the brackets of a Farsi line round if an empty line stands before it and the block is `plaintext`.
#
# Expected: with `unicode-bidi: plaintext` each line has the direction of its first strong letter (CSS Writing Modes 4,
#   2.4.1), so text that is Farsi alone looks as it does with `direction: rtl`: an empty line has no letter and no say.
# Happens: after an empty line «[نام]» is drawn as «]نام[»: the letters are right, the two brackets are those of a
#   left-to-right text. Without the empty line, or without `plaintext`, all is well. Parentheses do the same. The DOM,
#   the clipboard and the accessible name are right, so only a picture shows it.
# Seen with: Chromium of Debian 12, headless, 2026-11-29 (version below).
# Matters here: letters end in a line for «[نام و شهر شما]» after an empty line, and `plaintext` was the obvious
#   choice for texts to copy. `.copy-field` now has the direction of its language.
set -euo pipefail
chromium=${CHROMIUM_PATH:-chromium}
command -v "$chromium" >/dev/null || { echo 'Install chromium first.'; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
"$chromium" --version
# Draws a text with and without plaintext, and says whether the pictures are the same.
compare() {
  local name=$1 text=$2 bidi
  for bidi in normal plaintext; do
    printf '<!doctype html><meta charset="utf-8"><pre dir="rtl" style="font: 40px DejaVu Sans; unicode-bidi: %s">%b</pre>' \
      "$bidi" "$text" >page.html
    "$chromium" --headless --no-sandbox --disable-gpu --window-size=400,300 --screenshot="$dir/$bidi.png" \
      "file://$dir/page.html" 2>/dev/null
  done
  if cmp -s normal.png plaintext.png; then echo "$name: the same"; else echo "$name: different"; fi
}
{
  compare 'brackets' 'سلام\n[نام]'
  compare 'brackets after an empty line' 'سلام\n\n[نام]'
  compare 'parentheses after an empty line' 'سلام\n\n(نام)'
  compare 'letters after an empty line' 'سلام\n\nنام'
} | tee seen
diff - seen <<'OUT'
brackets: the same
brackets after an empty line: different
parentheses after an empty line: different
letters after an empty line: the same
OUT
