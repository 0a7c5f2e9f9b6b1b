#!/usr/bin/env bash
# feedparser removes <bdi> from entries, so names in another script lose their isolation.
#
# Expected: a sanitizer removes what is dangerous. `<bdi>` can run nothing, and it is the element that
#   HTML has for names of unknown direction. feedparser keeps `<span dir>`, `lang` and `<time>`.
# Happens: its tags are removed and their text stays, whatever its attributes. In a Farsi entry a Latin
#   name then drags the punctuation beside it to its other side. `<span dir="ltr">` survives.
# Seen with: feedparser 6.0.10 (Debian python3-feedparser), Python 3.11.2, 2026-11-29.
# Matters here: many readers are built on it. In our feeds `<bdi>` becomes `<span dir>` (decision 050).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
/usr/bin/python3 -c 'import feedparser' 2>/dev/null || { echo 'Install python3-feedparser first.'; exit 2; }
cat >run.py <<'PY'
import feedparser
atom = '''<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>i</id><entry><id>e</id>
<title>t</title><content type="html">%s</content></entry></feed>'''
for html in [
    '<p lang="fa" dir="rtl">گزارش <bdi>PEN</bdi> (۲۰۲۱)</p>',
    '<p lang="fa" dir="rtl">گزارش <bdi dir="ltr">PEN</bdi> (۲۰۲۱)</p>',
    '<p lang="fa" dir="rtl">گزارش <span dir="ltr">PEN</span> (۲۰۲۱)</p>',
]:
    escaped = html.replace('&', '&amp;').replace('<', '&lt;')
    print(feedparser.parse(atom % escaped).entries[0].content[0].value)
PY
/usr/bin/python3 run.py | tee seen
diff - seen <<'OUT'
<p dir="rtl" lang="fa">گزارش PEN (۲۰۲۱)</p>
<p dir="rtl" lang="fa">گزارش PEN (۲۰۲۱)</p>
<p dir="rtl" lang="fa">گزارش <span dir="ltr">PEN</span> (۲۰۲۱)</p>
OUT
