import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {temporaryFolder, useContent} from '../store.fixture.ts';
import {alone, readItem, writeFiles} from '../write.ts';
import {openRepository} from './repository.ts';
import {shareCommits} from './share.ts';

const by = {name: 'Aida', role: 'editor'} as const;
const file = 'news/one/en.md';
const texts = {[file]: 'a\nb\nc\nd\ne\n', 'news/two/en.md': 'x\n'};

/** The desk's content, a bare remote, and someone else's copy of it. */
function withRemote() {
  const content = useContent(texts);
  const remote = path.join(temporaryFolder(), 'remote.git');
  const other = path.join(temporaryFolder(), 'other');
  const run = (cwd: string, ...args: string[]) =>
    execFileSync('git', args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']}).trim();
  run(content.root, 'init', '--quiet', '--bare', '--initial-branch', 'main', remote);
  content.git('remote', 'add', 'origin', remote);
  content.git('push', '--quiet', '-u', 'origin', 'main');
  run(content.root, 'clone', '--quiet', remote, other);
  const elsewhere = (name: string, text: string) => {
    fs.writeFileSync(path.join(other, 'content', name), text);
    const identity = ['-c', 'user.name=Other', '-c', 'user.email=other@example.org'];
    run(other, ...identity, 'commit', '--quiet', '-am', 'From elsewhere');
    run(other, 'push', '--quiet');
  };
  const save = async (text: string) => {
    const version = readItem('news', 'one')?.files['en.md']?.version ?? null;
    assert.ok((await writeFiles([{file, text, version}], by, 'Save')).ok);
  };
  const share = async () => {
    const repository = await openRepository();
    assert.ok(repository);
    return shareCommits(repository, alone);
  };
  return {
    ...content,
    remote,
    elsewhere,
    save,
    share,
    theirs: () => run(remote, 'show', `main:content/${file}`)
  };
}

test('without a remote there is nothing to share; with one, both sides get everything', async () => {
  const lone = useContent(texts);
  const repository = await openRepository();
  assert.ok(repository && lone);
  assert.deepEqual(await shareCommits(repository, alone), {state: 'local'});
  const {save, share, elsewhere, read, theirs, git} = withRemote();
  assert.deepEqual(await share(), {state: 'shared', pulled: 0, pushed: 0});
  await save('A\nb\nc\nd\ne\n');
  elsewhere(file, 'a\nb\nc\nd\nE\n');
  assert.deepEqual(await share(), {state: 'shared', pulled: 1, pushed: 2});
  assert.equal(read(file), 'A\nb\nc\nd\nE\n');
  assert.equal(theirs(), 'A\nb\nc\nd\nE');
  assert.equal(git('status', '--porcelain'), '');
});

test('a conflict is told by file, and neither side is touched', async () => {
  const {save, share, elsewhere, read, theirs, git} = withRemote();
  await save('mine\nb\nc\nd\ne\n');
  const head = git('rev-parse', 'HEAD');
  elsewhere(file, 'theirs\nb\nc\nd\ne\n');
  assert.deepEqual(await share(), {state: 'conflict', files: [`content/${file}`]});
  assert.equal(read(file), 'mine\nb\nc\nd\ne\n');
  assert.equal(theirs(), 'theirs\nb\nc\nd\ne');
  assert.deepEqual([git('rev-parse', 'HEAD'), git('status', '--porcelain')], [head, '']);
});

test('after a conflict someone joins both sides with git, and then all is shared', async () => {
  const {save, share, elsewhere, read, theirs, git, root} = withRemote();
  await save('mine\nb\nc\nd\ne\n');
  elsewhere(file, 'theirs\nb\nc\nd\ne\n');
  assert.equal((await share()).state, 'conflict');
  assert.throws(() => git('merge', '--quiet', 'origin/main'));
  fs.writeFileSync(path.join(root, 'content', file), 'both\nb\nc\nd\ne\n');
  // Meanwhile an editor goes on writing another item. Git records no part of a merge, and the desk says so.
  const two = readItem('news', 'two')?.files['en.md']?.version ?? null;
  const written = await writeFiles(
    [{file: 'news/two/en.md', text: 'y\n', version: two}],
    by,
    'Save two'
  );
  assert.ok(written.ok && written.uncommitted);
  git('commit', '--quiet', '-am', 'Join both');
  assert.equal((await share()).state, 'shared');
  assert.deepEqual([read(file), theirs()], ['both\nb\nc\nd\ne\n', 'both\nb\nc\nd\ne']);
  assert.equal(git('status', '--porcelain'), '');
  assert.equal(git('rev-parse', 'HEAD'), git('rev-parse', 'origin/main'));
});

test('a remote that is gone or takes no pushes, and files in the way, are told plainly', async () => {
  const {save, share, elsewhere, remote, put, git, read} = withRemote();
  await save('mine\n');
  fs.writeFileSync(
    path.join(remote, 'hooks/pre-receive'),
    '#!/bin/sh\necho "main is protected" >&2\nexit 1\n',
    {
      mode: 0o755
    }
  );
  const refused = await share();
  assert.ok(refused.state === 'refused' && refused.detail.includes('main is protected'));
  fs.rmSync(path.join(remote, 'hooks/pre-receive'));
  elsewhere('news/two/en.md', 'pushed\n');
  put('news/two/en.md', 'not committed\n');
  assert.equal((await share()).state, 'blocked');
  assert.equal(read('news/two/en.md'), 'not committed\n');
  git('checkout', '--quiet', '--', 'content/news/two/en.md');
  fs.renameSync(remote, `${remote}.gone`);
  assert.equal((await share()).state, 'offline');
  assert.equal(git('status', '--porcelain'), '');
});
