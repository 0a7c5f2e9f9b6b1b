import fs from 'node:fs';
import {fs as fileSystem, provideDummyTracing} from '@contentlayer2/utils';
import {E, pipe, provideConsole, S, T} from '@contentlayer2/utils/effect';
import {generateDotpkg, provideCwdCustom} from 'contentlayer/core';
import {makeSource} from 'contentlayer/source-files';
import {writeWhole} from '../../files/write.ts';

/*
 * Plain JavaScript, because TypeScript 7 cannot read the types of the effect library that Contentlayer is built on.
 */

/**
 * Lets Contentlayer generate `.contentlayer/generated` from documents that have been read and checked. The source
 * hands them to Contentlayer's core as they are, so no file is read, parsed or validated a second time.
 * @param {object} input
 * @param {import('contentlayer/source-files/schema').DocumentType[]} input.documentTypes
 * @param {{type: string, slug: string}[]} input.documents
 * @returns {Promise<void>}
 */
export async function runEngine({documentTypes, documents}) {
  const source = await makeSource({
    contentDirPath: 'content',
    documentTypes,
    disableImportAliasWarning: true
  })(undefined);
  const cacheItemsMap = Object.fromEntries(documents.map(cacheItem));
  await pipe(
    generateDotpkg({
      config: {
        source: {...source, fetchData: () => S.succeed(E.right({cacheItemsMap}))},
        esbuildHash: '',
        filePath: 'records/collections/define.ts'
      },
      verbose: false
    }),
    // Contentlayer's command line traces each document, at a cost that grows with the square of their number.
    provideDummyTracing,
    provideCwdCustom(process.cwd()),
    provideConsole,
    T.provideService(fileSystem.FsTag)(neededFiles),
    T.runPromise
  );
}

function cacheItem(document) {
  const id = `${document.type}/${document.slug}`;
  return [
    id,
    {
      document: {_id: id, _raw: {}, ...document, toJSON: inCollectionOnly},
      documentHash: id,
      documentTypeName: document.type,
      hasWarnings: false
    }
  ];
}

/**
 * `JSON.stringify` calls this with the document's index in its collection, or with '' for a file of the document
 * alone. Contentlayer serializes both; we read only the collections, and at 10,000 items the rest is 80 MB.
 */
function inCollectionOnly(key) {
  return key === '' ? undefined : this;
}

const isNeeded = file => /generated\/(?:types\.d\.ts|index\.d\.ts|\w+\/_index\.json)$/.test(file);

/**
 * The file system for Contentlayer. It writes only the files that we read, and only if they changed. On its own,
 * Contentlayer removes and rewrites every file, and adds a file for each document and modules that import them all.
 */
const neededFiles = {
  mkdirp: folder => T.succeedWith(() => void fs.mkdirSync(folder, {recursive: true})),
  rm: () => T.unit,
  writeFile: (file, content) =>
    T.succeedWith(() => {
      if (!isNeeded(file)) return;
      const bytes = Buffer.from(content);
      if (fs.existsSync(file) && fs.readFileSync(file).equals(bytes)) return;
      writeWhole(file, bytes);
    })
};
