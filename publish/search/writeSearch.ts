import fs from 'node:fs';
import path from 'node:path';
import {locales, type Locale} from '../../i18n/locales.ts';
import {resultFile, termFile, type IndexHead} from '../../search/result.ts';
import {inParallel} from '../pool.ts';
import {sha256} from '../../files/hash.ts';
import {indexDocuments} from '../../search/invertedIndex.ts';
import type {SearchDocument} from './fields.ts';

/**
 * Writes the search index of each language to `assets/search/`. Returns the paths of their heads, for the search
 * pages.
 */
export async function writeSearch(
  root: string
): Promise<{heads: Map<Locale, string>; summary: string}> {
  const made = await inParallel<{root: string; locale: Locale}, ReturnType<typeof writeIndex>>(
    new URL('./searchWorker.ts', import.meta.url),
    locales.map(locale => ({root, locale}))
  );
  return {
    heads: new Map(locales.map((locale, index) => [locale, made[index]?.head ?? ''])),
    summary: locales
      .map(
        (locale, index) =>
          `${locale} ${made[index]?.files} files, ${Math.round((made[index]?.bytes ?? 0) / 1024)} KB`
      )
      .join('; ')
  };
}

/**
 * Writes an index: its head, its files of terms and a file per result. All names contain the hash of the whole index.
 */
export function writeIndex(
  root: string,
  locale: Locale,
  documents: readonly SearchDocument[]
): {head: string; files: number; bytes: number} {
  const {starts, files} = indexDocuments(documents.map(({fields}) => fields));
  const results = documents.map(({result}) => JSON.stringify(result));
  const headText = JSON.stringify({docs: documents.length, starts} satisfies IndexHead);
  const hash = sha256([headText, ...files, ...results].join('\n')).slice(0, 8);
  const head = `assets/search/${locale}-${hash}.json`;
  fs.mkdirSync(path.join(root, 'assets/search'), {recursive: true});
  let bytes = 0;
  const write = (file: string, text: string) => {
    fs.writeFileSync(path.join(root, file), text);
    bytes += Buffer.byteLength(text);
  };
  write(head, headText);
  files.forEach((text, file) => write(termFile(head, file), text));
  results.forEach((text, doc) => write(resultFile(head, doc), text));
  return {head, files: 1 + files.length + results.length, bytes};
}
