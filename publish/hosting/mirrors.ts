import fs from 'node:fs';
import path from 'node:path';
import {getMirrors} from '../../records/read/mirrors.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';

/** Writes `mirrors.txt`: every address of the site, one per line. */
export function writeMirrors(root: string): void {
  const lines = [publicUrl(), ...getMirrors().map(({url}) => url)];
  fs.writeFileSync(path.join(root, 'mirrors.txt'), `${lines.join('\n')}\n`);
}
