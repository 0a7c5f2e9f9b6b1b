#!/usr/bin/env bash
# Farsi that pdfkit writes looks right and reads wrong: «سلام» is found as «سالم».
#
# Expected: a PDF whose page shows joined Farsi letters gives the same words when one searches, copies
#   or indexes it, as it does for Latin.
# Happens: pdfkit writes shaped glyphs in visual order. Readers put the letters back in logical order,
#   but the ligature of lam and alef stays turned around, so «سلام» becomes «سالم», another word. A
#   half-space is written as a space glyph and becomes one: «خانه‌ها» is found as two words. A Latin word
#   runs into its neighbours. Nothing of it shows on the page.
# Seen with: pdfkit 0.20.2, pdfjs-dist 5.6.205, vazirmatn 33.0.3, Node 20.20.2, 2026-11-29. Poppler's
#   pdftotext reads the ligature in the same way.
# Matters here: posters must be searchable in both languages. They are pictures with a layer of single
#   letters in visual order (share/cards/textLayer.ts).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfkit@0.20.2 pdfjs-dist@5.6.205 \
  vazirmatn@33.0.3 >/dev/null
cat >run.mjs <<'JS'
import PDFDocument from 'pdfkit';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
const visible = text => text.replaceAll('\u200c', '<U+200C>');
for (const text of ['سلام', 'خانه‌ها', 'زندان Evin در تهران']) {
  const document = new PDFDocument();
  const chunks = [];
  document.on('data', chunk => chunks.push(chunk));
  const done = new Promise(resolve => document.on('end', resolve));
  document.font('node_modules/vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf').text(text);
  document.end();
  await done;
  const data = new Uint8Array(Buffer.concat(chunks));
  const pdf = await getDocument({data, verbosity: 0}).promise;
  const {items} = await (await pdf.getPage(1)).getTextContent();
  console.log(visible(text), 'reads', visible(items.map(({str}) => str).join('')));
}
JS
node run.mjs | tee seen
diff - seen <<'OUT'
سلام reads سالم
خانه<U+200C>ها reads خانه ها
زندان Evin در تهران reads تهراندر Evinزندان
OUT
