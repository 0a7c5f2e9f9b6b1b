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

/**
 * Writes a file, and creates its folder if that is missing. For thousands of files in few folders: to ask for the
 * folder each time costs nearly as much as to write the file.
 */
export function writeInto(file: string, data: string | Uint8Array): void {
  try {
    fs.writeFileSync(file, data);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(file, data);
  }
}
