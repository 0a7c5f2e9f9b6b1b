import fs from 'node:fs';
import path from 'node:path';
import {message, quote} from '../../i18n/catalogue/message.ts';
import {MessageError} from '../../i18n/catalogue/messageError.ts';
import {buildDay} from '../moment.ts';
import {contentDir, factsFile, listFolders, type Folder} from '../read/files.ts';
import {slugProblem} from '../read/paths.ts';
import {isText, readText} from '../read/source/readText.ts';
import type {DocumentKind} from '../schema/documents.ts';
import {newKinds, skeleton} from '../schema/skeleton.ts';

/**
 * Writes a commented draft in both languages, with the next record number of its kind, and returns its folder. Writes
 * all files or none. Throws a MessageError if `word` is not a kind (`news`, `prisoner`, `case`, `action`), or if the
 * slug is not valid or in use.
 */
export function writeNewDraft(word: string, slug: string): string {
  const kind = Object.entries(newKinds).find(([name]) => name === word)?.[1];
  if (!kind)
    throw new MessageError(
      message('drafting.notAKind', {word: quote(word), kinds: Object.keys(newKinds)})
    );
  const problem = slugProblem(kind, slug);
  if (problem)
    throw new MessageError(message('drafting.notASlug', {slug: quote(slug), expected: problem}));
  const folders = listFolders();
  const taken = folders.find(folder => folder.slug === slug);
  if (taken)
    throw new MessageError(message('drafting.taken', {folder: path.relative('.', taken.dir)}));

  const target = path.join(contentDir(), kind, slug);
  const files = skeleton(kind, nextRecordNumber(kind, folders), buildDay());
  fs.mkdirSync(path.dirname(target), {recursive: true});
  const staging = fs.mkdtempSync(path.join(contentDir(), '.new-'));
  for (const [name, text] of Object.entries(files))
    fs.writeFileSync(path.join(staging, name), text);
  // mkdtemp makes folders that only their owner can open.
  fs.chmodSync(staging, 0o755);
  fs.renameSync(staging, target);
  return target;
}

/** The number of the next record of a kind. */
export const nextRecordNumber = (kind: DocumentKind, folders = listFolders()): number =>
  Math.max(0, ...folders.filter(folder => folder.kind === kind).map(recordNumber)) + 1;

/** The record number in the facts of a folder, or 0. */
function recordNumber(folder: Folder): number {
  const read = readText(factsFile(folder));
  // Not parsed as YAML, so that a file with errors keeps its number.
  const written = isText(read) ? /^recordNo:[ \t]*(\d{1,9})/m.exec(read.text)?.[1] : undefined;
  return Number(written ?? 0);
}
