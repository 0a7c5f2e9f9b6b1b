import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {splitFrontMatter} from '../read/files.ts';
import {fingerprint} from '../read/fingerprint.ts';
import {changedParagraphs, compareParagraphs} from './history.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'history-'));
after(() => fs.rmSync(dir, {recursive: true, force: true}));
const file = path.join(dir, 'sub', 'en.md');
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: dir,
    stdio: 'ignore'
  });
const write = (body: string) => {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(
    file,
    `---\ntitle: A title\nsummary: A lead.\ntranslation: {status: original}\n---\n${body}\n`
  );
};
const hash = () =>
  fingerprint(splitFrontMatter(fs.readFileSync(file, 'utf8')) ?? {head: '', body: '', bodyLine: 1});

test('without git or without the version, the changes are unknown', () => {
  write('One.');
  assert.equal(changedParagraphs(file, '000000000000'), null);
});

test('the version that was translated is found in git, and the changes since are marked', () => {
  git('init', '-q');
  write('One paragraph.\n\nThe second stays.\n\nA third goes.');
  git('add', '-A');
  git('commit', '-qm', 'first');
  const then = hash();
  write('One longer paragraph.\n\nThe second stays.');
  git('commit', '-qam', 'second');
  write('One longer paragraph.\n\nThe second stays.\n\nA new one.');
  const found = changedParagraphs(file, then);
  assert.deepEqual(found, [
    [
      {text: 'One ', change: 'same'},
      {text: 'longer ', change: 'added'},
      {text: 'paragraph.', change: 'same'}
    ],
    ...compareParagraphs(['A third goes.'], ['A new one.'])
  ]);
  assert.equal(changedParagraphs(file, '000000000000'), null);
});

test('Farsi is compared by words too', () => {
  assert.deepEqual(
    compareParagraphs(['او در زندان اوین است.'], ['او در زندان قرچک است.'])[0]
      ?.filter(({change}) => change !== 'same')
      .map(({text}) => text.trim()),
    ['اوین', 'قرچک']
  );
});
