import assert from 'node:assert/strict';
import {test} from 'node:test';
import {orthographySlips} from './farsi.ts';

test('Latin digits are a mistake in Farsi prose, but not in codes that begin with Latin letters', () => {
  const found = (text: string) => orthographySlips(text).map(({rule}) => rule);
  assert.deepEqual(found('سند MDE 13/4960/2021 و استاندارد RFC 4180'), []);
  assert.deepEqual(found('سند 13/4960'), ['spelling.latinDigits']);
  assert.deepEqual(found('در سال 1400 بود'), ['spelling.latinDigits']);
});
