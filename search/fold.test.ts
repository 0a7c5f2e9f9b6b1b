import assert from 'node:assert/strict';
import {test} from 'node:test';
import {foldText, markText, termsOf, tokensOf, withoutOneLetter} from './fold.ts';

const same = (what: string, ...spellings: string[]) =>
  test(what, () => {
    for (const spelling of spellings)
      assert.equal(foldText(spelling), foldText(spellings[0] ?? ''), spelling);
  });

same('yeh in all its forms is one letter', 'زندانی', 'زنداني', 'زندانى');
same('kaf in both forms is one letter', 'کیوان', 'كیوان', 'كيوان');
same('heh with yeh above, teh marbuta and heh are one letter', 'خانه', 'خانۀ', 'خانهٔ', 'خانة');
same('hamza carriers are the letters they stand on', 'مسوول', 'مسؤول');
same('alef with madda, hamza or wasla is alef', 'ازادی', 'آزادی', 'أزادی', 'إزادی', 'ٱزادی');
same('yeh with hamza is yeh', 'ریوف', 'رئوف');
same('a standalone hamza does not count', 'سو', 'سوء');
same('diacritics and tatweel do not count', 'محمد', 'مُحَمَّد', 'محـمد', 'محــمّد');
same('digits of every set are the same digits', '1400', '۱۴۰۰', '١٤٠٠', '１４００', '१४००');
same(
  'Latin case and accents do not count',
  'dusseldorf',
  'Düsseldorf',
  'DÜSSELDORF',
  'Du\u0308sseldorf'
);
same('direction marks do not count', 'اوین ۱۴۰۰', '\u200fاوین\u200f \u2067۱۴۰۰\u2069');
same('presentation forms are the letters they show', 'اوین', 'ﺍﻭﯾﻦ');

test('a half-space equals a space and equals nothing: all three are in the index', () => {
  assert.deepEqual(termsOf('نوری‌زاد'), ['نوری', 'نوریزاد', 'زاد']);
  assert.ok(termsOf('محمد نژاد', true).includes('محمدنژاد'));
  assert.ok(!termsOf('محمد نژاد').includes('محمدنژاد'));
  assert.deepEqual(termsOf('Zaghari-Ratcliffe'), ['zaghari', 'zaghariratcliffe', 'ratcliffe']);
  assert.ok(termsOf('2021-06-11').includes('20210611'));
});

test('places point into the original text, so that the match is marked there', () => {
  const text = 'از «مُحَمَّد نوری‌زاد» در ۱۴۰۰';
  for (const {term, start, end} of tokensOf(text))
    assert.equal(foldText(text.slice(start, end)), term);
  const marked = (found: string[]) =>
    markText(text, new Set(found))
      .map(({text: run, hit}) => (hit ? `[${run}]` : run))
      .join('');
  assert.equal(marked(['نوریزاد']), 'از «مُحَمَّد [نوری‌زاد]» در ۱۴۰۰');
  assert.equal(marked(['محمد']), 'از «[مُحَمَّد] نوری‌زاد» در ۱۴۰۰');
  assert.equal(marked(['1400']), 'از «مُحَمَّد نوری‌زاد» در [۱۴۰۰]');
  assert.equal(marked(['محمدنوری']), 'از «[مُحَمَّد نوری]‌زاد» در ۱۴۰۰');
  assert.equal(marked(['نوریزاد', 'نوریزاددر', 'محمدنوریزاد']), 'از «مُحَمَّد [نوری‌زاد]» در ۱۴۰۰');
  assert.equal(marked([]), text);
});

test('a slip of the finger shares a spelling with one letter left out', () => {
  const share = (a: string, b: string) =>
    [a, ...withoutOneLetter(a)].some(form => [b, ...withoutOneLetter(b)].includes(form));
  for (const [typo, right] of [
    ['tagavi', 'taghavi'],
    ['taghvai', 'taghavi'],
    ['raoff', 'raoof'],
    ['تقوب', 'تقوی']
  ] as const)
    assert.ok(share(typo, right), typo);
  assert.ok(!share('nahid', 'mehran'));
});
