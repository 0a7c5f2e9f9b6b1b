import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pageJumps} from './pageJumps.ts';

test('a short list links to all its pages, a long one to its ends, neighbours and steps of 10 and 100', () => {
  assert.deepEqual(pageJumps(2, 7), [1, 2, 3, 4, 5, 6, 7]);
  assert.deepEqual(pageJumps(1, 800), [1, 2, 11, 101, 800]);
  assert.deepEqual(pageJumps(455, 800), [1, 355, 445, 454, 455, 456, 465, 555, 800]);
  assert.deepEqual(pageJumps(800, 800), [1, 700, 790, 799, 800]);
});

test('any of 800 pages is at most 13 clicks away from any other', () => {
  const total = 800;
  for (const start of [1, 400, 455, total]) {
    const clicks = new Map([[start, 0]]);
    for (const [page, steps] of clicks)
      for (const next of pageJumps(page, total)) if (!clicks.has(next)) clicks.set(next, steps + 1);
    assert.equal(clicks.size, total);
    assert.ok(
      Math.max(...clicks.values()) <= 13,
      `${Math.max(...clicks.values())} clicks from ${start}`
    );
  }
});
