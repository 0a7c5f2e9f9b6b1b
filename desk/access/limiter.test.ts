import assert from 'node:assert/strict';
import {mock, test} from 'node:test';
import {makeLimiter} from './limiter.ts';

const failTimes = async (limiter: ReturnType<typeof makeLimiter>, times: number) => {
  for (let n = 0; n < times; n++) await limiter.fail('a');
};

test('ten failures block an address, and only it, for five minutes', async () => {
  let now = 0;
  const clock = mock.method(Date, 'now', () => now);
  const limiter = makeLimiter();
  await failTimes(limiter, 9);
  assert.equal(await limiter.mayTry('a', undefined), true);
  await failTimes(limiter, 1);
  assert.equal(await limiter.mayTry('a', undefined), false);
  assert.equal(await limiter.mayTry('b', undefined), true);
  now = 5 * 60_000 - 1;
  assert.equal(await limiter.mayTry('a', undefined), false);
  now = 5 * 60_000;
  assert.equal(await limiter.mayTry('a', undefined), true);
  clock.mock.restore();
});

test('a blocked address keeps the sessions that were valid before, until they expire', async () => {
  const limiter = makeLimiter();
  const soon = Math.floor(Date.now() / 1000) + 60;
  limiter.remember('expired', 1);
  limiter.remember('known', soon);
  await failTimes(limiter, 10);
  assert.equal(await limiter.mayTry('a', 'known'), true);
  assert.equal(await limiter.mayTry('a', 'expired'), false);
  assert.equal(await limiter.mayTry('a', 'unknown'), false);
});

test('failures from 10,000 addresses do not pile up in memory: all are forgotten', async () => {
  const limiter = makeLimiter();
  await failTimes(limiter, 10);
  for (let n = 1; n < 10_000; n++) {
    assert.equal(await limiter.mayTry('a', undefined), false);
    await limiter.fail(`address ${n}`);
  }
  assert.equal(await limiter.mayTry('a', undefined), true);
});
