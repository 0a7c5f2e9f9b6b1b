import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {saveTables} from './results.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'results-'));
after(() => fs.rmSync(dir, {recursive: true, force: true}));

test('saved tables replace those of the same name, keep the others, and have one row per line', () => {
  const file = path.join(dir, 'results.json');
  saveTables({a: {about: {node: 'v1'}, rows: [{x: 1}]}, b: {about: {}, rows: []}}, file);
  saveTables({a: {about: {node: 'v2'}, rows: [{x: 1.23456}, {x: {y: 2}}]}}, file);
  const text = fs.readFileSync(file, 'utf8');
  assert.deepEqual(JSON.parse(text), {
    a: {about: {node: 'v2'}, rows: [{x: 1.235}, {x: {y: 2}}]},
    b: {about: {}, rows: []}
  });
  assert.ok(text.includes('\n    {"x":1.235},\n    {"x":{"y":2}}\n'));
});

test('the committed results are a data file of such tables', () => {
  const tables = JSON.parse(fs.readFileSync('bench/results.json', 'utf8')) as Record<
    string,
    {rows: unknown[]}
  >;
  for (const name of ['steps', 'sites', 'pages', 'searches', 'desk', 'peers'])
    assert.ok(tables[name]?.rows.length, name);
});
