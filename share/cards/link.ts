import fs from 'node:fs';
import path from 'node:path';

/** Puts a finished file at a second place without writing its bytes again; copies it where the disk cannot link. Finished files are replaced, never written into. */
export function link(from: string, to: string): void {
  fs.mkdirSync(path.dirname(to), {recursive: true});
  try {
    fs.linkSync(from, to);
  } catch {
    fs.copyFileSync(from, to);
  }
}
