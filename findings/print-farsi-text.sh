#!/usr/bin/env bash
# A Farsi page that is printed to PDF looks right and reads wrong: Firefox leaves out most letters, Chromium
# turns lam and alef around.
#
# Expected: the text of a printed page can be searched and copied from the PDF, as that of an English page.
# Happens: Firefox takes what a glyph stands for from the font's character map alone. Joined letters are in
#   it only if the font maps the old presentation forms (U+FB50–FEFF), which subsetting to Unicode
#   letters drops: then they have no text at all. With them the half-space still is lost. Chromium
#   knows all letters, but readers turn the ligature of lam and alef around, so that «سلام» is found as
#   «سالم», another word.
# Seen with: Firefox ESR 153.8.0 and Chromium 156.0.8078.108 (Debian 12), pdftotext 22.12, puppeteer-core
#   24.43.1, vazirmatn 33.0.3, subset-font 2.9.0, 2026-11-30.
# Matters here: readers print pages to keep or pass on. What must be searchable has PDFs of ours, which read
#   right (decision 064); forms in the font would help Firefox and harm Chromium's prints.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
chromium=${CHROMIUM_PATH:-$(command -v chromium || true)}
for program in firefox-esr pdftotext "${chromium:-chromium}"; do
  command -v "$program" >/dev/null || { echo "Install $program first."; exit 2; }
done
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 \
  vazirmatn@33.0.3 subset-font@2.9.0 >/dev/null
cat >run.mjs <<'JS'
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import puppeteer from 'puppeteer-core';
import subsetFont from 'subset-font';
const text = 'سلام به خانه‌ها';
const whole = fs.readFileSync('node_modules/vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf');
const subset = await subsetFont(whole, text, {targetFormat: 'truetype'});
const read = () =>
  execFileSync('pdftotext', ['page.pdf', '-'], {encoding: 'utf8'})
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .trim()
    .normalize('NFKC')
    .replaceAll('\u200c', '<U+200C>')
    .replaceAll('\ufffd', '?');
const browsers = {
  chrome: {executablePath: process.argv[2], args: ['--no-sandbox', '--disable-gpu']},
  firefox: {executablePath: '/usr/bin/firefox-esr'}
};
for (const [browser, options] of Object.entries(browsers)) {
  const instance = await puppeteer.launch({browser, headless: true, ...options});
  const page = await instance.newPage();
  for (const [name, font] of Object.entries({whole, subset})) {
    const src = `data:font/ttf;base64,${Buffer.from(font).toString('base64')}`;
    await page.setContent(
      `<!doctype html><html lang="fa" dir="rtl"><style>@font-face {font-family: v; src: url(${src})}
      body {font: 20px v}</style><p>${text}`
    );
    await page.evaluate(() => document.fonts.ready.then(() => true));
    await page.pdf({path: 'page.pdf'});
    console.log(`${browser}, ${name} font: ${read()}`);
  }
  await instance.close();
}
JS
node run.mjs "$chromium" | tee seen
diff - seen <<'OUT'
chrome, whole font: سالم به خانه<U+200C>ها
chrome, subset font: سالم به خانه<U+200C>ها
firefox, whole font: سلام به خانهها
firefox, subset font: ??م ?? ??????
OUT
