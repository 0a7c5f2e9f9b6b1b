import assert from 'node:assert/strict';
import {Refused} from './api.ts';
import {fakeDesk, item, pass, withClock} from './session.fixture.ts';

withClock('a text that is typed back to what is saved leaves no draft', async () => {
  const {session, sent} = fakeDesk();
  session.edit('en.md', 'Hello a');
  await pass(1000);
  session.edit('en.md', 'Hello');
  await pass(1000);
  assert.deepEqual(sent.at(-1), ['drop', 'en.md']);
});

withClock('a save sends each changed file with the version that it began from', async () => {
  const {session, sent} = fakeDesk();
  session.edit('en.md', 'Hello a');
  session.edit('fa.md', 'سلام الف');
  assert.equal(await session.save(), true);
  assert.deepEqual(sent, [
    ['save', 'en.md', 'Hello a', 'v1'],
    ['drop', 'en.md'],
    ['save', 'fa.md', 'سلام الف', 'f1'],
    ['drop', 'fa.md']
  ]);
  assert.deepEqual(session.changed(), []);
  assert.equal(session.file('en.md').version, 'v1+');
});

withClock('changes of someone else are taken in by a save', async () => {
  const {session} = fakeDesk({
    answers: [{kind: 'saved', text: 'Hello both', version: 'v9', merged: true}]
  });
  session.edit('en.md', 'Hello a');
  await session.save();
  const {text, saved, version} = session.file('en.md');
  assert.deepEqual(
    [text, saved, version, session.state.merged],
    ['Hello both', 'Hello both', 'v9', true]
  );
});

withClock(
  'what is typed during a merging save is saved from the old version, so that nothing is undone',
  async () => {
    const {session, sent} = fakeDesk({
      answers: [{kind: 'saved', text: 'Hello both', version: 'v9', merged: true}]
    });
    session.edit('en.md', 'Hello a');
    const saving = session.save();
    session.edit('en.md', 'Hello a, and more');
    await saving;
    await session.save();
    assert.deepEqual(sent.filter(([what]) => what === 'save').at(-1), [
      'save',
      'en.md',
      'Hello a, and more',
      'v1'
    ]);
  }
);

withClock(
  'a conflict shows their text, and the text made of both is saved over their version',
  async () => {
    const {session, sent} = fakeDesk({
      answers: [{kind: 'conflict', text: 'Theirs', version: 'v7'}]
    });
    session.edit('en.md', 'Mine');
    assert.equal(await session.save(), false);
    assert.deepEqual(session.state.conflict, {
      name: 'en.md',
      theirs: {text: 'Theirs', version: 'v7'}
    });
    assert.equal(session.file('en.md').text, 'Mine');
    assert.equal(await session.resolve('Both'), true);
    assert.deepEqual(sent.filter(([what]) => what === 'save').at(-1), [
      'save',
      'en.md',
      'Both',
      'v7'
    ]);
    assert.equal(session.state.conflict, null);
  }
);

withClock('a conflict that takes theirs as it is leaves no draft', async () => {
  const {session, sent} = fakeDesk({answers: [{kind: 'conflict', text: 'Theirs', version: 'v7'}]});
  session.edit('en.md', 'Mine');
  await pass(1000);
  await session.save();
  assert.equal(await session.resolve('Theirs'), true);
  await pass(1000);
  assert.deepEqual([sent.at(-1), session.isUnkept()], [['drop', 'en.md'], false]);
});

for (const [kind, answer] of [
  ['gone', {kind: 'gone', renamedTo: 'news/other'}],
  ['full', {kind: 'full'}],
  ['refused', {kind: 'refused'}],
  ['refused', new Refused()]
] as const)
  withClock(`a save that ends with ${kind} is told, and the text stays`, async () => {
    const {session} = fakeDesk({answers: [answer]});
    session.edit('en.md', 'Mine');
    assert.equal(await session.save(), false);
    assert.equal(session.state.trouble, kind);
    assert.equal(session.state.saving, false);
    assert.deepEqual(session.changed(), ['en.md']);
  });

withClock(
  'unsaved work of an earlier visit comes back with its version, and can be thrown away',
  async () => {
    const draft = {text: 'Hello draft', version: 'v0', by: 'Sara', at: '2026-11-29T10:00:00Z'};
    const {session, sent} = fakeDesk({given: {...item, drafts: {'en.md': draft}}});
    assert.equal(session.file('en.md').text, 'Hello draft');
    assert.equal(session.isUnkept(), false);
    assert.deepEqual(session.state.restored, {'en.md': {by: 'Sara', at: draft.at}});
    session.revert('en.md');
    await pass(0);
    assert.deepEqual([session.file('en.md').text, sent], ['Hello', [['drop', 'en.md']]]);
  }
);

withClock(
  'a file that someone else changed is read again, unless it is being edited here',
  async () => {
    const {session, state} = fakeDesk();
    session.edit('en.md', 'Mine');
    state.now = {
      ...item,
      files: {'en.md': {text: 'Theirs', version: 'v2'}, 'fa.md': {text: 'درود', version: 'f2'}}
    };
    await session.refresh();
    assert.deepEqual([session.file('en.md').text, session.file('en.md').version], ['Mine', 'v1']);
    assert.deepEqual([session.file('fa.md').text, session.file('fa.md').version], ['درود', 'f2']);
    assert.deepEqual(session.state.changedElsewhere, ['en.md']);
  }
);
