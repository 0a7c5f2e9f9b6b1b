import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {hashesOf} from './support/tree.ts';

/**
 * A build after one edited text makes again what the edit concerns and nothing else, by the counts that it prints. It
 * runs in a copy of the working copy, right after the build there (`commands/test.mjs`), from which it takes all that
 * was kept.
 */
const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'second-build-'));
const notCopied =
  /^(?:node_modules|\.git|\.next|\.next-.*|out-.*|\.desk|\.content|test-results|playwright-report)$/;
const shell = '.next/cache/shell.json';
const edited = 'content/news/europe-supporters-statement/fa.md';
const at = (...parts: string[]) => path.join(copy, ...parts);
let log = '';

before(() => {
  for (const name of fs.readdirSync('.').filter(each => !notCopied.test(each)))
    fs.cpSync(name, at(name), {recursive: true});
  fs.mkdirSync(at(path.dirname(shell)), {recursive: true});
  fs.copyFileSync(shell, at(shell));
  fs.symlinkSync(path.resolve('node_modules'), at('node_modules'));
  fs.appendFileSync(at(edited), '\nیک جمله دیگر، برای آزمون.\n');
  const {asOf} = JSON.parse(fs.readFileSync('out/data/people.json', 'utf8')) as {asOf: string};
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'commands/build.ts', '--local'],
    {cwd: copy, encoding: 'utf8', env: {...process.env, BUILD_TIME: `${asOf}T23:59:59Z`}}
  );
  assert.equal(status, 0, stdout.slice(-2000) + stderr.slice(-2000));
  log = stdout;
});
after(() => fs.rmSync(copy, {recursive: true, force: true}));

/** How many products a step made: all that it counts, less those that it reused. */
function made(step: string): number {
  const [, total, rest = ''] = new RegExp(`\\] ${step}: (\\d+) (.*)`).exec(log) ?? [];
  assert.ok(total, `the log says how many products “${step}” has`);
  return Number(total) - Number(/, (\d+) reused/.exec(rest)?.[1] ?? 0);
}

test('nothing is compiled, and no card, document or chart is drawn', () => {
  assert.match(log, /Build with Next: not run/);
  assert.match(log, /Draw the share cards: [1-9]\d* cards, 0 drawn/);
  assert.match(log, /Draw what can be printed: [1-9]\d* documents, 0 drawn/);
  assert.equal(made('Draw the charts as pictures'), 0);
});

test('only pages that change are finished, feeds that change written, and new bytes packed', () => {
  const [before, now] = [hashesOf('out'), hashesOf(at('out'))];
  const known = new Set(before.values());
  const changed = [...now].filter(([file, hash]) => before.get(file) !== hash);
  const files = (fits: RegExp) => changed.flatMap(([file]) => (fits.test(file) ? [file] : []));
  const pages = files(/^(?!copies\/).*\.html$/);
  assert.ok(pages.includes('fa/news/europe-supporters-statement.html'));
  assert.equal(made('Finish the pages'), pages.length, pages.join(' '));
  assert.equal(made('Write the feeds'), files(/\/feeds\/.*\.atom$/).length);
  const packed = changed.filter(
    ([file, hash]) => !pages.includes(file) && now.has(`${file}.br`) && !known.has(hash)
  );
  assert.ok(packed.length > 0);
  assert.equal(made('Compress the other files'), packed.length, packed.join(' '));
});
