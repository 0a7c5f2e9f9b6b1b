#!/usr/bin/env bash
# fast-xml-parser's validator calls feeds valid that no XML parser may read.
#
# Expected: `XMLValidator.validate` is true only for well-formed XML, so a feed that passes can be read
#   by a feed reader.
# Happens: it is true for characters that XML 1.0 forbids (a control character in text, in CDATA or as
#   a reference, U+FFFE), for HTML's `&nbsp;`, for a prefix without a namespace, for `]]>` in text, and
#   for two root elements. libxml2 and Expat, on which feed readers are built, reject all of these;
#   saxes reports each with its place.
# Seen with: fast-xml-parser 5.12.1, saxes 6.0.0, Node 20.20.2, 2026-11-29.
# Matters here: one control character pasted from a word processor takes a whole feed away from its
#   readers. What checks a feed before it is published must be a strict parser.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fast-xml-parser@5.12.1 saxes@6.0.0 >/dev/null
cat >run.mjs <<'JS'
import {XMLValidator} from 'fast-xml-parser';
import {SaxesParser} from 'saxes';
const strict = xml => {
  let fault = 'well-formed';
  const parser = new SaxesParser({xmlns: true});
  parser.on('error', error => (fault = error.message));
  parser.write(xml).close();
  return fault;
};
for (const xml of [
  '<a>word</a>',
  '<a>b\u0002c</a>',
  '<a><![CDATA[b\u000bc]]></a>',
  '<a>&#2;</a>',
  '<a>\uFFFE</a>',
  '<a>b&nbsp;c</a>',
  '<a><b:c/></a>',
  '<a>]]></a>',
  '<a/><b/>',
  '<a>b & c</a>'
])
  console.log(
    `${JSON.stringify(xml).replace('\uFFFE', '\\ufffe')}: validator ${XMLValidator.validate(xml) === true}; ${strict(xml)}`
  );
JS
node run.mjs | tee seen
diff - seen <<'OUT'
"<a>word</a>": validator true; well-formed
"<a>b\u0002c</a>": validator true; 1:5: disallowed character.
"<a><![CDATA[b\u000bc]]></a>": validator true; 1:14: disallowed character.
"<a>&#2;</a>": validator true; 1:7: malformed character entity.
"<a>\ufffe</a>": validator true; 1:4: disallowed character.
"<a>b&nbsp;c</a>": validator true; 1:10: undefined entity.
"<a><b:c/></a>": validator true; 1:9: unbound namespace prefix: "b".
"<a>]]></a>": validator true; 1:6: the string "]]>" is disallowed in char data.
"<a/><b/>": validator true; 1:7: documents may contain only one root.
"<a>b & c</a>": validator false; 1:12: unexpected end.
OUT
