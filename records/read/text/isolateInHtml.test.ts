import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {ElementContent, Root} from 'hast';
import type {Locale} from '../../../i18n/locales.ts';
import {parseMarkdown, renderMarkdown} from './markdown.ts';

/** The tree as short text: `[…]` is a left-to-right `<bdi>`, `{…}` a right-to-left one; other elements have tags. */
function outline(node: Root | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'root' && node.type !== 'element') return '';
  const inside = (node.children as ElementContent[]).map(outline).join('');
  if (node.type === 'root' || node.tagName === 'p') return inside;
  if (node.tagName === 'bdi') return node.properties.dir === 'rtl' ? `{${inside}}` : `[${inside}]`;
  return `<${node.tagName}>${inside}</${node.tagName}>`;
}
const rendered = (text: string, lang: Locale) =>
  outline(renderMarkdown(parseMarkdown(text), lang, {heading: '', back: ''}, 'a'));

test('a run goes on through emphasis, links and line breaks', () => {
  assert.equal(
    rendered('سازمان **Amnesty** International (UK) گفت', 'fa'),
    'سازمان [<strong>Amnesty</strong> International (UK)] گفت'
  );
  assert.equal(
    rendered('نوشت: Free *all* political\nprisoners, **now!** و رفت', 'fa'),
    'نوشت: [Free <em>all</em> political\nprisoners, <strong>now!</strong>] و رفت'
  );
  assert.equal(
    rendered('از [Human Rights](https://example.org) Watch، ۱۴۰۰', 'fa'),
    'از [<a>Human Rights</a> Watch]، ۱۴۰۰'
  );
});

test('a run inside an element stays inside, and one that crosses its edge is parted there', () => {
  assert.equal(rendered('**گزارش CHRI** آمد', 'fa'), '<strong>گزارش [CHRI]</strong> آمد');
  assert.equal(
    rendered('**گزارش Amnesty** International', 'fa'),
    '<strong>گزارش [Amnesty]</strong> [International]'
  );
});

test('dates, words marked as another language and pictures end a run and keep their own direction', () => {
  assert.equal(
    rendered('از CHRI :lang[Free Iran]{lang=en} PEN', 'fa'),
    'از [CHRI] <x-lang>Free Iran</x-lang> [PEN]'
  );
  assert.equal(rendered('CHRI[^1] PEN\n\n[^1]: متن', 'fa').slice(0, 6), '[CHRI]');
});

test('telephone numbers and quotations with words of both scripts are one run each', () => {
  assert.equal(rendered('تلفن: ۰۲۱-۱۲۳۴۵۶۷.', 'fa'), 'تلفن: [۰۲۱-۱۲۳۴۵۶۷].');
  assert.equal(
    rendered('He wrote «گزارش *PEN* درباره اوین» there', 'en'),
    'He wrote {«گزارش <em>[PEN]</em> درباره اوین»} there'
  );
});
