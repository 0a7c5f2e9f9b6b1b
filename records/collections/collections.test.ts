import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, beforeEach, test} from 'node:test';
import {z} from 'zod';
import {listFolders} from '../read/files.ts';
import {readFolder} from '../read/folder.ts';
import type {actionFacts} from '../schema/action.ts';
import type {caseFacts} from '../schema/case.ts';
import {documentKinds} from '../schema/documents.ts';
import type {newsFacts} from '../schema/news.ts';
import type {pageFacts} from '../schema/page.ts';
import type {personFacts} from '../schema/person.ts';
import {generateCollections} from './generate.ts';
import {collectionFile, generatedFolder, readCollection, textsFile} from './read.ts';
import type {ActionFacts, CaseFacts, NewsFacts, PageFacts, PersonFacts} from './types.ts';

const here = process.cwd();
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'collections-'));
const folders = listFolders().map(readFolder);

before(() => process.chdir(root));
beforeEach(() => generateCollections(folders));
after(() => {
  process.chdir(here);
  fs.rmSync(root, {recursive: true, force: true});
});

const files = () => [
  `${generatedFolder}/types.d.ts`,
  collectionFile('news'),
  collectionFile('prisoners')
];
const times = () => files().map(file => fs.statSync(file).mtimeMs);
/** Makes every generated file look old, so that a rewritten one shows. */
const age = () => files().forEach(file => fs.utimesSync(file, 1, 1));

test('generated types are those of the schema', () => {
  type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
  // The compiler checks this: a field that differs makes one of the entries `false`.
  const same: [
    Same<PersonFacts, z.output<typeof personFacts>>,
    Same<NewsFacts, z.output<typeof newsFacts>>,
    Same<CaseFacts, z.output<typeof caseFacts>>,
    Same<ActionFacts, z.output<typeof actionFacts>>,
    Same<PageFacts, z.output<typeof pageFacts>>
  ] = [true, true, true, true, true];
  assert.ok(same.every(Boolean));
});

test('every field of every kind is in the generated types, with its docstring', () => {
  const types = fs.readFileSync(`${generatedFolder}/types.d.ts`, 'utf8');
  for (const {factsSchema} of Object.values(documentKinds))
    for (const [name, field] of Object.entries(factsSchema.shape)) {
      assert.match(types, new RegExp(`^ *${name}\\??: `, 'm'));
      assert.ok(types.includes(`/** ${field.description} */`), name);
    }
});

test('a collection holds the documents that were read, and what is known of their texts', () => {
  const texts = Object.fromEntries(
    folders.map(({kind, slug, record}) => [
      `${kind}/${slug}`,
      {outdated: record?.outdated, bodies: record?.bodies}
    ])
  );
  fs.mkdirSync(path.dirname(textsFile), {recursive: true});
  fs.writeFileSync(textsFile, JSON.stringify(texts));
  for (const kind of ['prisoners', 'news', 'cases', 'actions', 'pages'] as const)
    assert.deepEqual(
      readCollection(kind),
      JSON.parse(
        JSON.stringify(folders.filter(folder => folder.kind === kind).map(({record}) => record))
      )
    );
});

test('an edited text does not load the engine', async () => {
  const edited = folders.map(folder => ({
    ...folder,
    record: folder.record && {...folder.record, bodies: {en: 'edited'}}
  }));
  assert.equal(await generateCollections(edited), false);
});

test('an edited fact changes the file of its kind alone', async () => {
  age();
  const edited = folders.map(folder =>
    folder.kind === 'news' && folder.record
      ? {...folder, record: {...folder.record, facts: {...folder.record.facts, recordNo: 9}}}
      : folder
  );
  assert.equal(await generateCollections(edited), true);
  const [types, news, people] = times();
  assert.equal(types, 1000);
  assert.equal(people, 1000);
  assert.ok(Number(news) > 1000);
});

test('a document that went is gone from its collection', async () => {
  const [gone] = folders.filter(({kind}) => kind === 'news');
  await generateCollections(folders.filter(folder => folder !== gone));
  assert.ok(!fs.readFileSync(collectionFile('news'), 'utf8').includes(`"slug": "${gone?.slug}"`));
});

test('a generated file that was removed comes back', async () => {
  fs.rmSync(collectionFile('cases'));
  await generateCollections(folders);
  assert.ok(fs.existsSync(collectionFile('cases')));
});
