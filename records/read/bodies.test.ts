import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import type {Root} from 'mdast';
import {bodyId, bodyTree, marksOf, recallMarks, storeBody, syncStore} from './bodies.ts';
import {splitFrontMatter} from './files.ts';
import {parseMarkdown, renderMarkdown} from './text/markdown.ts';
import {marksIn, noMarks} from './text/marks.ts';

const here = process.cwd();
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'bodies-'));
const store = path.join(root, '.content/bodies');
const body = [
  'A note.[^1]',
  ':::quote{by="A" lang=fa form=spoken}\nHello :date[2026-11-23], نام.\n:::',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '[^1]: Its *source*, on [a page](/news).\n'
].join('\n\n');
const split = (text: string) => ({head: '', body: text, bodyLine: 1});
const idOf = (text: string) => ({lang: 'en' as const, bodyId: bodyId(text)});
const html = (tree: Root) =>
  JSON.stringify(
    renderMarkdown(tree, 'en', {heading: 'Notes', back: 'Back'}, 'x'),
    (key, value: unknown) => (key === 'position' ? undefined : value)
  );

before(() => {
  for (const file of [
    'package-lock.json',
    'records/read/text/markdown.ts',
    'records/schema/directives.ts'
  ]) {
    fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    fs.copyFileSync(file, path.join(root, file));
  }
  process.chdir(root);
  fs.mkdirSync('content/news/item', {recursive: true});
  fs.writeFileSync('content/news/item/en.md', `---\ntitle: x\n---\n${body}`);
});
after(() => {
  process.chdir(here);
  fs.rmSync(root, {recursive: true, force: true});
});

test('a stored tree gives the same HTML as a parsed one, every time', () => {
  storeBody(split(body));
  const wanted = html(parseMarkdown(body));
  for (let count = 0; count < 3; count++)
    assert.equal(html(bodyTree('news', 'item', idOf(body))), wanted);
  assert.deepEqual(fs.readdirSync(store), [`${bodyId(body)}.json`]);
});

test('the stored tree is used; a file that was cut off is ignored and the text parsed again', () => {
  const file = path.join(store, `${bodyId(body)}.json`);
  fs.writeFileSync(file, '{"type":"root","children":[]}');
  assert.deepEqual(bodyTree('news', 'item', idOf(body)).children, []);
  fs.writeFileSync(file, '{"type":"root","chil');
  assert.equal(html(bodyTree('news', 'item', idOf(body))), html(parseMarkdown(body)));
});

test('a body that is not in the store is parsed from its file and not written', () => {
  fs.rmSync(store, {recursive: true});
  assert.equal(html(bodyTree('news', 'item', idOf(body))), html(parseMarkdown(body)));
  marksOf(split(body));
  assert.equal(fs.existsSync(store), false);
});

test('syncing adds the bodies that are missing and removes all others', () => {
  storeBody(split('gone'));
  syncStore([split('one'), split('two')]);
  assert.deepEqual(
    fs.readdirSync(store).sort(),
    [`${bodyId('one')}.json`, `${bodyId('two')}.json`].sort()
  );
});

test('marks are the same from parsing and from storing; recalled marks are not parsed', () => {
  const marks = marksIn(parseMarkdown(body));
  assert.deepEqual(
    marks.directives.map(({name, label, line}) => [name, label, line]),
    [
      ['quote', '', 3],
      ['date', '2026-11-23', 4]
    ]
  );
  assert.deepEqual(marks.links, [{type: 'link', url: '/news', line: 11}]);
  const [parsed, stored] = [split(body), split(body)];
  storeBody(stored);
  assert.deepEqual([marksOf(parsed), marksOf(stored)], [marks, marks]);
  const recalled = splitFrontMatter(`---\n---\n${body}`) ?? split('');
  recallMarks(recalled, noMarks);
  assert.deepEqual(marksOf(recalled), noMarks);
});
