import assert from 'node:assert/strict';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {locales, type Locale} from '../../i18n/locales.ts';
import {facetsOf, findTable} from '../../publish/find/findTable.ts';
import {findScript} from '../../publish/find/writeFind.ts';
import {registryEntries} from '../../records/derive/registry/entries.ts';
import {toPerson} from '../../records/derive/shapes.ts';
import {personFacts} from '../../records/schema/person.ts';
import {answer, openTable} from '../../search/find/answer.ts';

import {spreadDay} from './documents.ts';
import {inventedPerson} from './names.ts';
import {makePerson, personSlug} from './people.ts';
import {randomFrom} from './random.ts';

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
