import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {parseMarkdown, renderMarkdown} from './markdown.ts';
import {forgetTrees, treeOf} from './trees.ts';

const here = process.cwd();
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'trees-'));
const kept = path.join(root, '.build-cache/trees');
const text =
  'A note.[^1]\n\n:::quote{by="A" lang=fa form=spoken}\nHello :date[2026-11-23], نام.\n:::\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n[^1]: Its *source*.\n';
const html = (tree: ReturnType<typeof treeOf>) =>
  JSON.stringify(
    renderMarkdown(tree, 'en', {heading: 'Notes', back: 'Back'}, 'x'),
    (key, value: unknown) => (key === 'position' ? undefined : value)
  );

before(() => {
  for (const file of [
    'package-lock.json',
    'records/read/markdown.ts',
    'records/schema/directives.ts'
  ]) {
    fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    fs.copyFileSync(file, path.join(root, file));
  }
  process.chdir(root);
  process.env.PUBLIC_BUILD = '1';
});
after(() => {
  process.chdir(here);
  delete process.env.PUBLIC_BUILD;
  fs.rmSync(root, {recursive: true, force: true});
});

test('a tree that was kept gives the same HTML as one that was just read, however often', () => {
  const wanted = html(parseMarkdown(text));
  assert.deepEqual(
    [html(treeOf(text)), html(treeOf(text)), html(treeOf(text))],
    [wanted, wanted, wanted]
  );
  assert.equal(fs.readdirSync(kept).length, 1);
});

test('it is the kept one that is given; one that was cut off is read anew', () => {
  treeOf(text);
  const [name = ''] = fs.readdirSync(kept);
  fs.writeFileSync(path.join(kept, name), '{"type":"root","children":[]}');
  assert.deepEqual(treeOf(text).children, []);
  fs.writeFileSync(path.join(kept, name), '{"type":"root","chil');
  assert.equal(html(treeOf(text)), html(parseMarkdown(text)));
});

test('nobody but the build leaves anything behind, and what is kept of texts that are no more goes', () => {
  delete process.env.PUBLIC_BUILD;
  treeOf('a draft');
  process.env.PUBLIC_BUILD = '1';
  assert.equal(fs.readdirSync(kept).length, 1);
  treeOf('another');
  assert.equal(fs.readdirSync(kept).length, 2);
  forgetTrees(['another']);
  assert.deepEqual(treeOf('another').children.length, 1);
  assert.equal(fs.readdirSync(kept).length, 1);
});
