import fs from 'node:fs';
import path from 'node:path';

/** Files of a tree, as paths within it, sorted. Node before 20.12 knows `path` and not yet `parentPath`. */
export const filesOf = (root: string) =>
  fs
    .readdirSync(root, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry =>
      path
        .relative(root, path.join(entry.parentPath ?? entry.path, entry.name))
        .replaceAll(path.sep, '/')
    )
    .sort();
