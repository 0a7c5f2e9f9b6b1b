#!/usr/bin/env bash
# No Unicode normalization makes the two spellings of Farsi letters with hamza equal.
#
# Expected: heh followed by a hamza above, as Iranian keyboards type the ezafe of «خانهٔ», and the single
#   letter U+06C0 are canonically equivalent, so NFC, or at least NFKC, makes them equal; likewise
#   Farsi yeh with hamza and U+0626.
# Happens: U+06C0 decomposes to U+06D5, another letter than the heh of Farsi, and U+0626 to the Arabic
#   yeh. Only alef with hamza composes. ICU's Farsi collator does not help either: told to ignore
#   accents, it equates the Arabic and the Farsi yeh and kaf, and heh with or without hamza, but takes
#   «أ», «ئ» and «ؤ» for other letters than «ا», «ی» and «و».
# Seen with: Node 20.20.2, Unicode 17.0, ICU 78.2, 2026-11-29. No package is needed.
# Matters here: a withheld name or a search would be missed in its other spelling, and the names index
#   would have two sections for one letter. search/fold.ts maps these letters itself.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat >run.mjs <<'JS'
const code = text =>
  [...text].map(letter => letter.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')).join(' ');
const pairs = [
  ['\u0647\u0654', '\u06C0'],
  ['\u06CC\u0654', '\u0626'],
  ['\u0627\u0654', '\u0623']
];
for (const [typed, single] of pairs) {
  const equal = form => typed.normalize(form) === single.normalize(form);
  console.log(
    `${code(typed)} and ${code(single)}: NFC ${equal('NFC')}, NFKC ${equal('NFKC')};`,
    `the single letter decomposes to ${code(single.normalize('NFD'))}`
  );
}
const base = new Intl.Collator('fa', {sensitivity: 'base'});
console.log('the same base letter to the collator:');
for (const [one, other] of ['يی', 'كک', 'ۀه', 'أا', 'ئی', 'ؤو'])
  console.log(one, other, base.compare(one, other) === 0);
JS
node run.mjs | tee seen
diff - seen <<'OUT'
0647 0654 and 06C0: NFC false, NFKC false; the single letter decomposes to 06D5 0654
06CC 0654 and 0626: NFC false, NFKC false; the single letter decomposes to 064A 0654
0627 0654 and 0623: NFC true, NFKC true; the single letter decomposes to 0627 0654
the same base letter to the collator:
ي ی true
ك ک true
ۀ ه true
أ ا false
ئ ی false
ؤ و false
OUT
