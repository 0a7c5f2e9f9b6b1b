import fs from 'node:fs';
import path from 'node:path';

/** Writes a file whole or not at all: readers see the old content or the new, never a part. Makes its folder. */
export function writeWhole(file: string, data: string | Uint8Array): void {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  // Several processes may write the same file; each has a name of its own until the last moment.
  const part = `${file}.${process.pid}.part`;
  fs.writeFileSync(part, data);
  fs.renameSync(part, file);
}
