import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {runCommand} from './input/runCommand.fixture.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'translated-'));
after(() => fs.rmSync(dir, {recursive: true, force: true}));
const run = (script: string, ...args: string[]) =>
  runCommand(script, args, {env: {CONTENT_DIR: dir}});
const translated = (...args: string[]) => run('commands/translated.ts', ...args);
const at = (slug: string, file: string) => path.join(dir, 'news', slug, file);
const read = (slug: string, file: string) => fs.readFileSync(at(slug, file), 'utf8');
const edit = (slug: string, file: string, change: (text: string) => string) =>
  fs.writeFileSync(at(slug, file), change(read(slug, file)));

for (const slug of ['good', 'bad']) {
  run('commands/new.ts', 'news', slug);
  edit(slug, 'en.md', text => text.replaceAll('[to write]', 'Words.'));
  edit(slug, 'fa.md', text => text.replaceAll('[بنویسید]', 'متن'));
}

test('translations that were never recorded are listed, and recorded by name', () => {
  assert.match(translated().stdout, /news\/good \(fa\): not recorded yet/);
  assert.equal(translated('news/good').status, 0);
  assert.match(read('good', 'fa.md'), /^ {2}ofHash: [0-9a-f"]{12,14}$/m);
  assert.doesNotMatch(translated().stdout, /good/);
  edit('good', 'en.md', text => `${text}More.\n`);
  assert.match(translated().stdout, /news\/good \(fa\): the original has changed since/);
});

test('if one named item has errors they are printed, and nothing is written for any item', () => {
  edit('bad', 'item.yaml', text => text.replace('kind: report', 'kind: rapport'));
  const before = [read('bad', 'fa.md'), read('good', 'fa.md')];
  for (const args of [['news/bad'], ['news/good', 'news/bad'], ['--all']]) {
    const {status, stderr, stdout} = translated(...args);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /item\.yaml:\d+ {2}error {2}kind[\s\S]*Nothing was recorded\. Fix this error first/
    );
    assert.doesNotMatch(stdout, /recorded as/);
    assert.deepEqual([read('bad', 'fa.md'), read('good', 'fa.md')], before);
  }
});

test('a wrong hash is corrected, not refused; an unreadable file does not stop the command', () => {
  edit('bad', 'item.yaml', text => text.replace('kind: rapport', 'kind: report'));
  edit('bad', 'fa.md', text => text.replace('  of: en', '  of: en\n  ofHash: unknown'));
  assert.equal(translated('news/bad').status, 0);
  assert.match(read('bad', 'fa.md'), /^ {2}ofHash: [0-9a-f"]{12,14}$/m);
  edit('bad', 'en.md', text => text.replace('title: ', 'title: "'));
  assert.equal(translated().status, 0);
});
