import assert from 'node:assert/strict';
import {mock, test} from 'node:test';
import {followChanges} from './followChanges.ts';

/** A connection that the test opens, breaks and lets say something. */
class Source extends EventTarget {
  static readonly all: Source[] = [];
  readyState = 0;
  constructor(readonly url: string) {
    super();
    Source.all.push(this);
  }
  say = (type: 'open' | 'error' | 'change', data = '') =>
    this.dispatchEvent(Object.assign(new Event(type), {data}));
}

test('edits are told, and after a break that anything may have changed; a refusal is tried again', () => {
  mock.timers.enable({apis: ['setTimeout']});
  const told: (string | null)[] = [];
  followChanges(5, item => told.push(item), Source as unknown as typeof EventSource);
  const [first] = Source.all;
  first?.say('open');
  first?.say('change', 'news/a');
  assert.deepEqual([first?.url, told], ['/desk/events?since=5', ['news/a']]);
  // The line breaks, and the browser connects again.
  first?.say('error');
  first?.say('open');
  first?.say('open');
  assert.deepEqual(told.splice(0), ['news/a', null]);
  // A proxy answers for the desk, and the browser gives up.
  Object.assign(first ?? {}, {readyState: 2});
  first?.say('error');
  mock.timers.tick(10_000);
  Source.all[1]?.say('open');
  Source.all[1]?.say('change', 'news/b');
  assert.deepEqual([Source.all.length, told], [2, [null, 'news/b']]);
  mock.timers.reset();
});
