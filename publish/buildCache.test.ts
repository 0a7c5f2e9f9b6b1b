import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, beforeEach, test} from 'node:test';
import {BuildCache} from './buildCache.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'build-cache-'));
const at = (...parts: string[]) => path.join(root, ...parts);
const folders = {from: at('published'), to: at('staging')};
const put = (file: string, text: string) => {
  fs.mkdirSync(path.dirname(at(file)), {recursive: true});
  fs.writeFileSync(at(file), text);
};
const staged = (file: string) =>
  fs.existsSync(at('staging', file)) ? fs.readFileSync(at('staging', file), 'utf8') : undefined;

/** Builds `a.json` from `input`. Returns whether it was reused. */
function build(input: string, key = 'code'): boolean {
  fs.rmSync(at('staging'), {recursive: true, force: true});
  const cache = new BuildCache('step', key);
  const reused = cache.reuse('a', input, folders);
  if (!reused) {
    put('staging/a.json', `made of ${input}`);
    put('staging/a.json.br', `packed of ${input}`);
    put('staging/a.json.gz', `packed of ${input}`);
    cache.recordFiles('a', input, ['a.json'], at('staging'));
  }
  cache.save();
  return reused;
}

/** Replaces the published folder with the staged one, as a build does at its end. */
function publish() {
  fs.rmSync(at('published'), {recursive: true, force: true});
  fs.cpSync(at('staging'), at('published'), {recursive: true});
}

beforeEach(() => {
  process.env.BUILD_CACHE = at('cache');
  for (const dir of ['cache', 'staging', 'published'])
    fs.rmSync(at(dir), {recursive: true, force: true});
});
after(() => {
  delete process.env.BUILD_CACHE;
  fs.rmSync(root, {recursive: true, force: true});
});

test('the output of the same input is reused with its compressed forms, build after build', () => {
  assert.equal(build('one'), false);
  publish();
  assert.deepEqual(
    [build('one'), staged('a.json'), staged('a.json.br'), staged('a.json.gz')],
    [true, 'made of one', 'packed of one', 'packed of one']
  );
  publish();
  assert.equal(build('one'), true);
});

test('another input, other code, a changed or a missing file: built again', () => {
  const again = (change: () => void, input = 'one', key = 'code') => {
    build('one');
    publish();
    change();
    const reused = build(input, key);
    return [reused, staged('a.json')];
  };
  assert.deepEqual(
    again(() => {}, 'two'),
    [false, 'made of two']
  );
  assert.deepEqual(
    again(() => {}, 'one', 'other code'),
    [false, 'made of one']
  );
  assert.deepEqual(
    again(() => put('published/a.json', 'forged')),
    [false, 'made of one']
  );
  assert.deepEqual(
    again(() => fs.rmSync(at('published/a.json'))),
    [false, 'made of one']
  );
});

test('a truncated cache counts as empty; an aborted build leaves the last cache in place', () => {
  build('one');
  publish();
  fs.writeFileSync(
    at('cache/step.json'),
    fs.readFileSync(at('cache/step.json'), 'utf8').slice(0, -9)
  );
  assert.equal(build('one'), false);
  publish();
  new BuildCache('step', 'code').record('a', {input: 'never saved', files: {}});
  assert.equal(build('one'), true);
});

test('pruning deletes files of entries that this build does not have, even without a previous cache', () => {
  put('kept/a.json', 'a');
  put('kept/fa/withdrawn.json', 'withdrawn');
  const cache = new BuildCache('step', 'code');
  cache.record('a.json', {input: 'one', files: {}});
  cache.prune(at('kept'));
  assert.deepEqual(
    [fs.existsSync(at('kept/a.json')), fs.existsSync(at('kept/fa/withdrawn.json'))],
    [true, false]
  );
});
