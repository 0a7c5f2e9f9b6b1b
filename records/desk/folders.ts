import fs from 'node:fs';
import path from 'node:path';
import type {Words} from '../collections/types.ts';
import {Context} from '../check/index.ts';
import {buildMoment} from '../moment.ts';
import type {ContentRecord} from '../read/contentRecord.ts';
import {contentDir, listFolders, type Folder} from '../read/files.ts';
import {readFolder, type ReadFolder} from '../read/folder.ts';
import type {DocumentKind} from '../schema/documents.ts';
import {isSlug} from '../schema/slug.ts';
import {changeLog} from './changeLog.ts';

/** Folders that have been read, by path. An edited folder is removed and read again when it is next needed. */
const cache = new Map<string, ReadFolder>();
let folders: Folder[] = [];
/** Number of the last edit in the change log that `folders` and `cache` include. -1: none. */
let included = -1;

/**
 * All folders of the content, drafts included. Where the content is watched, only edited folders are read again, so
 * the cost of a preview does not grow with the content. Elsewhere every call starts afresh.
 */
export function allFolders(): readonly Folder[] {
  const log = changeLog();
  if (!log || included < 0) {
    cache.clear();
    folders = listFolders();
  } else if (log.count > included) {
    const edited = [...log.latest].filter(([, edit]) => edit > included).map(([item]) => item);
    for (const item of edited) cache.delete(path.join(contentDir(), item));
    if (edited.includes('')) folders = listFolders();
  }
  included = log?.count ?? -1;
  return folders;
}

/** Reads a folder, or returns it as it was read before. Call `allFolders` first to drop what has been edited. */
export function readCached(folder: Folder): ReadFolder {
  const read = cache.get(folder.dir) ?? readFolder(folder);
  cache.set(folder.dir, read);
  return read;
}

/** The folder of a slug that may come from an address, or undefined if there is none. */
export const folderOf = (kind: DocumentKind, slug: string): Folder | undefined => {
  const dir = path.join(contentDir(), kind, slug);
  return isSlug(slug) && fs.existsSync(dir) ? {kind, slug, dir} : undefined;
};

/** The record of a document, or undefined while its files are not valid. */
export const recordIn = <F, W extends Words>(folder: Folder): ContentRecord<F, W> | undefined =>
  (readCached(folder).record as ContentRecord<F, W> | null) ?? undefined;

const context = new Context();

/** The context of the whole content, up to date with every edit. */
export function currentContext(): Context {
  context.update(allFolders().map(readCached), buildMoment());
  return context;
}
