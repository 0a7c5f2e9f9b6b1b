import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {askable, fromHash, orders, toHash, type Question} from './question.ts';

const question = (codes: Record<string, string[]>): Question =>
  new Map(Object.entries(codes).map(([name, own]) => [name, new Set(own)]));
const choices = new Map([
  ['year', ['1399', '2020']],
  ['nationality', ['IR', 'dual', '-']],
  ['prison', ['evin', '-']]
]);
const asked = (hash: string) => {
  const read = fromHash(hash);
  return read && {...askable(read.question, choices), order: read.order};
};

test('an address holds any question, and gives it back', () => {
  const codes = fc.uniqueArray(fc.constantFrom('evin', 'ir', '-', '1399', 'tazirat-500'), {
    minLength: 1
  });
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('prison', 'year', 'status'), codes),
      fc.constantFrom(...orders),
      (own, order) => {
        assert.deepEqual(fromHash(`#${toHash(question(own), order)}`), {
          question: question(own),
          order
        });
      }
    )
  );
});

test('digits of three kinds, commas of two, capitals and codes of programs are read alike', () => {
  const expected = {
    question: question({year: ['1399'], nationality: ['IR', 'dual']}),
    unknown: [],
    order: 'days'
  };
  for (const hash of [
    '#year=1399&nationality=IR,dual&sort=days',
    '#year=۱۳۹۹&nationality=ir،dual&sort=days',
    '#year=١٣٩٩&NATIONALITY=Ir,DUAL&sort=Days',
    '#year=%DB%B1%DB%B3%DB%B9%DB%B9&nationality=IR%2Cdual&sort=days',
    '#year=1399&nationality=IR&nationality=dual&sort=days',
    '#year=１３９９&nationality=IR%D8%8Cdual&sort=days'
  ])
    assert.deepEqual(asked(hash), expected, hash);
});

test('what nobody here has is told, not left out in silence', () => {
  assert.deepEqual(asked('#prison=evin,qarchak&shoe=42'), {
    question: question({prison: ['evin']}),
    unknown: ['prison=qarchak', 'shoe=42'],
    order: 'name'
  });
  assert.deepEqual(asked('#prison=اوین')?.unknown, ['prison=اوین']);
});

test('a place in the page is no question; no address is too broken to read', () => {
  assert.equal(fromHash('#main'), null);
  assert.deepEqual(fromHash(''), {question: new Map(), order: 'name'});
  for (const hash of ['#prison=%E0%A4%A', '#=', '#&&=,', '#prison==evin', '#sort=', '#prison=%'])
    assert.ok(fromHash(hash), hash);
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), text => {
      fromHash(`#${text}`);
    })
  );
});
