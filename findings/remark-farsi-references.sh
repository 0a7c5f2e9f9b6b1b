#!/usr/bin/env bash
# remark-stringify writes Farsi letters as character references beside emphasis.
#
# Expected: bold text that begins or ends with a space, as Word and Google Docs paste it, or a Farsi
#   ending after a bold word in guillemets, becomes Markdown that a person can read: letters stay
#   letters.
# Happens: where CommonMark's rules would not see the emphasis, it leaves the marks in their place and
#   writes the characters beside them as references: «برا&#x6CC;**&#x20;آزادی**». The page is still right,
#   but an editor, a search and a spelling check find half words. The space inside the emphasis is
#   not moved out, which would make most references unnecessary.
# Seen with: rehype-parse 9.0.1, rehype-remark 10.0.1, remark-stringify 11.0.0, Node 20.20.2, 2026-11-29.
# Matters here: editors paste from Word. `desk/api/paste.ts` moves the space out of bold and italic text
#   before the conversion.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund unified@11.0.5 rehype-parse@9.0.1 rehype-remark@10.0.1 \
  remark-stringify@11.0.0 >/dev/null
cat >run.mjs <<'JS'
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
const convert = unified().use(rehypeParse, {fragment: true}).use(rehypeRemark).use(remarkStringify);
for (const html of [
  '<p>برای <b>آزادی</b> او</p>',
  '<p>برای<b> آزادی</b> او</p>',
  '<p>برای <b>آزادی </b>او</p>',
  '<p><b>«آزادی»</b>ها</p>'
])
  process.stdout.write(String(await convert.process(html)));
JS
node run.mjs | tee seen
diff - seen <<'OUT'
برای **آزادی** او
برا&#x6CC;**&#x20;آزادی** او
برای **آزادی&#x20;**&#x627;و
**«آزادی»**&#x647;ا
OUT
