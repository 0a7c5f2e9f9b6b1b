import fs from 'node:fs';
import {sha256} from '../../files/hash.ts';
import {writeWhole} from '../../files/write.ts';
import {kinds} from '../read/files.ts';
import type {ReadFolder} from '../read/folder.ts';
import {definitions, documentTypes} from './define.ts';
import {collectionFile, generatedFolder, typeNames} from './read.ts';

const keyFile = `${generatedFolder}/key`;

/**
 * Generates the types and the collections in `.contentlayer/` from documents that the check has read and validated.
 * Texts are not part of a collection. The engine is loaded only if a document's facts or words, or the schema, changed;
 * returns whether it was.
 */
export async function generateCollections(folders: readonly ReadFolder[]): Promise<boolean> {
  const documents = folders.flatMap(({kind, record}) =>
    record ? [{type: typeNames[kind], slug: record.slug, ...record.facts, words: record.words}] : []
  );
  // One digest per document: the text of all documents at once would be the largest string of the run.
  const digests = documents.map(document => sha256(JSON.stringify(document)));
  const key = sha256([definitions(), ...digests]);
  if (isCurrent(key)) return false;
  const {runEngine} = await import('./engine.mjs');
  await runEngine({documentTypes, documents});
  writeWhole(keyFile, key);
  return true;
}

const isCurrent = (key: string): boolean =>
  fs.existsSync(keyFile) &&
  fs.readFileSync(keyFile, 'utf8') === key &&
  [`${generatedFolder}/types.d.ts`, ...kinds.map(collectionFile)].every(file =>
    fs.existsSync(file)
  );
