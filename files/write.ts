import {randomBytes} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Writes a file atomically: a reader sees the old content or the new, never a part. Creates its folder. */
export function writeWhole(file: string, data: string | Uint8Array): void {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  // Several processes, or copies of this module in one, may write the same file: each uses its own temporary name.
  const part = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.part`;
  fs.writeFileSync(part, data);
  fs.renameSync(part, file);
}
