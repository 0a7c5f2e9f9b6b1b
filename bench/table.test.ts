import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import type {SizeResult} from './size.ts';
import {markdown, notOurs, tablesOf} from './table.ts';

const step = (name: string, cpu: number) => ({name, wall: cpu, cpu, peak: 1e9});
const result: SizeResult = {
  items: 1000,
  pages: 10,
  cold: [step(notOurs[0] ?? '', 50), step('Finish the pages', 20)],
  second: [step(notOurs[0] ?? '', 50), step('Finish the pages', 5)],
  output: {files: 20, bytes: 1e6},
  pageBytes: [],
  search: [],
  counts: [
    {what: 'a', found: 1, expected: 1},
    {what: 'b', found: 1, expected: 2}
  ]
};

test('the steps that are left out of ratios are steps of the build', () => {
  const steps = fs.readFileSync('publish/steps.ts', 'utf8');
  for (const name of notOurs) assert.ok(steps.includes(`name: '${name}'`), name);
});

test('the ratio of a second build leaves out Next and cards', () => {
  assert.match(markdown([result]), /ratio to cold, CPU, without Next and cards \| 0\.25 \|/);
  assert.match(markdown([result]), /ratio to cold, wall \| 0\.79 \|/);
});

test('the data file has a row for each step of both builds, and the counts that disagree', () => {
  const {steps, sites} = tablesOf([result], {});
  assert.deepEqual(steps?.rows[3], {items: 1000, build: 'second', ...step('Finish the pages', 5)});
  assert.deepEqual(sites?.rows, [
    {
      items: 1000,
      pages: 10,
      files: 20,
      bytes: 1e6,
      perCard: undefined,
      counts: 2,
      disagreeing: [{what: 'b', found: 1, expected: 2}]
    }
  ]);
});
