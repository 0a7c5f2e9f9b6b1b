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

/** The content as it was last read. */
type Content = {
  /** Folders by path. An edited folder is removed, and read again when it is next needed. */
  cache: Map<string, ReadFolder>;
  folders: Folder[];
  /** All folders, once all were read. undefined: something was edited since. */
  read: readonly ReadFolder[] | undefined;
  /** Number of the last edit in the change log that `folders` and `cache` include. -1: none. */
  included: number;
  context: Context;
};

/** On globalThis, because Next bundles a second copy of this module into the desk's pages: both read it only once. */
const key = Symbol.for('desk.content');
const holder = globalThis as {[key]?: Content};
const content = (holder[key] ??= {
  cache: new Map(),
  folders: [],
  read: undefined,
  included: -1,
  context: new Context()
});

/**
 * All folders of the content, drafts included. Where the content is watched, only edited folders are read again, so
 * the cost of a preview does not grow with the content. Elsewhere every call starts afresh.
 */
export function allFolders(): readonly Folder[] {
  const log = changeLog();
  const {cache, included} = content;
  if (log && included === log.count) return content.folders;
  const edited =
    log && included >= 0
      ? [...log.latest].filter(([, edit]) => edit > included).map(([item]) => item)
      : undefined;
  content.read = undefined;
  for (const item of edited ?? []) cache.delete(path.join(contentDir(), item));
  if (!edited) cache.clear();
  if (!edited || edited.includes('')) {
    content.folders = listFolders();
    content.context.root.forget();
  }
  content.included = log?.count ?? -1;
  return content.folders;
}

/** All folders as they are now. The same list until something is edited. */
export function readFolders(): readonly ReadFolder[] {
  const folders = allFolders();
  return (content.read ??= folders.map(readCached));
}

/** Reads a folder, or returns it as it was read before. Call `allFolders` first to drop what has been edited. */
export function readCached(folder: Folder): ReadFolder {
  const read = content.cache.get(folder.dir) ?? readFolder(folder);
  content.cache.set(folder.dir, read);
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

/** The context of the whole content, up to date with every edit. */
export function currentContext(): Context {
  content.context.update(readFolders(), buildMoment());
  return content.context;
}
