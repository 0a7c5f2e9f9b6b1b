import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {test} from 'node:test';
import {siteAddresses} from './addresses.ts';
import {courseOf} from './flat.ts';
import {readLoad} from './wrk.ts';

test('memory is flat if the last part is no larger than the second; the first does not count', () => {
  const samples = (bytes: (minute: number) => number) =>
    Array.from({length: 300}, (_, second) => ({
      at: 1000 * second + 500,
      bytes: bytes(Math.floor(second / 60))
    }));
  assert.deepEqual(
    courseOf(
      samples(minute => (minute === 0 ? 10 : 100)),
      0,
      5
    ),
    {partSeconds: 60, medians: [10, 100, 100, 100, 100], ratio: 1, isFlat: true}
  );
  assert.equal(
    courseOf(
      samples(minute => 100 + 10 * minute),
      0,
      5
    ).isFlat,
    false
  );
  assert.equal(
    courseOf([], 0, 5).isFlat,
    false,
    'memory that could not be read is not called flat'
  );
});

test('what wrk’s script prints is read', () => {
  const line =
    '{"requests":1000,"microseconds":10000000,"bytes":5000000,"p50":500,"p99":4000,"connect":1,"read":0,"write":2,"timeout":4,"status":8}';
  assert.deepEqual(readLoad(`Running 10s test\n\nwrk-result ${line}\n`, 32), {
    connections: 32,
    seconds: 10,
    requests: 1000,
    perSecond: 100,
    bytesPerRequest: 5000,
    p50: 0.5,
    p99: 4,
    failed: 8,
    broken: 3,
    late: 4
  });
  assert.throws(() => readLoad('unable to connect', 1), /without a result: *\nunable to connect/);
});

test('both languages are asked for in turn, and the shared files with them', () => {
  const site = fs.mkdtempSync(path.join(os.tmpdir(), 'addresses-'));
  for (const file of [
    'en/news/a.html',
    'en/news/b.html',
    'fa/news/a.html',
    'assets/site-12345678.css',
    'assets/site-12345678.css.gz',
    'fonts/x-12345678.woff2'
  ]) {
    fs.mkdirSync(path.join(site, path.dirname(file)), {recursive: true});
    fs.writeFileSync(path.join(site, file), '');
  }
  assert.deepEqual(siteAddresses(site), [
    '/en/news/a',
    '/fa/news/a',
    '/assets/site-12345678.css',
    '/fonts/x-12345678.woff2',
    '/en/news/b',
    '/fa/news/a'
  ]);
  fs.rmSync(site, {recursive: true, force: true});
});
