import fs from 'node:fs';
import path from 'node:path';

/** Hard-links a finished file to a second path; copies it where the file system cannot link. Finished files are replaced, never written into. */
export function link(from: string, to: string): void {
  fs.mkdirSync(path.dirname(to), {recursive: true});
  try {
    fs.linkSync(from, to);
  } catch {
    fs.copyFileSync(from, to);
  }
}
