import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {readHtml, writeHtml} from './html.ts';
import {putStyle, StyleError, usedRules} from './style.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'style-'));
after(() => fs.rmSync(root, {recursive: true, force: true}));
fs.mkdirSync(path.join(root, 'assets'));
fs.writeFileSync(path.join(root, 'assets/site.js'), 'x.classList.add("by-script")');

const sheet = '/_next/a.css';
const css =
  '@layer base,utilities;@font-face{font-family:V;src:url(/fonts/v.woff2)}' +
  '@layer base{p{margin:0}:root:lang(fa){line-height:2}:root:lang(en){line-height:1}}' +
  '@layer utilities{.first,.second,.first .second{color:red}.by-script{color:blue}.md\\:c{color:green}' +
  '@media print{.printed{display:none}}p:not(.gone){margin:1px}}';
const page = (words: string, lang = 'en', file = 'en/news/x.html') => {
  const document = readHtml(
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="stylesheet" href="${sheet}">` +
      `<title>t</title><script src="${file === '404.html' ? '/' : '../../'}assets/site.js"></script></head>` +
      `<body>${words}</body></html>`
  );
  putStyle(document, file, {css: new Map([[sheet, css]])}, root);
  return writeHtml(document);
};
const styleOf = (html: string) => /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';

test('a page contains the rules whose classes are on it or in its scripts, in their order', () => {
  assert.equal(
    styleOf(page('<p class="first md:c">x</p>')),
    '@layer base,utilities;@layer base{p{margin:0}:root:lang(en){line-height:1}}' +
      '@layer utilities{.first{color:red}.by-script{color:blue}.md\\:c{color:green}p:not(.gone){margin:1px}}'
  );
  assert.match(
    styleOf(page('<p class="printed">x</p>')),
    /@media print\{\.printed\{display:none\}\}/
  );
  assert.match(
    styleOf(page('<p class="first">x<b class="second">y</b></p>')),
    /\.first,\.second,\.first \.second\{/
  );
});

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

test('classes in brackets of a selector need not be on the page', () => {
  const all = (rule: string, ...classes: string[]) =>
    usedRules(rule, name => classes.includes(name), 'en');
  for (const rule of ['p:not(.x){a:b}', 'p:is(.x,.y){a:b}', 'div:has(>.x:not(.y)){a:b}'])
    assert.equal(all(rule), rule);
  assert.equal(all('.w-\\[calc\\(1\\)\\] p{a:b}'), '');
  assert.equal(all('.w-\\[calc\\(1\\)\\] p{a:b}', 'w-[calc(1)]'), '.w-\\[calc\\(1\\)\\] p{a:b}');
});

test('a stylesheet that Next did not write is an error with the page and the address', () => {
  const document = readHtml('<link rel="stylesheet" href="/_next/b.css">');
  assert.throws(
    () => putStyle(document, 'en/a.html', {css: new Map([[sheet, css]])}, root),
    (error: unknown) =>
      error instanceof StyleError &&
      /en\/a\.html links to the stylesheet \/_next\/b\.css.*\/_next\/a\.css/.test(error.message)
  );
});
