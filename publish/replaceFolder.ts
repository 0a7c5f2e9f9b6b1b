import fs from 'node:fs';

/**
 * Puts back a published folder that a build was about to replace when its process was killed: it still has the name
 * that `replaceFolder` gives it for a moment.
 */
export function restoreFolder(published: string): void {
  const old = `${published}.old`;
  if (!fs.existsSync(published) && fs.existsSync(old)) fs.renameSync(old, published);
}

/** Replaces a published folder with a finished one. A process that is killed meanwhile leaves one of them whole. */
export function replaceFolder(published: string, finished: string): void {
  const old = `${published}.old`;
  if (fs.existsSync(published)) {
    fs.rmSync(old, {recursive: true, force: true});
    fs.renameSync(published, old);
  }
  fs.renameSync(finished, published);
  fs.rmSync(old, {recursive: true, force: true});
}
