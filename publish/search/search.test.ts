import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inlineText} from '../../i18n/partialDates/inlineDates.ts';
import {getNews, getPeople, pathOf} from '../../records/index.ts';
import {ask} from '../../search/query.ts';
import {indexDocuments, type SearchField} from '../../search/invertedIndex.ts';
import {searchDocuments} from './documents.ts';

const asker = (documents: SearchField[][]) => {
  const {starts, files} = indexDocuments(documents);
  const asked = new Set<number>();
  const index = {
    docs: documents.length,
    starts,
    terms: async (file: number) => {
      asked.add(file);
      return files[file] ?? '';
    }
  };
  return {
    asked,
    files,
    find: async (query: string) => {
      asked.clear();
      return ask(query, index);
    }
  };
};
const titled = (...titles: string[]) => titles.map(text => [{text, weight: 7, near: true}]);

test('every word must match; beginnings of words match, endings do not; numbers match whole', async () => {
  const {find} = asker(titled('Nahid Taghavi', 'Mehran Raoof', 'Nahid Someone 2021'));
  const docs = async (query: string) => (await find(query)).hits.map(({doc}) => doc);
  assert.deepEqual(await docs('nahid'), [0, 2]);
  assert.deepEqual(await docs('nahid tagh'), [0]);
  assert.deepEqual(await docs('202'), []);
  assert.deepEqual(await docs('xavier'), []);
  assert.deepEqual(await docs('   '), []);
});

test('a half-space, a space and no space match each other', async () => {
  const {find} = asker(titled('نوری‌زاد', 'محمد نژاد', 'زندانیان', 'فرهادپور'));
  for (const query of ['نوری‌زاد', 'نوری زاد', 'نوریزاد', 'نوري‌زاد'])
    assert.equal((await find(query)).hits[0]?.doc, 0, query);
  for (const query of ['فرهادپور', 'فرهاد پور', 'فرهاد‌پور'])
    assert.equal((await find(query)).hits[0]?.doc, 3, query);
  for (const query of ['محمدنژاد', 'محمد نژاد', 'محمد‌نژاد'])
    assert.equal((await find(query)).hits[0]?.doc, 1, query);
});

test('a typing error finds the nearest spelling and says so, but only if nothing else matches', async () => {
  const {find} = asker(titled('Nahid Taghavi', 'Tagavi Street'));
  assert.deepEqual(
    {...(await find('taghvai')), hits: (await find('taghvai')).hits.map(({doc}) => doc)},
    {hits: [0], nearest: true}
  );
  assert.deepEqual(
    (await find('tagavi')).hits.map(({doc}) => doc),
    [1]
  );
});

test('a query fetches only the index files that it needs', async () => {
  const words = Array.from(
    {length: 4000},
    (_, index) => `w${((index * 7919) % 4000).toString(36)}x${index.toString(36)}`
  );
  const {find, asked, files} = asker(words.map(text => [{text, weight: 1}]));
  assert.ok(files.length > 3, `${files.length} files`);
  for (const word of words.slice(0, 50))
    assert.equal((await find(word)).hits.length > 0, true, word);
  assert.ok(asked.size < files.length, `${asked.size} of ${files.length}`);
});

test('a match in the title outweighs one in the text, a name outweighs the title', async () => {
  const {find} = asker([
    [{text: 'an Evin day', weight: 1}],
    [{text: 'Evin', weight: 7}],
    [{text: 'Evin', weight: 9}]
  ]);
  assert.deepEqual(
    (await find('evin')).hits.map(({doc}) => doc),
    [2, 1, 0]
  );
});

test('news are found by every spelling of a person in it, in either script', () => {
  const [taghavi] = getPeople('en').filter(({slug}) => slug === 'nahid-taghavi');
  const spellings = taghavi
    ? [taghavi.name.en, taghavi.name.fa, ...taghavi.aliases.en, ...taghavi.aliases.fa]
    : [];
  const about = getNews('en')
    .filter(({people}) => people.includes('nahid-taghavi'))
    .map(({slug}) => pathOf('news', slug));
  assert.ok(spellings.length > 2 && about.length > 0);
  for (const {result, fields} of searchDocuments('en').filter(({result: {path}}) =>
    about.includes(path)
  )) {
    const near = fields.filter(({near: isNear}) => isNear).map(({text}) => text);
    for (const spelling of spellings)
      assert.ok(near.includes(spelling), `${result.path}: ${spelling}`);
  }
});

test('a name is found by other Latin spellings, also with an apostrophe or only in the text', async () => {
  const {find} = asker([
    [{text: 'Hassan Norouzi', weight: 7, near: true}],
    [{text: 'Mehran Raoof', weight: 9, near: true}],
    [{text: 'It was said by Norouzi, in a letter.', weight: 1}],
    [{text: 'Sa’id Mas’oudi', weight: 9, near: true}]
  ]);
  const found = async (query: string) => {
    const {hits, nearest} = await find(query);
    assert.equal(nearest, false, query);
    return hits.map(({doc}) => doc);
  };
  for (const query of ['Nouroozi', 'Nowruzi', 'Norouzi', 'Noruzi', 'Navruzi'])
    assert.deepEqual(await found(query), [0, 2], query);
  for (const query of ['Raouf', "Ra'uf", 'Ra’uf', 'Rauf', 'Mehran Ra`uf'])
    assert.deepEqual(await found(query), [1], query);
  for (const query of ['Masoudi', 'Masudi', "Mas'oodi", 'Masoodi'])
    assert.deepEqual(await found(query), [3], query);
});

test('a word is found with its hamza on any letter, in the document and in the query', async () => {
  const {find} = asker(titled('نامه به مسئولان', 'مسوولان زندان', 'مسؤولان'));
  for (const query of ['مسئولان', 'مسوولان', 'مسؤولان', 'مسؤولان زندان'])
    assert.deepEqual(
      (await find(query)).hits.map(({doc}) => doc).sort(),
      query.includes(' ') ? [1] : [0, 1, 2],
      query
    );
});

test('the ezafe written as ی does not keep a document from being found', async () => {
  const {find} = asker(titled('نامه زندانیان', 'خانواده‌ی زندانیان', 'پرونده شش متهم'));
  for (const [query, doc] of [
    ['نامه‌ی زندانیان', 0],
    ['نامه ی زندانیان', 0],
    ['نامهی زندانیان', 0],
    ['خانواده زندانیان', 1],
    ['پرونده‌ی شش متهم', 2]
  ] as const)
    assert.deepEqual(
      (await find(query)).hits.map(hit => hit.doc),
      [doc],
      query
    );
});

test('notes of corrections are part of the text of an item', () => {
  for (const locale of ['en', 'fa'] as const) {
    const texts = new Map(searchDocuments(locale).map(({result}) => [result.path, result.text]));
    const corrected = getNews(locale).filter(({corrections}) => corrections.length);
    assert.ok(corrected.length > 0);
    for (const {slug, corrections, words} of corrected)
      for (const {note} of corrections)
        assert.ok(
          texts.get(pathOf('news', slug))?.includes(inlineText(note[words.lang], words.lang))
        );
  }
});

test('the documents contain nothing unreleased and no markup', () => {
  for (const locale of ['en', 'fa'] as const) {
    const documents = searchDocuments(locale);
    assert.ok(documents.length > 35);
    assert.equal(
      documents.some(({result}) => /nowruz-1406/.test(result.path)),
      false
    );
    for (const {result} of documents)
      assert.doesNotMatch(result.summary + result.text, /:date\[|undefined|\[object/);
  }
});
