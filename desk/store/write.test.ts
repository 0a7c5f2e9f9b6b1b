import assert from 'node:assert/strict';
import fs from 'node:fs';
import {mock, test} from 'node:test';
import {saveFile} from './save.ts';
import {useContent} from './store.fixture.ts';
import {keepVersion} from './versions.ts';
import {readItem, writeFiles, type Change} from './write.ts';

const by = {name: 'آیدا <x>', role: 'editor'} as const;
const texts = {
  'news/one/item.yaml': 'state: draft\n',
  'news/one/en.md': '---\ntitle: One\n---\nFirst.\n',
  'news/one/fa.md': '---\ntitle: یک\n---\nاول.\n',
  'news/two/item.yaml': 'state: draft\n'
};
const versionIn = (kind: 'news', slug: string, name: string) =>
  readItem(kind, slug)?.files[name]?.version ?? null;
const change = (file: string, text: Change['text'], version: string | null): Change => ({
  file,
  text,
  version
});
const strays = (content: string) => fs.readdirSync(content).filter(name => name.startsWith('.'));

test('several files are written and committed as one change, by the editor in the link', async () => {
  const {git, read, content, put} = useContent(texts);
  put('news/two/item.yaml', 'state: draft # staged by someone else\n');
  git('add', 'content/news/two/item.yaml');
  const result = await writeFiles(
    [
      change('news/one/en.md', 'A', versionIn('news', 'one', 'en.md')),
      change('news/one/fa.md', null, versionIn('news', 'one', 'fa.md')),
      change('news/three/en.md', 'B', null)
    ],
    by,
    'Change three files'
  );
  assert.ok(result.ok && result.commit);
  assert.equal(result.uncommitted, undefined);
  assert.equal(read('news/one/en.md'), 'A');
  assert.equal(read('news/three/en.md'), 'B');
  assert.equal(result.versions['news/one/fa.md'], null);
  assert.equal(result.versions['news/one/en.md'], versionIn('news', 'one', 'en.md'));
  assert.deepEqual(git('show', '--format=%an|%s', '--name-status', 'HEAD').split('\n'), [
    'آیدا  x|Change three files',
    '',
    'M\tcontent/news/one/en.md',
    'D\tcontent/news/one/fa.md',
    'A\tcontent/news/three/en.md'
  ]);
  assert.equal(git('status', '--porcelain'), 'M  content/news/two/item.yaml');
  assert.deepEqual(strays(content), []);
});

test('if one file is not in its version, nothing is written', async () => {
  const {git, read, put} = useContent(texts);
  const version = versionIn('news', 'one', 'fa.md');
  put('news/one/fa.md', 'changed from outside');
  const result = await writeFiles(
    [
      change('news/one/en.md', 'A', versionIn('news', 'one', 'en.md')),
      change('news/one/fa.md', 'B', version)
    ],
    by,
    'No'
  );
  assert.deepEqual(result, {
    ok: false,
    reason: 'conflict',
    file: 'news/one/fa.md',
    version: versionIn('news', 'one', 'fa.md')
  });
  assert.equal(read('news/one/en.md'), texts['news/one/en.md']);
  const again = await writeFiles([change('news/one/en.md', 'A', null)], by, 'No');
  assert.ok(!again.ok && again.reason === 'conflict', 'a file that should not exist');
  assert.equal(git('log', '--format=%s'), 'Begin');
});

test('what another program writes while the disk is busy is merged, not overwritten', async () => {
  const {read, put} = useContent({...texts, 'news/one/en.md': 'One\nTwo\nThree\nFour\nFive\n'});
  const {text, version} = readItem('news', 'one')?.files['en.md'] ?? {text: '', version: ''};
  keepVersion(version, text);
  const sync = fs.fsyncSync;
  // Before the first bytes are on the disk, and by then the desk has read the file.
  const slow = mock.method(fs, 'fsyncSync', (handle: number) => {
    slow.mock.restore();
    put('news/one/en.md', text.replace('Five', 'Outside'));
    sync(handle);
  });
  const mine = {text: text.replace('One', 'Mine'), version};
  const saved = await saveFile({kind: 'news', slug: 'one'}, 'en.md', mine, by);
  assert.ok(saved.ok && saved.merged);
  assert.equal(read('news/one/en.md'), 'Mine\nTwo\nThree\nFour\nOutside\n');
});

