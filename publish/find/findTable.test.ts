import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {locales} from '../../i18n/locales.ts';
import {getPeople} from '../../records/index.ts';
import {answer, fromHash, openTable, toHash} from '../../search/find/answer.ts';
import {decode, encode} from '../../search/find/table.ts';
import {getFacets} from '../../views/find/facets.ts';
import {findTable} from './findTable.ts';

test('numbers come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({max: 90 ** 3})), numbers => {
      assert.deepEqual(decode(encode(numbers)), numbers);
    })
  );
});

test('any question is answered as the people’s values say, with the counts beside each choice', () => {
  for (const locale of locales) {
    const [people, facets] = [getPeople(locale), getFacets(locale)];
    const table = openTable(findTable(people, facets, locale));
    const bySlug = new Map(people.map(person => [person.slug, person]));
    const choice = fc.constantFrom(
      ...facets.flatMap(({name, choices}) =>
        [...choices.map(({code}) => code), '-'].map(code => [name, code] as const)
      )
    );
    fc.assert(
      fc.property(fc.array(choice, {maxLength: 5}), chosen => {
        const question = new Map<string, Set<string>>();
        for (const [name, code] of chosen)
          question.set(name, (question.get(name) ?? new Set()).add(code));
        const fits = (slug: string, skipped = '') =>
          facets.every(({name, of}) => {
            const codes = question.get(name);
            const person = bySlug.get(slug);
            if (!codes || !person || name === skipped) return true;
            const own = of(person);
            return own.length ? own.some(code => codes.has(code)) : codes.has('-');
          });
        const {found, counts} = answer(table, question);
        assert.deepEqual(
          found.map(place => table.slugs[place]),
          table.slugs.filter(slug => fits(slug))
        );
        for (const {name, choices, of} of facets)
          for (const {code} of choices)
            assert.equal(
              counts.get(name)?.get(code),
              people.filter(person => of(person).includes(code) && fits(person.slug, name)).length
            );
        assert.deepEqual(fromHash(`#${toHash(question, 'days')}`), {question, order: 'days'});
      })
    );
  }
});
