import assert from 'node:assert/strict';
import {test} from 'node:test';
import {foldText, isCommon, termsOf, tokensOf, withoutOneLetter} from './fold.ts';
import {markText} from './mark.ts';

const same = (name: string, ...spellings: string[]) =>
  test(name, () => {
    for (const spelling of spellings)
      assert.equal(foldText(spelling), foldText(spellings[0] ?? ''), spelling);
  });

same('all forms of yeh are the same letter', 'زندانی', 'زنداني', 'زندانى');
same('both forms of kaf are the same letter', 'کیوان', 'كیوان', 'كيوان');
same('heh with yeh above, teh marbuta and heh are the same letter', 'خانه', 'خانۀ', 'خانهٔ', 'خانة');
same('a letter with hamza above is that letter', 'مسوول', 'مسؤول');
same('alef with madda, hamza or wasla is alef', 'ازادی', 'آزادی', 'أزادی', 'إزادی', 'ٱزادی');
same('yeh with hamza is yeh', 'ریوف', 'رئوف');
same('a standalone hamza is ignored', 'سو', 'سوء');
same('diacritics and tatweel are ignored', 'محمد', 'مُحَمَّد', 'محـمد', 'محــمّد');
same('digits of every script are the same digits', '1400', '۱۴۰۰', '١٤٠٠', '１４００', '१४००');
same(
  'Latin case and accents are ignored',
  'dusseldorf',
  'Düsseldorf',
  'DÜSSELDORF',
  'Du\u0308sseldorf'
);
same('direction marks are ignored', 'اوین ۱۴۰۰', '\u200fاوین\u200f \u2067۱۴۰۰\u2069');
same('presentation forms are the same as their letters', 'اوین', 'ﺍﻭﯾﻦ');

test('a half-space, a space and no space match each other: the index has all three', () => {
  assert.deepEqual(termsOf('نوری‌زاد'), ['نوری', 'نوریزاد', 'زاد']);
  assert.ok(termsOf('محمد نژاد', true).includes('محمدنژاد'));
  assert.ok(!termsOf('محمد نژاد').includes('محمدنژاد'));
  assert.deepEqual(termsOf('Zaghari-Ratcliffe'), ['zaghari', 'zaghariratcliffe', 'ratcliffe']);
  assert.ok(termsOf('2021-06-11').includes('20210611'));
});

test('positions refer to the original text, so that matches can be marked there', () => {
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

test('a typing error shares a spelling with one letter left out', () => {
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

test('a hamza may be written on any letter or left out', () => {
  for (const spellings of [
    'مسئولان مسؤولان مسوولان مسولان مسیولان مسي\u0654ولان',
    'رئوف رؤوف رووف رؤف روف',
    'هیئت هیأت هیات هيئت',
    'جرئت جرأت جرات',
    'مسئله مسأله مساله',
    'رئیس رییس رئيس',
    'جزء جزو جز',
    'خلأ خلاء خلا',
    'شیء شئ شی',
    'ابتداء ابتدا'
  ]) {
    const [first = '', ...others] = spellings.split(' ');
    for (const other of others)
      assert.ok(
        termsOf(first).some(term => termsOf(other).includes(term)),
        `${first} ${other}`
      );
  }
  assert.deepEqual(termsOf('أحمد'), ['احمد']);
  assert.deepEqual(termsOf('نامهٔ'), ['نامه']);
  assert.deepEqual(
    markText('به مسئولان گفت', new Set(['مسوولان'])).filter(({hit}) => hit),
    [{text: 'مسئولان', hit: true}]
  );
});

test('the ezafe and the article after a word are common words', () => {
  for (const written of ['نامه‌ی', 'نامه ی', 'نامه‌ي', 'نامه‌یی', 'نامه ای', 'نامه‌ء', 'نامۀ'])
    assert.deepEqual(
      tokensOf(written)
        .map(({term}) => term)
        .filter(term => !isCommon(term)),
      ['نامه'],
      written
    );
});
