import assert from 'node:assert/strict';
import {mock} from 'node:test';
import {pass, withClock} from '../editor/session/session.fixture.ts';
import {listRestMs, makePaced} from './paced.ts';

/** A tab that asks a desk which takes `tookMs` for each answer, and rests as the list of the desk does. */
function tab(tookMs: number, answer = () => Promise.resolve()) {
  const page = Object.assign(new EventTarget(), {visibilityState: 'visible' as const});
  const asked: number[] = [];
  let time = 0;
  const show = (state: 'visible' | 'hidden') => {
    Object.assign(page, {visibilityState: state});
    page.dispatchEvent(new Event('visibilitychange'));
  };
  const ask = makePaced(
    async () => {
      asked.push(time);
      await new Promise(resolve => setTimeout(resolve, tookMs));
      await answer();
    },
    took => listRestMs(took, true),
    page,
    () => time
  );
  const wait = async (ms: number) => {
    for (const end = time + ms; time < end;) {
      time += 100;
      await pass(100);
    }
  };
  return {ask, asked, show, wait};
}

withClock('a slow desk is asked again only after its answer and a rest', async () => {
  const {ask, asked, wait} = tab(2000);
  ask();
  for (let turn = 0; turn < 50; turn++) {
    ask();
    await wait(500);
  }
  // 2 s for the answer, 10 s of rest, though asked for twice a second.
  assert.deepEqual(asked, [0, 12_000, 24_000]);
});

withClock('what nobody asks for again is not asked', async () => {
  const {ask, asked, wait} = tab(100);
  ask();
  await wait(60_000);
  assert.deepEqual(asked, [0]);
  ask();
  await wait(100);
  assert.equal(asked.length, 2);
});

withClock('a quick desk is asked after four seconds, and after an answer that failed', async () => {
  const failing = mock.fn(() => Promise.reject(new Error('The desk restarts.')));
  const {ask, asked, wait} = tab(100, failing);
  ask();
  await wait(100);
  ask();
  await wait(5000);
  assert.deepEqual([asked, failing.mock.callCount()], [[0, 4100], 2]);
});

withClock('a tab that nobody sees asks once when it is seen again', async () => {
  const {ask, asked, show, wait} = tab(100);
  show('hidden');
  ask();
  ask();
  await wait(60_000);
  assert.deepEqual(asked, []);
  show('visible');
  await wait(60_000);
  assert.deepEqual(asked, [60_000]);
});
