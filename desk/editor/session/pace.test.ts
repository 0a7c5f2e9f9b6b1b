import assert from 'node:assert/strict';
import {fakeDesk, pass, withClock} from './session.fixture.ts';

withClock(
  'what is typed is kept by the desk at once, once for many keys, and then four times a second',
  async () => {
    const {session, sent} = fakeDesk();
    for (const text of ['Hello a', 'Hello ab', 'Hello abc']) session.edit('en.md', text);
    assert.equal(session.isUnkept(), true);
    await pass(40);
    assert.deepEqual(sent, [['keep', 'en.md', 'Hello abc', 'v1']]);
    assert.equal(session.isUnkept(), false);
    session.edit('en.md', 'Hello abcd');
    await pass(40);
    assert.equal(sent.length, 1);
    await pass(210);
    assert.deepEqual(sent.at(-1), ['keep', 'en.md', 'Hello abcd', 'v1']);
  }
);

withClock(
  'while the line is lost everything stays, is said, and is sent when it is back',
  async () => {
    const {session, sent, state} = fakeDesk();
    state.isDown = true;
    session.edit('en.md', 'Hello a');
    await pass(1000);
    assert.deepEqual([session.state.line, session.isUnkept(), sent.length], ['lost', true, 0]);
    assert.equal(await session.save(), false);
    session.edit('en.md', 'Hello ab');
    state.isDown = false;
    await pass(15_000);
    assert.deepEqual([session.state.line, session.isUnkept()], ['up', false]);
    assert.deepEqual(sent, [['keep', 'en.md', 'Hello ab', 'v1']]);
  }
);

withClock(
  'a desk that is asked too often is told nothing for a while, and then gets all',
  async () => {
    const {session, sent, state} = fakeDesk();
    state.refusal = '429';
    session.edit('en.md', 'Hello a');
    await pass(40);
    assert.deepEqual([session.state.trouble, session.isUnkept(), sent.length], ['often', true, 0]);
    state.refusal = '';
    await pass(1000);
    assert.deepEqual([session.state.trouble, session.isUnkept()], [null, false]);
    assert.deepEqual(sent, [['keep', 'en.md', 'Hello a', 'v1']]);
  }
);

withClock('drafts arrive in the order in which they were typed', async () => {
  const {session, sent, state} = fakeDesk();
  let release = () => {};
  state.hold = new Promise(resolve => (release = resolve));
  session.edit('en.md', 'Hello a');
  await pass(40);
  session.edit('en.md', 'Hello ab');
  await pass(1000);
  assert.equal(sent.length, 0);
  release();
  await pass(0);
  assert.deepEqual(
    sent.map(([, , text]) => text),
    ['Hello a', 'Hello ab']
  );
});
