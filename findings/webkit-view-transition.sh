#!/usr/bin/env bash
# WebKitGTK without compositing crashes at every link between pages that have a view transition.
#
# Expected: `@view-transition {navigation: auto}` asks for a fade between two pages. A browser that
#   cannot draw it opens the next page without, as it does with reduced motion.
# Happens: with WEBKIT_DISABLE_COMPOSITING_MODE=1, the web process dies as the link is followed and
#   the reader sees an error instead of the page. The variable is the usual advice for blank windows
#   with some graphics drivers and in virtual machines. Opening the page by its address works, so a
#   test that goes from address to address does not notice.
# Seen with: WebKitGTK 2.50.6 (Debian 2.50.6-1~deb12u2) and its WebKitWebDriver, 2026-11-29.
# Matters here: every link of the site crashed. The fade is gone (decision 060).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
for program in WebKitWebDriver xvfb-run; do
  command -v $program >/dev/null || { echo "Install $program first."; exit 2; }
done
cat >run.mjs <<'JS'
import fs from 'node:fs';
import http from 'node:http';
const [port, style] = process.argv.slice(2);
const site = http.createServer((request, response) => {
  response.setHeader('Content-Type', 'text/html');
  response.end(`<title>${request.url.slice(1)}</title><style>${style}</style><a href="next">next</a>`);
});
await new Promise(resolve => site.listen(0, '127.0.0.1', resolve));
const call = async (method, path, body) => {
  const url = `http://127.0.0.1:${port}${path}`;
  const answer = await fetch(url, {method, body: body && JSON.stringify(body)});
  const {value} = await answer.json();
  if (value?.error) throw new Error(value.error);
  return value;
};
const wait = time => new Promise(resolve => setTimeout(resolve, time));
for (let tries = 0; tries < 100; tries++) {
  if (await call('GET', '/status').catch(() => null)) break;
  await wait(100);
}
const binary = ['x86_64', 'aarch64']
  .map(machine => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
  .find(file => fs.existsSync(file));
const {sessionId} = await call('POST', '/session', {
  capabilities: {alwaysMatch: {'webkitgtk:browserOptions': {binary, args: ['--automation']}}}
});
const session = `/session/${sessionId}`;
try {
  await call('POST', `${session}/url`, {url: `http://127.0.0.1:${site.address().port}/first`});
  const script = 'document.querySelector("a").click()';
  await call('POST', `${session}/execute/sync`, {script, args: []});
  await wait(2000);
  console.log(`the page "${await call('GET', `${session}/title`)}"`);
} catch (error) {
  console.log(error.message);
}
await call('DELETE', session).catch(() => {});
process.exit();
JS
port=4820
follow() {
  port=$((port + 1))
  env "WEBKIT_DISABLE_COMPOSITING_MODE=$2" LIBGL_ALWAYS_SOFTWARE=1 \
    setsid xvfb-run -a WebKitWebDriver --port=$port >/dev/null 2>&1 &
  local driver=$!
  printf '%s: ' "$1"
  node run.mjs $port "$3"
  kill -- -$driver
}
fade='@view-transition {navigation: auto}'
{
  follow 'without compositing, no transition' 1 ''
  follow 'without compositing, transition' 1 "$fade"
  follow 'with compositing, transition' 0 "$fade"
} | tee seen
diff - seen <<'OUT'
without compositing, no transition: the page "next"
without compositing, transition: invalid session id
with compositing, transition: the page "next"
OUT
