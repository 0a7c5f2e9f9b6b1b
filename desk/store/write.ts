import fs from 'node:fs';
import path from 'node:path';
import {contentDir} from '../../records/read/files.ts';
import type {DocumentKind} from '../../records/schema/documents.ts';
import type {Editor} from './editor.ts';
import {commitFiles} from './git/commit.ts';
import {openRepository} from './git/repository.ts';
import {contentPath, folderPath, readBytes, versionOf} from './place.ts';
import {makeQueue} from '../queue.ts';
import {inFormOf} from './textForm.ts';
import {applyWhole} from './wholeChange.ts';

export type {Editor} from './editor.ts';

/** A file of an item as it is on the disk. */
export type StoredFile = {
  /** With the line ends of Unix, whatever the file has. */
  text: string;
  /** SHA-256 of the bytes. */
  version: string;
};

/** A change to one file. */
export type Change = {
  /** `kind/slug/name`, or the name of a file directly in `content/`. */
  file: string;
  /** What the file will contain; null deletes it. Texts get the line ends that the file has. */
  text: string | Uint8Array | null;
  /** The version that the change was made from; null: there was no file. */
  version: string | null;
};

/** Why nothing was written. */
export type Refusal = {
  ok: false;
  /**
   * conflict: a file is not in the version that the change was made from. full: the disk is full. failed: the system
   * refused for another reason, such as missing rights; `detail` says which.
   */
  reason: 'conflict' | 'full' | 'failed';
  /** As in `Change`. */
  file: string;
  /** Version of the file now. */
  version: string | null;
  detail?: string;
};

export type Written = {
  ok: true;
  /** New versions by file; null: deleted. */
  versions: Record<string, string | null>;
  /** The commit; null: nothing changed, or git is off or failed. */
  commit: string | null;
  /** Why git could not commit although it is on. The files are written, and the next commit of the item has them. */
  uncommitted?: string;
};

export type WriteResult = Written | Refusal;

const inTurn = makeQueue();

/** Runs a job that reads and then writes the content while no other such job of this desk runs. */
export const alone = inTurn;

/** The text files and names of pictures of an item; undefined if there is no such folder. */
export function readItem(
  kind: DocumentKind,
  slug: string
): {files: Record<string, StoredFile>; pictures: string[]} | undefined {
  const folder = folderPath({kind, slug});
  if (!fs.lstatSync(folder, {throwIfNoEntry: false})?.isDirectory()) return undefined;
  const files: Record<string, StoredFile> = {};
  const pictures: string[] = [];
  for (const entry of fs.readdirSync(folder, {withFileTypes: true})) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    if (!/\.(?:md|yaml)$/.test(entry.name)) pictures.push(entry.name);
    else files[entry.name] = storedFile(fs.readFileSync(path.join(folder, entry.name)));
  }
  return {files, pictures: pictures.sort()};
}

export const storedFile = (data: Buffer): StoredFile => ({
  text: withUnixLines(data.toString('utf8')),
  version: versionOf(data) ?? ''
});

const withUnixLines = (raw: string) => raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/**
 * Makes all changes or none, and commits them as `by` where git is on. `message` is the commit's subject. Throws only
 * for names that are no files of the content.
 */
export const writeFiles = (
  changes: readonly Change[],
  by: Editor,
  message: string
): Promise<WriteResult> => inTurn(() => writeNow(changes, by, message));

/** As `writeFiles`, for a caller that has its turn (`alone`). */
export async function writeNow(
  changes: readonly Change[],
  by: Editor,
  message: string
): Promise<WriteResult> {
  const plans = changes.map(change => ({...change, path: contentPath(change.file)}));
  const changedOne = () =>
    plans.find(({path: place, version}) => versionOf(readBytes(place)) !== version);
  const conflict = ({file, path: place}: (typeof plans)[number]): Refusal => ({
    ok: false,
    reason: 'conflict',
    file,
    version: versionOf(readBytes(place))
  });
  const changed = changedOne();
  if (changed) return conflict(changed);
  const writes = plans.map(({path: place, text}) => ({file: place, data: bytesOf(text, place)}));
  try {
    let late: (typeof plans)[number] | undefined;
    applyWhole(contentDir(), writes, () => !(late = changedOne()));
    if (late) return conflict(late);
  } catch (error) {
    return refusalOf(error, changes[0]?.file ?? '');
  }
  const versions = Object.fromEntries(
    plans.map(({file}, index) => [file, versionOf(writes[index]?.data ?? null)])
  );
  return {
    ok: true,
    versions,
    ...(await commit(
      plans.map(plan => plan.path),
      by,
      message
    ))
  };
}

function bytesOf(text: Change['text'], place: string): Uint8Array | null {
  if (typeof text !== 'string') return text;
  return Buffer.from(inFormOf(readBytes(place)?.toString('utf8') ?? '', text));
}

function refusalOf(error: unknown, file: string): Refusal {
  const {code, message} = error as NodeJS.ErrnoException;
  const isFull = code === 'ENOSPC' || code === 'EDQUOT';
  const version = versionOf(readBytes(contentPath(file)));
  return {ok: false, reason: isFull ? 'full' : 'failed', file, version, detail: code ?? message};
}

async function commit(
  files: readonly string[],
  by: Editor,
  message: string
): Promise<Pick<Written, 'commit' | 'uncommitted'>> {
  const repository = await openRepository();
  if (!repository) return {commit: null};
  try {
    return {commit: await commitFiles(repository, files, by, message)};
  } catch (error) {
    return {commit: null, uncommitted: error instanceof Error ? error.message : String(error)};
  }
}
