import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {readHtml, writeHtml} from '../html.ts';
import {shortNames} from './stylesheet.ts';
import {StyleError, stylist} from './stylist.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'style-'));
after(() => fs.rmSync(root, {recursive: true, force: true}));
fs.mkdirSync(path.join(root, 'assets'));
fs.writeFileSync(path.join(root, 'assets/site.js'), 'x.classList.add("by-script")');

const sheet = '/_next/a.css';
const css =
  '@layer base,utilities;@font-face{font-family:V;src:url(/fonts/v.woff2)}' +
  '@layer base{p{margin:0}h2,h3{margin:1px}:root:lang(fa){line-height:2}:root:lang(en){line-height:1}}' +
  '@layer components{.own>b{--gap:1px;--unread:2px;margin:var(--gap)}}' +
  '@layer utilities{.first,.second,.first .second{color:red}.by-script{color:blue}.md\\:c{color:green}' +
  '@media print{.printed{display:none}}p:not(.gone){margin:1px}}';
const put = stylist(
  {
    css: new Map([[sheet, css]]),
    classNames: shortNames([css], ['by-script']),
    script: 'assets/site.js',
    ownScripts: new Map()
  },
  root
);
const page = (words: string, lang = 'en', file = 'en/news/x.html') => {
  const document = readHtml(
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="stylesheet" href="${sheet}">` +
      `<title>t</title><script src="${file === '404.html' ? '/' : '../../'}assets/site.js"></script></head>` +
      `<body>${words}</body></html>`
  );
  put(document, file);
  return writeHtml(document);
};
const styleOf = (html: string) => /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
const bodyOf = (html: string) => /<body>(.*)<\/body>/s.exec(html)?.[1] ?? '';

test('a page contains the rules whose classes and elements are on it or in its scripts, in their order', () => {
  assert.equal(
    styleOf(page('<p class="first md:c">x</p><h3>y</h3>')),
    '@layer base,utilities;@layer base{p{margin:0}h3{margin:1px}:root:lang(en){line-height:1}}' +
      '@layer utilities{.b{color:red}.by-script{color:blue}.d{color:green}p:not(.g){margin:1px}}'
  );
  assert.match(styleOf(page('<p class="printed">x</p>')), /@media print\{\.f\{display:none\}\}/);
  assert.match(styleOf(page('<p class="first">x<b class="second">y</b></p>')), /\.b,\.c,\.b \.c\{/);
});

test('utilities have short names; classes of our own and of scripts keep theirs', () => {
  const words = '<p class="first  by-script own md:c other">x</p>';
  assert.equal(bodyOf(page(words)), '<p class="b by-script own d other">x</p>');
  const hidden = page(
    '<noscript><h2 class="second">y</h2></noscript><template><b class="first"></b></template>'
  );
  assert.equal(
    bodyOf(hidden),
    '<noscript><h2 class="c">y</h2></noscript><template><b class="b"></b></template>'
  );
  assert.match(styleOf(hidden), /h2\{.*\.b,\.c,/);
});

test('a class of our own that is named as a short name is an error', () =>
  assert.throws(
    () => page('<p class="b">x</p>'),
    (error: unknown) => error instanceof StyleError && /“b”/.test(error.message)
  ));

test('a style has no properties that it does not read', () =>
  assert.match(
    styleOf(page('<p class="own"><b>x</b></p>')),
    /\.own>b\{--gap:1px;margin:var\(--gap\)\}/
  ));

test('a Farsi page contains its own rules and its font, by a link that works where the page is', () => {
  const style = styleOf(page('x', 'fa', 'fa/news/x.html'));
  assert.match(style, /:root:lang\(fa\)/);
  assert.doesNotMatch(style, /:root:lang\(en\)/);
  assert.match(style, /url\(\.\.\/\.\.\/fonts\/v\.woff2\)/);
  assert.match(styleOf(page('x', 'fa', '404.html')), /url\(\/fonts\/v\.woff2\)/);
});

test('the policy of a page comes before its style, and allows that one alone', () => {
  const html = page('<p class="first">x</p>');
  const hash = createHash('sha256').update(styleOf(html)).digest('base64');
  assert.match(
    html,
    /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]*"><style>/
  );
  assert.ok(html.includes(`default-src 'none'; style-src 'sha256-${hash}'; script-src`), html);
  assert.doesNotMatch(html, /rel="stylesheet"/);
});

test('a stylesheet that Next did not write is an error with the page and the address', () => {
  const document = readHtml('<link rel="stylesheet" href="/_next/b.css">');
  assert.throws(
    () => put(document, 'en/a.html'),
    (error: unknown) =>
      error instanceof StyleError &&
      /en\/a\.html links to the stylesheet \/_next\/b\.css.*\/_next\/a\.css/.test(error.message)
  );
});
