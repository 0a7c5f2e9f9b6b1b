import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {parse} from 'yaml';
import {contentDir, factsFile, listFolders} from '../../read/files.ts';
import {addEntry, removeField, setField} from './editYaml.ts';

const linesOnlyIn = (a: string, b: string) =>
  a.split('\n').filter(line => !b.split('\n').includes(line));

test('in every document a field is set, an entry added and a field removed without touching another line', () => {
  assert.ok(contentDir());
  for (const folder of listFolders()) {
    const text = fs.readFileSync(factsFile(folder), 'utf8');
    const before = parse(text) as Record<string, unknown>;
    const set = setField(text, 'state', 'draft');
    assert.deepEqual(parse(set), {...before, state: 'draft'});
    assert.ok(
      linesOnlyIn(text, set).every(line => line.startsWith('state:')),
      folder.slug
    );
    const added = setField(text, 'takenOff', '2026-11-29');
    assert.deepEqual(parse(added), {...before, takenOff: '2026-11-29'});
    assert.deepEqual(linesOnlyIn(text, added), []);
    const entry = {on: '2026-11-29', note: {en: 'A: b', fa: 'ب'}};
    const name = folder.kind === 'news' ? 'corrections' : 'changes';
    const longer = addEntry(text, name, entry);
    const former = (before[name] ?? []) as unknown[];
    assert.deepEqual(parse(longer), {...before, [name]: [entry, ...former]});
    assert.ok(
      linesOnlyIn(text, longer).every(line => line.startsWith(name)),
      folder.slug
    );
    const {state: _, ...others} = before;
    assert.deepEqual(parse(removeField(text, 'state')), others);
  }
});

test('comments stay, a comment of a new draft is replaced, and lists in any form take an entry', () => {
  assert.equal(setField('a: 1 # one\nb: 2\n', 'a', 2), 'a: 2 # one\nb: 2\n');
  assert.equal(
    setField('state: draft\n# When.\n# publishAt:\n', 'publishAt', 'x'),
    'state: draft\n# When.\npublishAt: x\n'
  );
  assert.equal(addEntry('l: []\nb: 1\n', 'l', {a: 1}), 'l:\n  - a: 1\nb: 1\n');
  assert.equal(addEntry('l: [{a: 2}] # c\n', 'l', {a: 1}), 'l:\n  - a: 1\n  - a: 2 # c\n');
  assert.equal(
    addEntry('l:\n# c\n- a: 2\n  b: 3\n', 'l', {a: 1}),
    'l:\n# c\n- a: 1\n- a: 2\n  b: 3\n'
  );
  assert.equal(removeField('a:\n  - b\n\nc: 1\n', 'a'), '\nc: 1\n');
  assert.throws(() => setField('a: [', 'a', 1));
  assert.throws(() => setField('just words', 'a', 1), /not a list of fields/);
});
