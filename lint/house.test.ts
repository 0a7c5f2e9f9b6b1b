import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';

/** Files that belong to the project: what git tracks, and new files that it does not ignore. */
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {encoding: 'utf8'})
  .split('\n')
  .filter(file => file && fs.existsSync(file));
const programs = files.filter(file => /\.(?:[cm]?[jt]sx?|css)$/.test(file));

/** Programs that are data: long texts, one to a line. */
const data = new Set(['bench/corpus/vocabulary.ts']);

test('content/ holds documents and no program', () =>
  assert.deepEqual(
    programs.filter(file => file.startsWith('content/')),
    []
  ));

test('no folder holds more than 20 programs side by side', () => {
  const count = new Map<string, number>();
  for (const file of programs)
    count.set(path.dirname(file), (count.get(path.dirname(file)) ?? 0) + 1);
  const large = [...count].filter(([, number]) => number > 20).map(([folder]) => folder);
  assert.deepEqual(large, []);
});

test('no line of a program is longer than 120 characters', () => {
  const long = programs
    .filter(file => !data.has(file))
    .flatMap(file =>
      fs
        .readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, at) => ([...line].length > 120 ? [`${file}:${at + 1}`] : []))
    );
  assert.deepEqual(long, []);
});
