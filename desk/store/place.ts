import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {contentDir, expectedFiles, kinds} from '../../records/read/files.ts';
import type {DocumentKind} from '../../records/schema/documents.ts';
import {isSlug} from '../../records/schema/slug.ts';

/** One item of the content. It may not exist yet. */
export type Item = {kind: DocumentKind; slug: string};

export const itemName = ({kind, slug}: Item) => `${kind}/${slug}`;

/** The item of a `kind/slug`, or undefined if there is no such kind or the slug is not valid. */
export function itemNamed(name: string): Item | undefined {
  const [kind, slug, ...rest] = name.split('/');
  const known = kinds.find(each => each === kind);
  return known && slug !== undefined && isSlug(slug) && !rest.length
    ? {kind: known, slug}
    : undefined;
}

export const folderPath = ({kind, slug}: Item) => path.join(contentDir(), kind, slug);

/** Names of pictures in an item's folder. Upper case, since editors also copy files there by hand. */
const pictureName = /^[A-Za-z0-9][\w-]*(?:\.[\w-]+)*\.(?:avif|jpe?g|png|svg|webp)$/i;
const rootFile = /^[a-z]+\.(?:yaml|json)$/;

/** Whether an item of this kind may have a text file of this name. */
export const isTextName = (kind: DocumentKind, name: string) => expectedFiles(kind).includes(name);

/**
 * The absolute path of a file of the content: `kind/slug/name`, or a file directly in `content/`. Throws for any other
 * name, and if a folder on the way is a link, which could lead out of the content.
 */
export function contentPath(file: string): string {
  const [kind = '', slug = '', name = '', ...rest] = file.split('/');
  const item = itemNamed(`${kind}/${slug}`);
  const isInItem = item && !rest.length && (isTextName(item.kind, name) || pictureName.test(name));
  if (!isInItem && !rootFile.test(file)) throw new Error(`${file} is no file of the content.`);
  const folders = isInItem ? [kind, `${kind}/${slug}`] : [];
  for (const folder of folders) {
    const stat = fs.lstatSync(path.join(contentDir(), folder), {throwIfNoEntry: false});
    if (stat && !stat.isDirectory()) throw new Error(`content/${folder} is not a folder.`);
  }
  return path.join(contentDir(), file);
}

/** The bytes of a file; null if there is none. Throws if there is something else of this name. */
export function readBytes(file: string): Buffer | null {
  const stat = fs.lstatSync(file, {throwIfNoEntry: false});
  if (stat && !stat.isFile()) throw new Error(`${file} is not a file.`);
  return stat ? fs.readFileSync(file) : null;
}

/** Version of a file: the SHA-256 of its bytes in hexadecimal; null if there is no file. */
export const versionOf = (data: Uint8Array | null): string | null =>
  data && createHash('sha256').update(data).digest('hex');
