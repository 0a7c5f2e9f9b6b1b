import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {beginChangeLog, noteChange} from './changeLog.ts';
import {listItems} from './index.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'changes-'));
const own = process.env.CONTENT_DIR;
fs.cpSync('content', dir, {recursive: true, filter: source => !/\.(?:ts|json)$/.test(source)});
process.env.CONTENT_DIR = dir;
after(() => {
  if (own === undefined) delete process.env.CONTENT_DIR;
  else process.env.CONTENT_DIR = own;
  fs.rmSync(dir, {recursive: true, force: true});
});
const draft = path.join(dir, 'news/amnesty-to-g7');
const retitle = (title: string) =>
  fs.writeFileSync(
    path.join(draft, 'en.md'),
    fs.readFileSync(path.join(draft, 'en.md'), 'utf8').replace(/^title: .*/m, `title: ${title}`)
  );
const titleOf = (slug: string) => listItems().find(item => item.slug === slug)?.title.en;

test('where the content is watched, only files with a noted change are read again', () => {
  beginChangeLog();
  retitle('First');
  assert.equal(titleOf('amnesty-to-g7'), 'First');
  retitle('Second');
  assert.equal(
    titleOf('amnesty-to-g7'),
    'First',
    'the edit was not noted, so the file must not be read'
  );
  noteChange('news/amnesty-to-g7');
  assert.equal(titleOf('amnesty-to-g7'), 'Second');
  fs.cpSync(draft, path.join(dir, 'news/a-copy'), {recursive: true});
  noteChange('');
  assert.equal(titleOf('a-copy'), 'Second');
  fs.rmSync(path.join(dir, 'news/a-copy'), {recursive: true});
  noteChange('');
  assert.equal(titleOf('a-copy'), undefined);
});
