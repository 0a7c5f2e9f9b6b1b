import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** What a build makes, and what no build needs: a workshop begins without it. */
const left =
  /^(?:node_modules|\.git|\.next.*|out.*|\.content|\.cards|\.build-cache|\.desk|test-results|playwright-report|\.env|.*\.tsbuildinfo)$/;

/**
 * Copies the code into a folder of its own, with its own caches: a measured build is cold at first, and the caches of
 * the working copy stay as they are. Packages are hard links where the disk allows.
 */
export function openWorkshop(dir: string): void {
  fs.mkdirSync(dir, {recursive: true});
  for (const name of fs.readdirSync('.').filter(each => !left.test(each)))
    fs.cpSync(name, path.join(dir, name), {recursive: true});
  for (const made of ['public/fonts', 'public/pictures', 'app/fonts.css', 'components/fonts.json'])
    fs.rmSync(path.join(dir, made), {recursive: true, force: true});
  const target = path.join(dir, 'node_modules');
  if (spawnSync('cp', ['-al', path.resolve('node_modules'), target]).status === 0) return;
  fs.rmSync(target, {recursive: true, force: true});
  fs.cpSync('node_modules', target, {recursive: true, verbatimSymlinks: true});
}
