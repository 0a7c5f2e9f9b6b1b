import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {test} from 'node:test';
import {writeWhole} from './write.ts';

test('two writes of one file at a time each have a temporary file of their own', t => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'write-'));
  const file = path.join(dir, 'a.txt');
  const parts: unknown[] = [];
  const {renameSync} = fs;
  // The second write begins before the first has renamed its file, as in another copy of the module.
  t.mock.method(fs, 'renameSync', (from: fs.PathLike, to: fs.PathLike) => {
    parts.push(from);
    if (parts.length === 1) writeWhole(file, 'second');
    renameSync(from, to);
  });
  writeWhole(file, 'first');
  assert.equal(new Set(parts).size, 2);
  assert.deepEqual(fs.readdirSync(dir), ['a.txt']);
  fs.rmSync(dir, {recursive: true});
});
