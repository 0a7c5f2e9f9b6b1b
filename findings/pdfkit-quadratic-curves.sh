#!/usr/bin/env bash
# pdfkit draws a quadratic curve of a path as another curve.
#
# Expected: path('M0 0Q50 100 100 0') passes through (50, 50), as SVG 2 (9.3.7) defines it. A PDF has
#   cubic curves only, so both control points lie two thirds of the way to the quadratic one.
# Happens: pdfkit writes the operator v (ISO 32000-1, 8.5.2.2), a cubic curve whose first control point
#   is the start and whose second is the quadratic one. It passes through (50, 37.5) and leans to
#   one side.
# Seen with: pdfkit 0.20.2, Node 20.20.2, 2026-11-29.
# Matters here: TrueType letters consist of quadratic curves. share/cards/vector/outline.ts converts them.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfkit@0.20.2 >/dev/null
cat >run.mjs <<'JS'
import PDFDocument from 'pdfkit';
const document = new PDFDocument({compress: false});
const chunks = [];
document.on('data', chunk => chunks.push(chunk));
document.on('end', () => {
  const curve = / (v|c|y)$/m;
  const line = Buffer.concat(chunks).toString('latin1').split('\n').find(each => curve.test(each));
  console.log(line);
});
document.path('M0 0Q50 100 100 0').stroke();
document.end();
JS
node run.mjs | tee seen
diff - seen <<'OUT'
50 100 100 0 v
OUT
