#!/usr/bin/env bash
# Next's switch for minifying scripts also decides whether stylesheets are minified.
#
# Expected: `experimental.turbopackMinify` is about the code of scripts. Who builds pages that keep none of
#   them can switch it off to build faster, and the stylesheet stays as small as before.
# Happens: without it the stylesheet is not minified either. With `{server: false}` only the server's code
#   stays long, and the stylesheet is small.
# Seen with: next 16.4.6 (Turbopack), react 19.3.1, Node 20.20.2, 2026-11-30.
# Matters here: our pages keep none of Next's scripts, but their style comes from its stylesheet, which
#   would grow by two fifths. So the public build switches off the server's part alone (decision 072).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export NEXT_TELEMETRY_DISABLED=1
npm init -y >/dev/null && npm pkg set type=module
npm install --silent --no-audit --no-fund next@16.4.6 react@19.3.1 react-dom@19.3.1 >/dev/null
mkdir app
cat >app/page.css <<'CSS'
/* A comment that readers need not download. */
.first {
  color: rgb(255, 0, 0);
  margin: 0px 0px 0px 0px;
}
CSS
cat >app/layout.js <<'JS'
import './page.css';
export default function Layout({children}) {
  return <html lang="en"><body>{children}</body></html>;
}
JS
cat >app/page.js <<'JS'
export default function Page() {
  return <p className="first">Text</p>;
}
JS
for minify in true '{server: false}' '{client: false}' false; do
  rm -rf .next
  echo "export default {output: 'export', experimental: {turbopackMinify: $minify}};" >next.config.mjs
  npx next build >log 2>&1 || { cat log; exit 1; }
  echo "$minify: $(cat $(find .next/static -name '*.css') | grep -c .) line(s) of CSS"
done | tee seen
diff - seen <<'OUT'
true: 1 line(s) of CSS
{server: false}: 1 line(s) of CSS
{client: false}: 5 line(s) of CSS
false: 5 line(s) of CSS
OUT
