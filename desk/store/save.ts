import fs from 'node:fs';
import path from 'node:path';
import {diff3Merge} from 'node-diff3';
import {contentDir} from '../../records/read/files.ts';
import type {Editor} from './editor.ts';
import {contentPath, folderPath, itemName, readBytes, versionOf, type Item} from './place.ts';
import {mayRelease} from './release.ts';
import {keepVersion, keptVersion} from './versions.ts';
import {alone, storedFile, writeNow, type Refusal, type StoredFile, type Written} from './write.ts';

/** A part of two texts that were merged: the lines of both, or those in which they differ. */
export type MergePart = {ok: string[]} | {mine: string[]; theirs: string[]; base: string[]};

export type SaveResult =
  /** `merged`: the file had changed elsewhere meanwhile, and the text has both changes. */
  | (Pick<Written, 'commit' | 'uncommitted'> & StoredFile & {ok: true; merged: boolean})
  /** Both changed the same lines. `text` and `version` are those of the file. */
  | {ok: false; reason: 'conflict'; text: string; version: string | null; merge: MergePart[]}
  /** The item or the file is no longer there. `renamedTo`: the item that has the file now, as `kind/slug`. */
  | {ok: false; reason: 'gone'; renamedTo?: string}
  /** The link does not allow to release, and this would. */
  | {ok: false; reason: 'release'}
  | (Refusal & {reason: 'full' | 'failed'});

/**
 * Saves a text that was made from `version`. If the file has changed since, both changes are merged where they do not
 * touch; otherwise nothing is written.
 */
export const saveFile = (
  item: Item,
  name: string,
  given: {text: string; version: string | null},
  by: Editor
): Promise<SaveResult> => alone(() => saveNow(item, name, given, by));

/** How often to merge again because another program has changed the file since it was read here. */
const tries = 5;

async function saveNow(
  item: Item,
  name: string,
  {text, version}: {text: string; version: string | null},
  by: Editor,
  attempt = 1
): Promise<SaveResult> {
  const file = `${itemName(item)}/${name}`;
  const data = readBytes(contentPath(file));
  if (!fs.existsSync(folderPath(item)) || (!data && version !== null))
    return {ok: false, reason: 'gone', ...renamed(item, name, version)};
  const now = data ? storedFile(data) : {text: '', version: null};
  const mine = plain(text);
  const parts = now.version === version ? [{ok: mine.split('\n')}] : merge(mine, now.text, version);
  const merged = textOf(parts);
  if (merged === null) {
    // Their text is the base of the next merge.
    if (now.version !== null) keepVersion(now.version, now.text);
    return {ok: false, reason: 'conflict', ...now, merge: parts};
  }
  if (!mayRelease(item, name, now.text, merged, by.role)) return {ok: false, reason: 'release'};
  const result = await writeNow(
    [{file, text: merged, version: now.version}],
    by,
    `Edit ${itemName(item)}: ${name}`
  );
  if (!result.ok) {
    if (result.reason !== 'conflict') return {...result, reason: result.reason};
    if (attempt < tries) return saveNow(item, name, {text, version}, by, attempt + 1);
    return {ok: false, reason: 'conflict', ...now, merge: merge(mine, now.text, null)};
  }
  const {versions, ...rest} = result;
  const saved = versions[file] ?? '';
  keepVersion(saved, merged);
  return {...rest, text: merged, version: saved, merged: merged !== mine};
}

const plain = (text: string) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** Merges two texts that come from the text of a version. If that is not known, whatever differs is a conflict. */
function merge(mine: string, theirs: string, version: string | null): MergePart[] {
  if (mine === theirs) return [{ok: mine.split('\n')}];
  const base = keptVersion(version);
  if (base === null) return [{mine: mine.split('\n'), theirs: theirs.split('\n'), base: []}];
  return diff3Merge(mine.split('\n'), base.split('\n'), theirs.split('\n'), {
    excludeFalseConflicts: true
  }).map(({ok, conflict}) =>
    conflict ? {mine: conflict.a, theirs: conflict.b, base: conflict.o} : {ok: ok ?? []}
  );
}

/** The merged text; null if there is a conflict. */
function textOf(parts: readonly MergePart[]): string | null {
  const lines: string[] = [];
  for (const part of parts) {
    if (!('ok' in part)) return null;
    lines.push(...part.ok);
  }
  return lines.join('\n');
}

/** The item that a file was moved to, if one of the same kind has exactly the version that the editor began from. */
function renamed({kind}: Item, name: string, version: string | null): {renamedTo?: string} {
  const folder = path.join(contentDir(), kind);
  if (version === null || !fs.existsSync(folder)) return {};
  const now = fs.readdirSync(folder).find(slug => {
    const file = path.join(folder, slug, name);
    const stat = fs.lstatSync(file, {throwIfNoEntry: false});
    return stat?.isFile() && versionOf(fs.readFileSync(file)) === version;
  });
  return now === undefined ? {} : {renamedTo: `${kind}/${now}`};
}
