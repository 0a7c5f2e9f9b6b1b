#!/usr/bin/env bash
# yaml changes lines that nobody edited.
#
# Expected: `parseDocument` keeps comments and styles. So a program can set one value in a file and save
#   it, and the difference in git is that line.
# Happens: `toString` writes the whole document anew. It indents sequences, pads flow lists, removes
#   spaces before comments and after colons, and breaks quoted texts over 80 characters into lines.
#   With options against most of it, aligned comments and values still change.
# Seen with: yaml 2.9.1, Node 20.20.2, 2026-11-29.
# Matters here: the desk edits files that people also edit by hand, and a reviewer must see what
#   changed. It replaces the characters of a value and leaves all others (decision 041).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund yaml@2.9.1 >/dev/null
cat >before.yaml <<'YAML'
people: [nahid-taghavi]
events:
- type: arrest      # the first one
  date:    "2020-10-16"
text: "a text that is longer than eighty characters, as a summary of up to 280 characters may be"


state: draft
YAML
cat >run.mjs <<'JS'
import fs from 'node:fs';
import {parseDocument} from 'yaml';
const before = fs.readFileSync('before.yaml', 'utf8');
for (const options of [{}, {lineWidth: 0, flowCollectionPadding: false, indentSeq: false}]) {
  const document = parseDocument(before);
  document.set('state', 'published');
  const after = document.toString(options).split('\n');
  const lost = before.split('\n').filter(line => line && !after.includes(line));
  console.log(`${JSON.stringify(options)}: ${lost.length} lines differ`);
  for (const line of lost) console.log(`  ${line}`);
}
JS
node run.mjs | tee seen
diff - seen <<'OUT'
{}: 5 lines differ
  people: [nahid-taghavi]
  - type: arrest      # the first one
    date:    "2020-10-16"
  text: "a text that is longer than eighty characters, as a summary of up to 280 characters may be"
  state: draft
{"lineWidth":0,"flowCollectionPadding":false,"indentSeq":false}: 3 lines differ
  - type: arrest      # the first one
    date:    "2020-10-16"
  state: draft
OUT
