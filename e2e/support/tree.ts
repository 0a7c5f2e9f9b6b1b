import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The SHA-256 of every file of a folder, by path. */
export const hashesOf = (root: string): Map<string, string> =>
  new Map(
    fs
      .readdirSync(root, {recursive: true, encoding: 'utf8'})
      .filter(file => fs.statSync(path.join(root, file)).isFile())
      .sort()
      .map(file => [
        file,
        createHash('sha256')
          .update(fs.readFileSync(path.join(root, file)))
          .digest('hex')
      ])
  );
