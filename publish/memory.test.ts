import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, beforeEach, test} from 'node:test';
import {Memory} from './memory.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'memory-'));
const at = (...parts: string[]) => path.join(root, ...parts);
const places = {from: at('published'), to: at('staging')};
const put = (file: string, text: string) => {
  fs.mkdirSync(path.dirname(at(file)), {recursive: true});
  fs.writeFileSync(at(file), text);
};
const staged = (file: string) =>
  fs.existsSync(at('staging', file)) ? fs.readFileSync(at('staging', file), 'utf8') : undefined;

/** One build that makes `a` out of `input`; says whether it was taken over. */
function build(input: string, key = 'programs'): boolean {
  fs.rmSync(at('staging'), {recursive: true, force: true});
  const memory = new Memory('things', key);
  const kept = memory.take('a', input, places);
  if (!kept) {
    put('staging/a.json', `made of ${input}`);
    put('staging/a.json.br', `packed of ${input}`);
    put('staging/a.json.gz', `packed of ${input}`);
    memory.made('a', input, ['a.json'], at('staging'));
  }
  memory.save();
  return kept;
}

/** What was staged stands published, as after a build. */
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

test('what was made of the same input is taken over with its packed forms, build after build', () => {
  assert.equal(build('one'), false);
  publish();
  assert.deepEqual(
    [build('one'), staged('a.json'), staged('a.json.br'), staged('a.json.gz')],
    [true, 'made of one', 'packed of one', 'packed of one']
  );
  publish();
  assert.equal(build('one'), true);
});

test('another input, other programs, a file that was changed by hand or is gone: made anew', () => {
  const again = (change: () => void, input = 'one', key = 'programs') => {
    build('one');
    publish();
    change();
    const kept = build(input, key);
    return [kept, staged('a.json')];
  };
  assert.deepEqual(
    again(() => {}, 'two'),
    [false, 'made of two']
  );
  assert.deepEqual(
    again(() => {}, 'one', 'other programs'),
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

test('a memory that was cut off is none; a build that is broken off leaves the last one', () => {
  build('one');
  publish();
  fs.writeFileSync(
    at('cache/things.json'),
    fs.readFileSync(at('cache/things.json'), 'utf8').slice(0, -9)
  );
  assert.equal(build('one'), false);
  publish();
  new Memory('things', 'programs').note('a', {input: 'never saved', files: {}});
  assert.equal(build('one'), true);
});

test('of what went away nothing is left lying, even if what was made is not remembered', () => {
  put('kept/a.json', 'a');
  put('kept/fa/withdrawn.json', 'withdrawn');
  const memory = new Memory('things', 'programs');
  memory.note('a.json', {input: 'one', files: {}});
  memory.sweep(at('kept'));
  assert.deepEqual(
    [fs.existsSync(at('kept/a.json')), fs.existsSync(at('kept/fa/withdrawn.json'))],
    [true, false]
  );
});
