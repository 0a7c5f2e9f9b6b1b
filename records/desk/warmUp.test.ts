import assert from 'node:assert/strict';
import childProcess from 'node:child_process';
import {randomBytes} from 'node:crypto';
import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
import os from 'node:os';
import path from 'node:path';
import {after, mock, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {buildSync} from 'esbuild';
import sharp from 'sharp';
import {beginChangeLog} from './changeLog.ts';
import {currentContext} from './folders.ts';
import {overview} from './index.ts';
import {readEverything} from './warmUp.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'warm-up-'));
const own = process.env.CONTENT_DIR;
const spawnSync = mock.method(childProcess, 'spawnSync');
after(() => {
  if (own === undefined) delete process.env.CONTENT_DIR;
  else process.env.CONTENT_DIR = own;
  fs.rmSync(dir, {recursive: true, force: true});
  spawnSync.mock.restore();
  syncBuiltinESMExports();
});

test('pictures that nobody has seen are decoded while the desk answers, and not again by the check', async () => {
  fs.cpSync('content', dir, {recursive: true});
  const raw = {width: 60, height: 60, channels: 3} as const;
  for (const slug of ['amnesty-to-g7', 'aban-tribunal-hearings'])
    await sharp(randomBytes(60 * 60 * 3), {raw})
      .withExif({IFD0: {Make: 'Phone'}})
      .jpeg()
      .toFile(path.join(dir, 'news', slug, 'not-seen.jpg'));
  process.env.CONTENT_DIR = dir;
  syncBuiltinESMExports();
  beginChangeLog();
  await readEverything();
  const {findings, isChecked} = await overview();
  assert.ok(isChecked);
  const warned = findings.filter(({file}) => file.endsWith('not-seen.jpg'));
  assert.deepEqual([warned.length, spawnSync.mock.callCount()], [2, 0]);
});

test('the copy of this code in the pages has what the server has read', async () => {
  // Inside the project, where a bundle finds its packages.
  const copy = path.resolve('test-results/folders-copy.mjs');
  buildSync({
    entryPoints: ['records/desk/folders.ts'],
    outfile: copy,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm'
  });
  const {currentContext: other} = (await import(pathToFileURL(copy).href)) as {
    currentContext: typeof currentContext;
  };
  fs.rmSync(copy);
  assert.notEqual(other, currentContext);
  const name = 'news/amnesty-to-g7';
  assert.ok(other().at(name));
  assert.equal(other().at(name), currentContext().at(name));
});
