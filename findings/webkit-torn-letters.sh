#!/usr/bin/env bash
# WebKit tears an Arabic-script word where an element or a first-letter style begins.
#
# Expected: letters stay joined over the edge of an inline element if nothing parts them (CSS Text 3, 7.3),
#   as Chromium shows them. `::first-letter {text-transform: uppercase}`, meant for the English words of
#   a page, changes nothing in Farsi, which has no capitals.
# Happens: both sides are shaped alone: «یکی» becomes «ی‌کی» and the word grows, with a first-letter style
#   of any kind and with a <span> of another colour. Tests of markup and pictures taken in Chromium
#   show nothing.
# Seen with: WebKitGTK 2.50.6 (Debian 2.50.6-1~deb12u2) and its WebKitWebDriver, 2026-11-29.
# Matters here: names of prisons and charges were torn on 42 headings and links. `.capital` in
#   `app/styles/base.css` is for English alone (decision 060), and search marks whole words.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
for program in WebKitWebDriver xvfb-run; do
  command -v $program >/dev/null || { echo "Install $program first."; exit 2; }
done
cat >page.html <<'HTML'
<!doctype html><meta charset="utf-8"><style>
p {font: 100px "DejaVu Sans"; width: fit-content; direction: rtl}
.upper::first-letter {text-transform: uppercase}
.red::first-letter {color: red}
.span span, .whole span {color: red}
</style><p class="plain">یکی</p><p class="upper">یکی</p><p class="red">یکی</p>
<p class="span"><span>ی</span>کی</p><p class="whole"><span>یکی</span></p>
HTML
cat >run.mjs <<'JS'
import fs from 'node:fs';
const [port] = process.argv.slice(2);
const call = async (method, path, body) => {
  const url = `http://127.0.0.1:${port}${path}`;
  const answer = await fetch(url, {method, body: body && JSON.stringify(body)});
  return (await answer.json()).value;
};
for (let tries = 0; tries < 100; tries++) {
  if (await call('GET', '/status').catch(() => null)) break;
  await new Promise(resolve => setTimeout(resolve, 100));
}
const binary = ['x86_64', 'aarch64']
  .map(machine => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
  .find(file => fs.existsSync(file));
const {sessionId} = await call('POST', '/session', {
  capabilities: {alwaysMatch: {'webkitgtk:browserOptions': {binary, args: ['--automation']}}}
});
const session = `/session/${sessionId}`;
await call('POST', `${session}/url`, {url: `file://${process.cwd()}/page.html`});
const script = `
  const widthOf = name => document.querySelector('.' + name).getBoundingClientRect().width;
  const plain = widthOf('plain');
  return ['upper', 'red', 'span', 'whole'].map(name => {
    const more = Math.round((widthOf(name) / plain - 1) * 100);
    return name + ': ' + (more > 5 ? 'torn' : 'joined');
  })`;
const lines = await call('POST', `${session}/execute/sync`, {script, args: []});
console.log(lines.join('\n'));
await call('DELETE', session);
JS
LIBGL_ALWAYS_SOFTWARE=1 setsid xvfb-run -a WebKitWebDriver --port=4830 >/dev/null 2>&1 &
driver=$!
node run.mjs 4830 | tee seen
kill -- -$driver
diff - seen <<'OUT'
upper: torn
red: torn
span: torn
whole: joined
OUT
