import fs from 'node:fs';
import path from 'node:path';
import {writeWhole} from '../../files/write.ts';
import {keptFolder} from '../../records/desk/preview/drafts.ts';

/** How long a version is kept that no editor has asked for again, in milliseconds. */
const keptMs = 60 * 86_400_000;
const fileOf = (version: string) => path.join(keptFolder(), 'versions', version);

/** Keeps a text under its version, so that it can be the base of a merge later, with git or without. */
export function keepVersion(version: string, text: string): void {
  const file = fileOf(version);
  if (!fs.existsSync(file)) return writeWhole(file, text);
  const now = new Date();
  fs.utimesSync(file, now, now);
}

/** The text of a version that an editor was given; null if it is not known. */
export function keptVersion(version: string | null): string | null {
  if (version === null) return '';
  const isVersion = /^[0-9a-f]{64}$/.test(version);
  return isVersion && fs.existsSync(fileOf(version))
    ? fs.readFileSync(fileOf(version), 'utf8')
    : null;
}

/** Deletes the versions that nobody has asked for in a long time. */
export function forgetOldVersions(): void {
  const folder = path.dirname(fileOf(''));
  if (!fs.existsSync(folder)) return;
  for (const name of fs.readdirSync(folder)) {
    const age = Date.now() - fs.statSync(path.join(folder, name)).mtimeMs;
    if (age > keptMs) fs.rmSync(path.join(folder, name), {force: true});
  }
}
