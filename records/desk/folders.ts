/** Folders of the content as they lie on disk at this moment, read again only where they changed. For `desk.ts` alone: what is not released is among them. */
import fs from 'node:fs';
import path from 'node:path';
import {buildMoment} from '../moment.ts';
import {isSlug} from '../schema/slug.ts';
import {Context} from '../check/index.ts';
import {readFolder, type ReadFolder} from '../read/folder.ts';
import {changeLog} from './changeLog.ts';
import {contentDir, expectedFiles, listFolders, type Folder} from '../read/files.ts';
import type {ContentRecord, Words} from '../read/contentRecord.ts';
import type {DocumentKind} from '../schema/documents.ts';

type Entry = {
  folder: ReadFolder;
  stamp: string;
  fresh: boolean;
};
/** What was read, by folder. An entry that is not fresh is held against the clocks of its files before it is used. */
const read = new Map<string, Entry>();
let folders: Folder[] = [];
let seen = -1;
let listedAt = 0;
/** Folders that may have changed since the context was amended. */
let unseen: Folder[] | 'all' = 'all';
/** A watcher may miss an edit (network folders): after this time every file's clock is looked at again. */
const trustMs = 60_000;

/** All folders. Where the desk's server watches them, only what changed is looked at: the cost of a preview does not grow with the content. */
export function allFolders(): readonly Folder[] {
  const log = changeLog();
  if (log && log.count === seen && Date.now() - listedAt < trustMs) return folders;
  const changed =
    log && seen >= 0 && Date.now() - listedAt < trustMs
      ? [...log.latest].filter(([, count]) => count > seen).map(([item]) => item)
      : [''];
  seen = log?.count ?? -1;
  if (changed.includes('')) {
    folders = listFolders();
    listedAt = Date.now();
    for (const entry of read.values()) entry.fresh = false;
    unseen = 'all';
  }
  for (const item of changed) {
    const entry = read.get(path.join(contentDir(), item));
    if (!entry) continue;
    entry.fresh = false;
    if (unseen !== 'all') unseen.push(entry.folder);
  }
  return folders;
}

function entryOf(folder: Folder): Entry {
  const known = read.get(folder.dir);
  if (known?.fresh) return known;
  const stamp = [...expectedFiles(folder.kind), '.']
    .map(name => fs.statSync(path.join(folder.dir, name), {throwIfNoEntry: false}))
    .map(stat => `${stat?.mtimeMs} ${stat?.size}`)
    .join();
  const entry = known?.stamp === stamp ? known : {folder: readFolder(folder), stamp, fresh: true};
  entry.fresh = true;
  read.set(folder.dir, entry);
  return entry;
}
export const readCached = (folder: Folder) => entryOf(folder).folder;

export const folderOf = (kind: DocumentKind, slug: string): Folder | undefined => {
  const dir = path.join(contentDir(), kind, slug);
  return isSlug(slug) && fs.existsSync(dir) ? {kind, slug, dir} : undefined;
};

/** The record of a document, or undefined while its files are not valid. */
export const recordIn = <F, W extends Words>(folder: Folder): ContentRecord<F, W> | undefined =>
  (readCached(folder).record as ContentRecord<F, W> | null) ?? undefined;

/** What follows from all content: amended by what was read anew. */
export const context = new Context();
export function contextNow(): Context {
  const all = allFolders();
  if (unseen === 'all') context.update(all.map(readCached), buildMoment());
  else context.amend(unseen.map(readCached), buildMoment());
  unseen = [];
  return context;
}
