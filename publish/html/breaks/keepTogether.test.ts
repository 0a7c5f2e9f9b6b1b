import assert from 'node:assert/strict';
import {test} from 'node:test';
import {feedTextOf} from '../../feeds/feedText.ts';
import {findElement, isElement, readHtml, writeHtml, type Node} from '../html.ts';
import {keepTogether} from './keepTogether.ts';

const page = (body: string, lang = 'fa') =>
  readHtml(
    `<!doctype html><html lang="${lang}"><head><title>و این</title></head><body>${body}</body></html>`
  );
const kept = (body: string, lang?: string) => {
  const document = page(body, lang);
  keepTogether(document);
  return /<body>(.*)<\/body>/s.exec(writeHtml(document))?.[1] ?? '';
};
const words = (node: Node): string =>
  isElement(node) ? node.childNodes.map(words).join('') : 'value' in node ? node.value : '';

test('«و», dates and the last verb stay on a line, in elements and without other characters', () => {
  const text = 'همه آنان، امروز و بی‌قیدوشرط، در ۸ دی ۱۴۰۳ به خانه پاسخ دادند';
  const html = kept(`<h1>${text}</h1>`);
  for (const part of ['و بی‌قیدوشرط،', '۸ دی ۱۴۰۳', 'پاسخ دادند'])
    assert.ok(html.includes(`<span class="together">${part}</span>`), html);
  assert.equal(html.replace(/<[^>]*>/g, ''), text);
});

test('«و» stays with a short link after it, and a long link may break', () => {
  assert.equal(
    kept('<p>او و <a href="x">مهران رئوف</a> آمدند.</p>'),
    '<p>او <span class="together">و <a href="x">مهران رئوف</a></span> آمدند.</p>'
  );
  const long = '<p>او و <a href="x">نامی که بسیار بلند است آری</a> آمدند.</p>';
  assert.equal(kept(long), long);
});

test('a short Latin run in Farsi stays whole', () => {
  assert.match(
    kept('<p>گروه (<bdi lang="en" dir="ltr">Burn the Cage / Free the Birds</bdi>) گفت</p>'),
    /<bdi lang="en" dir="ltr" class="together">/
  );
});

test('English, code, text fields and the head are not touched', () => {
  for (const body of [
    '<p lang="en">۸ دی ۱۴۰۳ و او</p>',
    '<textarea>او و آنان</textarea>',
    '<code>او و آنان</code>',
    '<svg><text>او و آنان</text></svg>'
  ])
    assert.equal(kept(body), body);
  assert.equal(kept('<p>۸ دی ۱۴۰۳</p>', 'en'), '<p>۸ دی ۱۴۰۳</p>');
  assert.match(kept('<p lang="fa">۸ دی ۱۴۰۳</p>', 'en'), /together/);
});

test('feeds get the text without these elements', () => {
  const document = page('<div class="prose"><p>او و آنان در ۸ دی ۱۴۰۳ آمدند.</p></div>');
  keepTogether(document);
  const {prose} = feedTextOf(document, 'fa/news/x.html', 'fa');
  assert.match(prose, /<p>او و آنان در ۸ دی ۱۴۰۳ آمدند\.<\/p>/);
  assert.ok(findElement(document, element => element.tagName === 'p'));
  assert.equal(words(document as unknown as Node).includes('\u00a0'), false);
});

test('the text of a flexible box stays whole, since it would lose the space beside an element', () => {
  for (const layout of ['flex', 'inline-flex items-center', 'min-h-11 grid']) {
    const link = `<a class="${layout}">امنیت خوانندگان در ایران</a>`;
    assert.equal(kept(`<ul><li>${link}</li></ul>`), `<ul><li>${link}</li></ul>`);
  }
  assert.match(kept('<p class="flex-none">امنیت خوانندگان در ایران</p>'), /class="together"/);
});
