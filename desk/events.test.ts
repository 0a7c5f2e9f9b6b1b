import assert from 'node:assert/strict';
import fs from 'node:fs';
import type {ServerResponse} from 'node:http';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {watchContent} from './events.ts';
import type {Scope} from './token.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'events-'));
process.env.CONTENT_DIR = dir;
for (const slug of ['one', 'two']) fs.mkdirSync(path.join(dir, 'news', slug), {recursive: true});
const connect = watchContent();
after(() => {
  fs.rmSync(dir, {recursive: true, force: true});
  setTimeout(() => process.exit(), 50).unref();
});

/** What a page hears that was made at `since`. */
function listener(scope: Scope, since: number): string[] {
  const heard: string[] = [];
  connect(
    {
      writeHead() {},
      write: (text: string) =>
        heard.push(...Array.from(text.matchAll(/^data: (.*)$/gm), match => match[1] ?? '')),
      on() {}
    } as unknown as ServerResponse,
    scope,
    since
  );
  return heard;
}
const save = (slug: string) =>
  fs.writeFileSync(path.join(dir, 'news', slug, 'en.md'), String(Math.random()));
const settled = () => new Promise(resolve => setTimeout(resolve, 400));

test('an edit between the making of a page and its first listening is told; one from before is not; a guest hears of one item', async () => {
  const before = Date.now();
  const open = listener('all', before);
  save('one');
  await settled();
  save('two');
  await settled();
  assert.deepEqual(open, ['news/one', 'news/two']);
  assert.deepEqual(listener('all', before), ['news/one', 'news/two']);
  assert.deepEqual(listener('news/two', before), ['news/two']);
  assert.deepEqual(listener('all', Date.now() + 1), []);
});
