import assert from 'node:assert/strict';
import fs from 'node:fs';
import type {ServerResponse} from 'node:http';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {changeLog} from '../records/desk/changeLog.ts';
import {watchContent} from './events.ts';
import type {Scope} from './access/token.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'events-'));
process.env.CONTENT_DIR = dir;
for (const slug of ['one', 'two']) fs.mkdirSync(path.join(dir, 'news', slug), {recursive: true});
const connect = await watchContent();
after(() => {
  fs.rmSync(dir, {recursive: true, force: true});
  setTimeout(() => process.exit(), 50).unref();
});

/** Connects a page that was made at `since`. Returns the list of items that it is told of. */
function listen(scope: Scope, since: number): string[] {
  const told: string[] = [];
  connect(
    {
      writeHead() {},
      write: (text: string) =>
        told.push(...Array.from(text.matchAll(/^data: (.*)$/gm), match => match[1] ?? '')),
      on() {}
    } as unknown as ServerResponse,
    scope,
    since
  );
  return told;
}
const fileOf = (slug: string) => path.join(dir, 'news', slug, 'en.md');
const save = (slug: string) => fs.writeFileSync(fileOf(slug), String(Math.random()));
const settled = () => new Promise(resolve => setTimeout(resolve, 400));

test('a page is told of edits since it was made, not of earlier ones; a guest only of one item', async () => {
  const before = Date.now();
  const open = listen('all', before);
  save('one');
  await settled();
  save('two');
  await settled();
  assert.deepEqual(open, ['news/one', 'news/two']);
  assert.deepEqual(listen('all', before), ['news/one', 'news/two']);
  assert.deepEqual(listen('news/two', before), ['news/two']);
  assert.deepEqual(listen('all', Date.now() + 1), []);
});

test('every save is noticed, also by editors that replace the file, and in a folder that was moved in', async () => {
  save('one');
  await settled();
  const open = listen('all', Date.now() + 1);
  for (let times = 0; times < 3; times++) {
    const draft = path.join(dir, 'news/one/.en.md.tmp');
    fs.writeFileSync(draft, String(Math.random()));
    fs.renameSync(draft, fileOf('one'));
    await settled();
  }
  assert.deepEqual(open.splice(0), ['news/one', 'news/one', 'news/one']);
  fs.mkdirSync(path.join(dir, '.new-item'));
  fs.writeFileSync(path.join(dir, '.new-item/en.md'), '');
  fs.renameSync(path.join(dir, '.new-item'), path.join(dir, 'news/three'));
  await settled();
  save('three');
  await settled();
  assert.deepEqual(open, ['news/three', 'news/three']);
});

test('an item that was read between two writes of one save is read again', async () => {
  const count = () => changeLog()?.count ?? 0;
  const before = count();
  save('two');
  while (count() === before) await new Promise(resolve => setTimeout(resolve, 1));
  const afterFirstWrite = count();
  save('two');
  await settled();
  assert.ok(count() > afterFirstWrite);
});
