import fs from 'node:fs';
import path from 'node:path';

/** Sorted paths of all files under `root`, relative to it, with `/` as separator. */
export const listFiles = (root: string) =>
  fs
    .readdirSync(root, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry =>
      // Node before 20.12 has `path` instead of `parentPath`.
      path
        .relative(root, path.join(entry.parentPath ?? entry.path, entry.name))
        .replaceAll(path.sep, '/')
    )
    .sort();
