import fs from 'node:fs';
import path from 'node:path';
import {deserialize, serialize} from 'node:v8';
import {sha256} from '../../files/hash.ts';
import {writeInto} from '../../files/write.ts';
import {cacheFolder} from '../buildCache.ts';
import type {PageCopy} from '../copies/pageCopy.ts';
import type {ChartDrawing} from '../data/chartDrawing.ts';
import type {FeedText} from '../feeds/feedText.ts';

/**
 * What later steps need from a page. It is taken from the page's tree while the page is finished, so that each page is
 * parsed once, and kept in one file per page: all trees of a large site would not fit into memory, and a page that the
 * next build reuses is not parsed at all.
 */
export type PageParts = {
  /** Only of news items and people. */
  feedText?: FeedText;
  /** Only of pages that the take-away copies contain. */
  copy?: PageCopy;
  /** The charts of the page of figures. */
  charts?: readonly ChartDrawing[];
};

/** The folder of the parts, in the build cache. */
export const partsFolder = () => path.join(cacheFolder(), 'pages');
/** The file of a page's parts, by the page's path from the root of the site. */
export const partsFile = (page: string) => path.join(partsFolder(), page);

/**
 * Writes the parts of a page and returns the SHA-256 of their file. If there are none, deletes those of the previous
 * build: the text of a withdrawn page must not stay on disk.
 */
export function writeParts(page: string, parts: PageParts): string | undefined {
  if (Object.keys(parts).length === 0) {
    fs.rmSync(partsFile(page), {force: true});
    return undefined;
  }
  const data = serialize(parts);
  writeInto(partsFile(page), data);
  return sha256(data);
}

/** Reads the parts of a page; throws if it has none. */
export const readParts = (page: string): PageParts =>
  deserialize(fs.readFileSync(partsFile(page))) as PageParts;
