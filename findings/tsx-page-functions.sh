#!/usr/bin/env bash
# Under tsx, a function that is sent to a browser fails if it holds a named function.
#
# Expected: `page.evaluate(() => { const half = x => x / 2; return half(4); })` sends the source of the function
#   to the page. The same file runs in the same way with `node` and with `tsx`.
# Happens: tsx lets esbuild keep names, which wraps every named function in `__name(…)`, a helper of the
#   module. The source has the call but not the helper, so the page throws "__name is not defined".
#   Functions without inner names work, so the failure comes with a harmless change.
# Seen with: tsx 4.23.15, esbuild 0.28.2, Node 20.20.2, 2026-11-29.
# Matters here: checks run in three engines (`e2e/engines/`) from tests that tsx runs. They define the helper in
#   front of the source (`sourceOf`).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tsx@4.23.15 >/dev/null
cat >run.mts <<'TS'
import vm from 'node:vm';
/** Runs the source of a function in another context, as browser drivers do. */
const evaluate = (run: () => unknown) => {
  try {
    return vm.runInNewContext(`(${run.toString()})()`);
  } catch (error) {
    return String(error);
  }
};
console.log('without names:', evaluate(() => [4].map(x => x / 2)[0]));
console.log('with a name:', evaluate(() => {
  const half = (x: number) => x / 2;
  return half(4);
}));
TS
npx tsx run.mts | tee seen
diff - seen <<'OUT'
without names: 2
with a name: ReferenceError: __name is not defined
OUT
