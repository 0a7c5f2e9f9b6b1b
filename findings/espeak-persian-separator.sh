#!/usr/bin/env bash
# eSpeak's Farsi voice reads the Persian thousands separator as the word "comma".
#
# Expected: the voice of a language reads numbers as that language writes them. CLDR's, and so
#   `Intl.NumberFormat('fa')`, separate thousands with U+066C: ۱٬۷۶۷ is heard as "one thousand seven
#   hundred and sixty-seven", as 1,767 is in English.
# Happens: it says "one virgul seven hundred and sixty-seven", as if it were a decimal mark, and spells
#   the zeros of a million one by one. The English comma, which nobody writes between Persian digits,
#   and no separator at all are read rightly. A narrow no-break space makes two numbers of it.
# Seen with: eSpeak NG 1.51 (Debian 1.51+dfsg-10), 2026-11-29.
# Matters here: NVDA and Orca read Farsi with this voice. Days in prison have four digits. The site
#   writes no separator in Farsi (decision 059).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
command -v espeak-ng >/dev/null || { echo 'Install espeak-ng first.'; exit 2; }
say() { printf '%s: ' "$1"; espeak-ng -v "$2" -q --ipa "$3" | tr -s ' \n' ' ' | sed 's/^ //; s/ $//'; echo; }
{
  say 'English, comma' en '1,767'
  say 'U+066C' fa '۱٬۷۶۷'
  say 'U+066C twice' fa '۱٬۰۰۰٬۰۰۰'
  say 'English comma' fa '۱,۷۶۷'
  say 'narrow space' fa $'۱\u202f۷۶۷'
  say 'none' fa '۱۷۶۷'
} | tee seen
diff - seen <<'OUT'
English, comma: wˈɒn θˈaʊzənd sˈɛvənhˈʌndɹɪdən sˈɪksti sˈɛvən
U+066C: jˈek vˈirɡul hˌaftsaːdˌo ʃastˈohaft
U+066C twice: jˈek vˈirɡul sefrsˈefr sefr vˈirɡul sefrsˈefr sefr
English comma: jˌek hezˈɑro hˌaftsaːdˌo ʃastˈohaft
narrow space: jˈek hˌaftsaːdˌo ʃastˈohaft
none: jˌek hezˌɑro hˌaftsaːdˌo ʃastˈohaft
OUT