test('a conflict that was ended is merged with what has changed elsewhere since', async () => {
  const lines = 'One\nTwo\nThree\nFour\nFive\n';
  const {read, put} = useContent({...texts, 'news/one/en.md': lines});
  const {text, version} = readItem('news', 'one')?.files['en.md'] ?? {text: '', version: ''};
  keepVersion(version, text);
  put('news/one/en.md', lines.replace('One', 'Theirs'));
  const item = {kind: 'news', slug: 'one'} as const;
  const first = await saveFile(item, 'en.md', {text: lines.replace('One', 'Mine'), version}, by);
  assert.ok(!first.ok && first.reason === 'conflict');
  put('news/one/en.md', first.text.replace('Five', 'Outside'));
  const both = {text: first.text.replace('Theirs', 'Both'), version: first.version};
  assert.ok((await saveFile(item, 'en.md', both, by)).ok);
  assert.equal(read('news/one/en.md'), 'Both\nTwo\nThree\nFour\nOutside\n');
});

test('on a full disk, and if a rename fails midway, everything is as before', async () => {
  const {content} = useContent(texts);
  const before = JSON.stringify([readItem('news', 'one'), readItem('news', 'two')]);
  const fails = (
    method: 'writeFileSync' | 'fsyncSync' | 'renameSync',
    at: number,
    code: string
  ) => {
    const real = fs[method] as (...args: unknown[]) => unknown;
    let calls = 0;
    return mock.method(fs, method, (...args: unknown[]) => {
      if (++calls === at) throw Object.assign(new Error(code), {code});
      return real(...args);
    });
  };
  for (const [method, code, reason] of [
    ['writeFileSync', 'ENOSPC', 'full'],
    ['fsyncSync', 'EDQUOT', 'full'],
    ['renameSync', 'EACCES', 'failed']
  ] as const)
    for (let at = 1; at <= 3; at++) {
      const failing = fails(method, at, code);
      const result = await writeFiles(
        [
          change('news/one/en.md', 'A', versionIn('news', 'one', 'en.md')),
          change('news/new/en.md', 'C', null),
          change('news/two/item.yaml', null, versionIn('news', 'two', 'item.yaml')),
          change('news/one/fa.md', 'B', versionIn('news', 'one', 'fa.md'))
        ],
        by,
        'No'
      );
      failing.mock.restore();
      assert.ok(
        !result.ok && result.reason === reason,
        `${method} ${at}: ${JSON.stringify(result)}`
      );
      assert.equal(JSON.stringify([readItem('news', 'one'), readItem('news', 'two')]), before);
      assert.equal(readItem('news', 'new'), undefined);
      assert.deepEqual(strays(content), [], `${method} ${at}`);
    }
});

test('a save keeps the line ends and the byte order mark of the file, line by line', async () => {
  const {read} = useContent({...texts, 'news/one/en.md': '\uFEFFa\r\nb\nc\r\nd\r\n'});
  const given = readItem('news', 'one')?.files['en.md'];
  assert.equal(given?.text, 'a\nb\nc\nd\n');
  const save = (text: string) =>
    writeFiles([change('news/one/en.md', text, versionIn('news', 'one', 'en.md'))], by, 'Edit');
  await save('a\nb\nc\nd\n');
  assert.equal(read('news/one/en.md'), '\uFEFFa\r\nb\nc\r\nd\r\n');
  await save('a\nb\nx\nc\n');
  assert.equal(read('news/one/en.md'), '\uFEFFa\r\nb\nx\r\nc\r\n');
});

test('names that leave the content, or that no item may have, are no files', async () => {
  const {at, root} = useContent(texts);
  fs.symlinkSync(root, at('news/linked'));
  for (const file of [
    '../x.yaml',
    'news/../../x.yaml',
    '/etc/passwd',
    'news/one/../two/item.yaml',
    'news/one/notes.txt',
    'news/one/.en.md',
    'news/one/a/en.md',
    'news/linked/en.md',
    'news/One/en.md',
    'drafts/one/en.md',
    'news/one/person.yaml',
    'news/one/a.jpg/en.md',
    'news\\one\\en.md'
  ])
    await assert.rejects(writeFiles([change(file, 'x', null)], by, 'No'), file);
});

test('without git and outside a repository, files are written all the same', async () => {
  const {read} = useContent(texts, {git: false});
  const result = await writeFiles(
    [change('news/one/en.md', 'A', versionIn('news', 'one', 'en.md'))],
    by,
    'Edit'
  );
  assert.ok(result.ok && result.commit === null && result.uncommitted === undefined);
  assert.equal(read('news/one/en.md'), 'A');
});
