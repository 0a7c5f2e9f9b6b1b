import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {locales} from '../../i18n/locales.ts';
import {getPeople} from '../../records/index.ts';
import {answer, openTable} from '../../search/find/answer.ts';
import {
  decode,
  encode,
  packNames,
  packSlugs,
  unpackNames,
  unpackSlugs
} from '../../search/find/table.ts';
import {getFacets} from '../../views/find/facets.ts';
import {findTable} from './findTable.ts';

test('numbers come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({max: 90 ** 3})), numbers => {
      assert.deepEqual([...decode(encode(numbers))], numbers);
    })
  );
});

test('names and slugs come back as they were written, in any script', () => {
  const line = fc
    .array(fc.constantFrom('ab', 'abc', 'ي', 'ی', ' ', '-', '𐎠', '𐎡', '\u200c', '(', 'ß'))
    .map(parts => parts.join(''));
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string({unit: 'grapheme'})), {minLength: 1}), lines => {
      const written = lines.map(text => text.replaceAll('\n', ' '));
      // As UTF-8, which has no halves of characters.
      const stored = (text: string) => Buffer.from(text, 'utf8').toString('utf8');
      assert.deepEqual(unpackNames(stored(packNames(written))), written);
      assert.deepEqual(unpackSlugs(stored(packSlugs(written))), written);
    })
  );
});

test('the table has everyone, in the order of family names, with the counts of the filters', () => {
  for (const locale of locales) {
    const [people, facets] = [getPeople(locale), getFacets(locale)];
    const table = openTable(findTable(people, facets, locale));
    const {found, countsOf} = answer(table, new Map());
    assert.deepEqual(
      found.map(place => table.slugs[place]).sort(),
      people.map(({slug}) => slug).sort()
    );
    for (const {name, choices, of} of facets)
      for (const {code} of choices)
        assert.equal(
          countsOf(name).get(code),
          people.filter(person => of(person).includes(code)).length
        );
  }
});
