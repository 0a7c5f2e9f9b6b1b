import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {checkContent} from '../index.ts';
import {damaged, randomFrom} from './damage.ts';
import {fuzzCheck} from './fuzz.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'fuzz-'));
const {CONTENT_DIR} = process.env;
const now = new Date();
before(() => {
  fs.cpSync('content', dir, {recursive: true});
  process.env.CONTENT_DIR = dir;
});
after(() => {
  if (CONTENT_DIR === undefined) delete process.env.CONTENT_DIR;
  else process.env.CONTENT_DIR = CONTENT_DIR;
  fs.rmSync(dir, {recursive: true, force: true});
});

test('the check never throws over damaged copies of real documents, and leaves them as they were', () => {
  const count = () => checkContent(now).findings.length;
  const before = count();
  // Other seeds run at night, with `npm run fuzz`.
  const {inputs, refused, passed, thrown, findings} = fuzzCheck(150, 1, now);
  assert.deepEqual(
    thrown.map(({file, how, message}) => ({file, how, message})),
    []
  );
  assert.equal(inputs, 150);
  assert.equal(refused + passed.length, 150);
  assert.ok(refused > 50 && findings > 100, 'most damage is found');
  assert.equal(count(), before);
});

test('a seed gives the same damage again', () => {
  const make = () => damaged('a: 1\nb: [x]\n', 'c: 2\n', randomFrom(7));
  assert.deepEqual(make(), make());
});
