import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Root} from 'hast';
import {visit} from 'unist-util-visit';
import type {Locale} from '../../../i18n/locales.ts';
import {headingId} from './headings.ts';
import {parseMarkdown, renderMarkdown} from './markdown.ts';
import {marksIn} from './marks.ts';

const render = (text: string, lang: Locale = 'en'): Root =>
  renderMarkdown(parseMarkdown(text), lang, {heading: 'Notes', back: 'Back'}, 'item');

/** The values of a property of all elements of a page, decoded. */
function valuesOf(tree: Root, property: string): string[] {
  const values: string[] = [];
  visit(tree, 'element', ({properties}) => {
    if (typeof properties[property] === 'string') values.push(decodeURI(properties[property]));
  });
  return values;
}

test('headings have ids in either script, unique within the text', () => {
  const text =
    '## The charges\n\n## بخش دو\n\n## خانواده‌ها و مقام‌ها\n\n### The charges\n\n## «۲۰۲۱»: What, then?\n\n## …';
  assert.deepEqual(valuesOf(render(text), 'id'), [
    'item--the-charges',
    'item--بخش-دو',
    'item--خانواده-ها-و-مقام-ها',
    'item--the-charges-2',
    'item--۲۰۲۱-what-then',
    'item--part'
  ]);
});

test('the ids of the check are those of the page', () => {
  const text = '## One\n\n## دو\n\n:::note{kind=editor}\n### One\n:::\n\nThree\n---';
  const ids = marksIn(parseMarkdown(text)).headings.map(({id}) => `item--${id}`);
  assert.deepEqual(valuesOf(render(text), 'id'), ids);
});

test('a link to a heading leads to its id, in the text and on another page', () => {
  const text =
    '## بخش دو\n\n[a](#بخش-دو) [b](#%D8%A8%D8%AE%D8%B4-%D8%AF%D9%88) [c](#بخش\u200cدو) [d](/news/x#The-Charges) ' +
    '[e](/about#who-we-are) [f](/act#write-now) [g](/news/x)';
  assert.deepEqual(valuesOf(render(text, 'fa'), 'href'), [
    '#item--بخش-دو',
    '#item--بخش-دو',
    '#item--بخش-دو',
    '/news/x#x--the-charges',
    '/about#about--who-we-are',
    '/act#write-now',
    '/news/x'
  ]);
});

test('an id does not depend on capitals, vowel marks or the form of letters', () => {
  assert.equal(headingId('ÉDITH'), headingId('e\u0301dith'));
  assert.equal(headingId('مُحمّد'), headingId('محمد'));
  assert.equal(headingId('100%'), '100');
});

test('footnotes: the mark and its note lead to each other, with words for screen readers', () => {
  const page = renderMarkdown(
    parseMarkdown('متن[^1] و باز[^1].\n\n[^1]: یادداشت.'),
    'fa',
    {heading: 'پانوشت‌ها', back: 'بازگشت به متن'},
    'item'
  );
  const ids = valuesOf(page, 'id');
  for (const link of valuesOf(page, 'href'))
    assert.ok(ids.includes(link.slice(1)), `${link} leads to one of ${ids.join(', ')}`);
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual(valuesOf(page, 'ariaLabel'), ['بازگشت به متن', 'بازگشت به متن']);
  let heading = '';
  visit(page, 'element', ({tagName, children: [first]}) => {
    if (tagName === 'h2' && first?.type === 'text') heading = first.value;
  });
  assert.equal(heading, 'پانوشت‌ها');
});

const itemsOf = (text: string) => {
  const items: string[] = [];
  visit(parseMarkdown(text), 'listItem', node => {
    const [paragraph] = node.children;
    const [words] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    items.push(words?.type === 'text' ? words.value : '');
  });
  return items;
};
test('a list may be numbered in Farsi digits, also nested and in a quotation', () => {
  for (const [text, items] of [
    ['۱. آزادی\n۲. درمان\n۱۰. دادرسی', ['آزادی', 'درمان', 'دادرسی']],
    ['۱) آزادی\n۲) درمان', ['آزادی', 'درمان']],
    ['1. آزادی\n2. درمان', ['آزادی', 'درمان']],
    ['- یک\n  ۱. دو\n  ۲. سه', ['یک', 'دو', 'سه']],
    ['- ۱. دو', ['', 'دو']],
    ['> ۱. دو\n> ۲. سه', ['دو', 'سه']]
  ] as const)
    assert.deepEqual(itemsOf(text), items, text);
  for (const text of ['در سال\n۱۴۰۰. سپس', '۱.۵ سال', 'سال ۱. دو', '۱.'])
    assert.deepEqual(itemsOf(text), [], text);
});
