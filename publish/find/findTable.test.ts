import assert from 'node:assert/strict';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import fc from 'fast-check';
import {spreadDay} from '../../bench/corpus/documents.ts';
import {inventedPerson} from '../../bench/corpus/names.ts';
import {makePerson, personSlug} from '../../bench/corpus/people.ts';
import {randomFrom} from '../../bench/corpus/random.ts';
import {locales, type Locale} from '../../i18n/locales.ts';
import {getPeople} from '../../records/index.ts';
import {registryEntries} from '../../records/derive/registry/entries.ts';
import {toPerson} from '../../records/derive/shapes.ts';
import {personFacts} from '../../records/schema/person.ts';
import {answer, fromHash, openTable, toHash} from '../../search/find/answer.ts';
import {decode, encode} from '../../search/find/table.ts';
import {facetsOf, getFacets} from '../../views/find/facets.ts';
import {findTable} from './findTable.ts';
import {findScript} from './writeFind.ts';

/** Made-up people, as the benchmark's corpus has them. */
function madeUp(count: number, locale: Locale) {
  const people = Array.from({length: count}, (_, index) => {
    const random = randomFrom(`find ${index}`);
    const name = inventedPerson(random);
    const identity = 'public' as const;
    const plan = {
      index,
      name,
      identity,
      slug: personSlug({name, identity, index}),
      arrest: spreadDay(index, count, random)
    };
    const {slug, facts, words} = makePerson(plan, random);
    return toPerson(
      {
        slug,
        facts: personFacts.parse(facts) as Parameters<typeof toPerson>[0]['facts'],
        words: Object.fromEntries(
          locales.map(each => [
            each,
            {summary: words[each].head.summary, translation: {status: 'original'}}
          ])
        ) as Parameters<typeof toPerson>[0]['words'],
        outdated: [],
        bodies: {}
      },
      locale,
      new Date('2026-11-29'),
      []
    );
  });
  const input = {people, registry: registryEntries({people, cases: [], news: []}), actions: []};
  return findTable(people, facetsOf(input, locale), locale);
}

test('the table of 3,000 people has at most 60 KB', () => {
  // Farsi names need more bytes, and slugs do not resemble them.
  const table = madeUp(3000, 'fa');
  const bytes = brotliCompressSync(findScript(table)).length;
  assert.ok(bytes <= 60 * 1024, `${bytes} bytes`);
  assert.equal(answer(openTable(table), new Map()).found.length, 3000);
});

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
