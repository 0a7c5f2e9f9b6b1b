#!/usr/bin/env bash
# remark-directive takes the minutes of a time, and Farsi words after a colon, for directives.
#
# Expected: a text directive is `:name[label]`, its name begins with an ASCII letter as in the generic
#   directives proposal, and a colon inside "10:30" or after a Farsi word is a colon.
# Happens: since 4.0.0 a name may begin with any Unicode letter or digit, and the label may be missing.
#   "10:30" holds the directive "30", "۱۰:۳۰" the directive "۳۰", and in "گفت:سلام" the word after the
#   colon is one. Without a handler each becomes an empty element: hours lose their minutes, and
#   sentences a word, without a warning.
# Seen with: remark-directive 4.0.0 (micromark-extension-directive 4.0.0), remark-rehype 11.1.2,
#   2026-11-29.
# Matters here: a time of a hearing would be printed wrongly. records/read/markdown.ts turns what is
#   not a directive of ours back into its text.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund remark-parse@11.0.0 remark-directive@4.0.0 \
  remark-rehype@11.1.2 rehype-stringify@10.0.1 unified@11.0.5 >/dev/null
cat >run.mjs <<'JS'
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
const html = unified()
  .use(remarkParse)
  .use(remarkDirective)
  .use(remarkRehype)
  .use(rehypeStringify);
for (const text of ['The hearing was at 10:30.', 'جلسه ساعت ۱۰:۳۰ بود.', 'او گفت:سلام و رفت.'])
  console.log(text, '→', String(html.processSync(text)));
JS
node run.mjs | tee seen
diff - seen <<'OUT'
The hearing was at 10:30. → <p>The hearing was at 10<div></div>.</p>
جلسه ساعت ۱۰:۳۰ بود. → <p>جلسه ساعت ۱۰<div></div> بود.</p>
او گفت:سلام و رفت. → <p>او گفت<div></div> و رفت.</p>
OUT
