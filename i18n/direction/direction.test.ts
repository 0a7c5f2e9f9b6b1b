import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {locales} from '../locales.ts';
import {copyText} from './copyText.ts';
import {isolateIn, isolateRuns} from './isolate.ts';
import {closeIsolates, isolate, withoutIsolates} from './marks.ts';
import {samples} from './corpus.ts';

const shown = (text: string) =>
  text
    .replace(/[\u2066-\u2068]/g, '⟦')
    .replace(/\u2069/g, '⟧')
    .replace(/\u200f/g, '⟵')
    .replace(/\u200e/g, '⟶');

/** Pieces that make the rules for digits, marks, brackets and quotations meet. */
const piece = fc.constantFrom(
  ...['اوین', 'CHRI', 'a', 'now', '۱۴۰۰', '2A', '+۹۸', '021', '-', '–', ' ', ' ', '. ', '، ', ', '],
  ...[
    '!',
    '?',
    '؟',
    '(',
    ')',
    '«',
    '»',
    '“',
    '”',
    '"',
    '’',
    '‘',
    '#',
    '@',
    '%',
    '/',
    ':',
    '…',
    '\n'
  ],
  ...['https://a.example/', 'x@y.example', '\u200c', '·', '&', 'آزادی', 'ا', 'é', 'Д', 'ש', '5']
);
const text = fc.oneof(
  fc.array(piece, {maxLength: 14}).map(each => each.join('')),
  fc.string({unit: 'grapheme', maxLength: 20}).map(withoutIsolates)
);
const marked = fc
  .array(fc.oneof(piece, fc.constantFrom('\u2066', '\u2067', '\u2068', '\u2069', '\u2069')), {
    maxLength: 14
  })
  .map(each => each.join(''));
const locale = fc.constantFrom(...locales);
/** Every line opens and closes its own isolates: a line break ends them all. */
const isBalanced = (each: string) => each.split('\n').every(line => closeIsolates(line) === line);
const runs = {numRuns: 2000};

test('isolating adds only isolates, closes each of them in its line, and is done once', () => {
  fc.assert(
    fc.property(fc.oneof(text, marked), locale, (each, of) => {
      const once = isolateRuns(each, of);
      assert.equal(withoutIsolates(once), withoutIsolates(each).replaceAll('\uFDD0', ''));
      assert.ok(isBalanced(once), shown(once));
      assert.equal(shown(isolateRuns(once, of)), shown(once));
    }),
    runs
  );
});

test('a text to copy has the words of the text, no open isolate, and is made once', () => {
  fc.assert(
    fc.property(text, locale, (each, of) => {
      const once = copyText(each, of);
      assert.equal(
        withoutIsolates(once).replace(/[\u200e\u200f]/g, ''),
        each.replace(/[\u200e\u200f]/g, '')
      );
      assert.ok(isBalanced(once), shown(once));
    }),
    runs
  );
});

test('texts of one script have no isolate and stay as they are', () => {
  for (const [of, each] of [
    ['en', 'Nothing foreign here, 2021: “50%” (of 10–14)!'],
    ['fa', 'گزارش «سازمان» (۱۴۰۰)؛ ۲۵٪ و ۱۵٫۵ سال!'],
    ['fa', ''],
    ['en', ' \n ']
  ] as const) {
    assert.equal(isolateRuns(each, of), each);
    assert.equal(copyText(each, of), each);
  }
});

test('the runs are those of the corpus', () => {
  const wrong = samples().filter(
    // Farsi digits in English are marked for their language; their order is right without.
    ({locale: of, text: each, reference}) =>
      shown(isolateRuns(each, of)) !== shown(reference) && !/^(?:Call|In) /.test(each)
  );
  assert.deepEqual(
    wrong.map(({locale: of, text: each}) => shown(isolateRuns(each, of))),
    []
  );
});

test('a text to copy is plain where the order is right without help', () => {
  for (const [of, each] of [
    ['fa', 'گزارش CHRI و Nahid Taghavi (COVID-19)، سال ۱۴۰۰.'],
    ['fa', 'سازمان Amnesty International (UK) گفت'],
    ['fa', 'Free Nahid!'],
    ['fa', 'https://example.org/fa'],
    ['en', 'They said «ما ادامه می‌دهیم» (we go on).'],
    ['en', 'Evin (اوین) and Karaj (کرج).']
  ] as const)
    assert.equal(shown(copyText(each, of)), each);
});

test('elsewhere a text to copy has what it needs, and no more', () => {
  for (const [of, each, expected] of [
    ['fa', 'رشد 50%، نزد CHRI، بود', 'رشد ⟦50%⟧، نزد CHRI، بود'],
    ['fa', 'جامعه LGBTQ+ گفت', 'جامعه ⟦LGBTQ+⟧ گفت'],
    ['fa', 'Amnesty: زندانیان را آزاد کنید', '⟵Amnesty: زندانیان را آزاد کنید'],
    ['fa', 'تلفن: +۴۹ ۳۰ ۱۲۳۴۵۶۷', 'تلفن: ⟦+۴۹ ۳۰ ۱۲۳۴۵۶۷⟧'],
    ['en', 'آزادی! is a word', '⟶⟦آزادی!⟧ is a word']
  ] as const)
    assert.equal(shown(copyText(each, of)), expected);
});

test('a text in the other language is isolated as a whole, its own foreign words inside it', () => {
  assert.equal(shown(isolateIn('News of اوین, 2021!', 'en', 'fa')), '⟦News of ⟦اوین⟧, 2021!⟧');
  assert.equal(shown(isolateIn('اوین, a prison', 'en', 'fa')), '⟦⟦اوین⟧, a prison⟧');
  assert.equal(shown(isolateIn('News of اوین', 'en', 'en')), 'News of ⟦اوین⟧');
  assert.equal(
    shown(isolateRuns(`متن: ${isolate('Only, in English (UK)!')}`, 'fa')),
    'متن: ⟦Only, in English (UK)!⟧'
  );
});
