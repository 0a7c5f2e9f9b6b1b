import fs from 'node:fs';
import path from 'node:path';

/** Paths of all files below `root`, relative to it and sorted. Node before 20.12 has `path` instead of `parentPath`. */
export const listFiles = (root: string) =>
  fs
    .readdirSync(root, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry =>
      path
        .relative(root, path.join(entry.parentPath ?? entry.path, entry.name))
        .replaceAll(path.sep, '/')
    )
    .sort();
