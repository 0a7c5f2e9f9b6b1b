import fs from 'node:fs';
import path from 'node:path';

/**
 * Hard-links a finished file to a second path, or copies it where the file system has no hard links. Both paths share
 * one file: replace it, never write into it.
 */
export function link(from: string, to: string): void {
  fs.mkdirSync(path.dirname(to), {recursive: true});
  try {
    fs.linkSync(from, to);
  } catch {
    fs.copyFileSync(from, to);
  }
}
