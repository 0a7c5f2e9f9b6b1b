import fs from 'node:fs';
import path from 'node:path';
import {sha256} from '../files/hash.ts';
import {writeWhole} from '../files/write.ts';
import {kinds} from './read/files.ts';
import type {ReadFolder} from './read/folder.ts';
import type {Picture} from './read/pictures.ts';

const folder = '.content/records';

/**
 * Writes what the door reads: the records of each kind, the list of pictures, and a revision that
 * changes with every text. Throws if a document is not valid; the check must come first.
 */
export function writeRecords(
  folders: readonly ReadFolder[],
  pictures: Record<string, Picture>
): void {
  for (const kind of kinds)
    write(
      kind,
      folders
        .filter(item => item.kind === kind)
        .map(({dir, record}) => {
          if (!record) throw new Error(`${dir} does not match the schema; run npm run check`);
          return record;
        })
    );
  write('pictures', pictures);
  write('revision', {revision: revisionOf(folders)});
}

/** An unchanged file keeps its time, so that `next dev` does not rebuild because of it. */
function write(name: string, content: unknown) {
  const file = path.join(folder, `${name}.json`);
  const text = JSON.stringify(content);
  if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) writeWhole(file, text);
}

const revisionOf = (folders: readonly ReadFolder[]): string =>
  sha256(JSON.stringify(folders.map(({slug, record}) => [slug, record?.bodies])), 12);
