import assert from 'node:assert/strict';
import {test} from 'node:test';
import {remember} from '../remember.ts';
import {isolateRuns} from './isolate.ts';
import {scriptRuns} from './runs.ts';

const foreign = (text: string, locale: 'en' | 'fa') =>
  scriptRuns(text, locale)
    .filter(run => run.dir !== null)
    .map(run => run.text);

test('Latin runs in Farsi are found whole, with their digits and inner spaces', () => {
  assert.deepEqual(foreign('گزارش CHRI و Nahid Taghavi (COVID-19)، سال ۱۴۰۰.', 'fa'), [
    'CHRI',
    'Nahid Taghavi (COVID-19)'
  ]);
  assert.deepEqual(foreign('با #FreeThemAll در Düsseldorf!', 'fa'), ['#FreeThemAll', 'Düsseldorf']);
});

test('Farsi runs in English are found; plain English has no foreign runs', () => {
  assert.deepEqual(foreign('They said «ما ادامه می‌دهیم» (we go on).', 'en'), [
    '«ما ادامه می‌دهیم»'
  ]);
  assert.deepEqual(foreign('Nothing foreign here, 2021.', 'en'), []);
});

test('a foreign run in plain text is isolated with U+2068 and U+2069', () => {
  assert.equal(isolateRuns('گزارش CHRI.', 'fa'), 'گزارش \u2068CHRI\u2069.');
  assert.equal(
    isolateRuns(isolateRuns('گزارش CHRI.', 'fa'), 'fa'),
    'گزارش \u2068CHRI\u2069.',
    'wrapped once'
  );
});

test('an answer is made once; with a limit, the memory starts again when it is full', () => {
  for (const [most, expected] of [
    [undefined, 3],
    [2, 4]
  ] as const) {
    let made = 0;
    const lengthOf = remember((text: string) => {
      made++;
      return text.length;
    }, most);
    for (const text of ['a', 'b', 'a', 'ccc', 'a', 'a']) assert.equal(lengthOf(text), text.length);
    assert.equal(made, expected);
  }
});
