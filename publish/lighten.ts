import fs from 'node:fs';
import path from 'node:path';

/** Copies Next's export without the payload files, which serve client navigation only. */
export function lighten(from: string, to: string): string {
  fs.rmSync(to, {recursive: true, force: true});
  let files = 0;
  fs.cpSync(from, to, {recursive: true, filter: source => {
    const keep = !/(?:^|\/)(?:__next\.[^/]*|[^/]+)\.txt$/.test(source.replaceAll(path.sep, '/'));
    if (keep && fs.statSync(source).isFile()) files++;
    return keep;
  }});
  return `${files} files`;
}
