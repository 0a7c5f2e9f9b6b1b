#!/usr/bin/env bash
# React puts a <link> before a fragment of static markup.
#
# Expected: `renderToStaticMarkup(<article><img …/></article>)` returns that article and nothing else.
#   It is made for fragments such as the content of a feed entry or of a mail.
# Happens: for an image that is not lazy, outside <picture>, the result begins with
#   <link rel="preload" as="image">, before the root element. <title>, <meta> and a stylesheet inside
#   the fragment are moved to its front as well.
# Seen with: react-dom 19.3.1, Node 20.20.2, 2026-11-29.
# Matters here: the content of feed entries and single-file copies must have one root and must not
#   make a reader fetch anything early. Our images are lazy or inside <picture>.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund react@19.3.1 react-dom@19.3.1 >/dev/null
cat >run.mjs <<'JS'
import {createElement as h} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
const image = {src: '/a.jpg', alt: ''};
const show = (...children) => console.log(renderToStaticMarkup(h('article', null, ...children)));
show(h('img', image));
show(h('img', {...image, loading: 'lazy'}));
show(h('picture', null, h('source', {type: 'image/avif'}), h('img', image)));
show(h('p', null, 'Text'), h('title', null, 'Title'));
JS
node run.mjs | tee seen
diff - seen <<'OUT'
<link rel="preload" as="image" href="/a.jpg"/><article><img src="/a.jpg" alt=""/></article>
<article><img src="/a.jpg" alt="" loading="lazy"/></article>
<article><picture><source type="image/avif"/><img src="/a.jpg" alt=""/></picture></article>
<title>Title</title><article><p>Text</p></article>
OUT
