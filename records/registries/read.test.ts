import assert from 'node:assert/strict';
import {test} from 'node:test';
import {articlesOfLaw, chargeName, knownCodes, prisonLabel, readRegistry} from './read.ts';

test('a prison is named with its city, unless the name has it', () => {
  assert.deepEqual(prisonLabel('evin'), {en: 'Evin prison, Tehran', fa: 'زندان اوین تهران'});
  assert.deepEqual(prisonLabel('karaj'), {en: 'a prison in Karaj', fa: 'یکی از زندان‌های کرج'});
  assert.deepEqual(prisonLabel('qarchak'), {en: 'Qarchak prison', fa: 'زندان قرچک'});
});

test('a code that no registry has stands for itself until the check has told of it', () => {
  assert.deepEqual(prisonLabel('nowhere'), {en: 'nowhere', fa: 'nowhere'});
  assert.deepEqual(chargeName('nothing'), {en: 'nothing', fa: 'nothing'});
});

test('articles of the two laws have different codes', () => {
  const codes = articlesOfLaw().map(({code}) => code);
  assert.equal(new Set(codes).size, codes.length);
  for (const code of ['tazirat-500', 'tazirat-610', 'penal-code-134', 'penal-code-286'])
    assert.ok(codes.includes(code), code);
  assert.deepEqual(knownCodes()?.articles, codes);
});

test('no two charges and no two prisons have a name in common', () => {
  for (const locale of ['en', 'fa'] as const)
    for (const registry of [readRegistry('charges'), readRegistry('prisons')]) {
      const names = registry.flatMap(({name, aliases}) => [name[locale], ...aliases[locale]]);
      assert.equal(new Set(names).size, names.length, names.join(' | '));
    }
});
