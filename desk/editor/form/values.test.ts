import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parse} from 'yaml';
import {applyEdits} from '../../store/factEdits.ts';
import {fitting, sourcesOf} from './choices.ts';
import {makeUndo} from './undo.ts';
import {adding, canShow, freshValue, setting} from './values.ts';

const placeholder = {en: '[to write]', fa: '[بنویسید]'};

test('setting a field makes the groups around it that are missing or empty', () => {
  const root = {name: {en: 'A'}, empty: {}};
  assert.deepEqual(setting(root, ['name', 'fa'], 'ب'), {
    op: 'set',
    path: ['name', 'fa'],
    value: 'ب'
  });
  assert.deepEqual(setting(root, ['birth', 'date'], '1954'), {
    op: 'set',
    path: ['birth'],
    value: {date: '1954'}
  });
  assert.deepEqual(setting(root, ['empty', 'a', 'b'], 1), {
    op: 'set',
    path: ['empty'],
    value: {a: {b: 1}}
  });
});

test('an entry is added at the end, or begins the list', () => {
  assert.deepEqual(adding({people: ['a']}, ['people'], 'b'), {
    op: 'insert',
    path: ['people', 1],
    value: 'b'
  });
  assert.deepEqual(adding({people: []}, ['people'], 'b'), {
    op: 'set',
    path: ['people'],
    value: ['b']
  });
  assert.deepEqual(adding({}, ['people'], 'b'), {op: 'set', path: ['people'], value: ['b']});
});

test('every edit of the form can be made in the text', () => {
  let text = 'state: draft # not yet\npeople: []\n';
  for (const [path, value] of [
    [['birth', 'date'], '1954'],
    [['name', 'en'], 'A'],
    [['name', 'fa'], 'ب']
  ] as const)
    text = applyEdits(text, [setting(parse(text), path, value)]);
  for (const person of ['x', 'y'])
    text = applyEdits(text, [adding(parse(text), ['people'], person)]);
  assert.deepEqual(parse(text), {
    state: 'draft',
    people: ['x', 'y'],
    birth: {date: '1954'},
    name: {en: 'A', fa: 'ب'}
  });
  assert.match(text, /# not yet/);
});

test('a new entry has nothing chosen: only texts to write and lists', () => {
  const field = (name: string, control: Parameters<typeof freshValue>[0], optional = false) => ({
    name,
    label: name,
    description: '',
    optional,
    control
  });
  const entry = freshValue(
    {
      kind: 'group',
      fields: [
        field('type', {kind: 'choice', options: [{value: 'arrest', label: 'Arrest'}]}),
        field('date', {kind: 'date', form: 'day'}),
        field('detail', {kind: 'pair'}),
        field('note', {kind: 'pair'}, true),
        field('sources', {kind: 'list', entry: {kind: 'reference', to: 'source'}, least: 1})
      ]
    },
    placeholder
  );
  assert.deepEqual(entry, {detail: placeholder, sources: []});
});

test('a value of another type than the schema says is not shown by a control that would change it', () => {
  assert.equal(canShow({kind: 'list', entry: {kind: 'text'}, least: 0}, 'one'), false);
  assert.equal(canShow({kind: 'yesno'}, 'yes'), false);
  assert.equal(canShow({kind: 'text'}, {en: 'a'}), false);
  assert.equal(canShow({kind: 'date', form: 'known'}, 2021), true);
  assert.equal(canShow({kind: 'pair'}, undefined), true);
});

test('choices are found by any spelling, in either language, by any part of the name', () => {
  const evin = {value: 'evin', label: {en: 'Evin prison, Tehran', fa: 'زندان اوین تهران'}};
  for (const typed of ['evin', 'TEHRAN evi', 'اوين', 'زندان', ''])
    assert.deepEqual(fitting([evin], typed), [evin], typed);
  assert.deepEqual(fitting([evin], 'qarchak'), []);
});

test('sources are named by publisher and title', () => {
  const facts = {
    sources: [
      {id: 'a', publisher: {en: 'CHRI', fa: 'کمپین'}, title: {en: 'Trial', fa: 'دادگاه'}},
      {}
    ]
  };
  assert.deepEqual(sourcesOf(facts), [
    {value: 'a', label: {en: 'CHRI: Trial', fa: 'کمپین: دادگاه'}, hint: 'a'}
  ]);
  assert.deepEqual(sourcesOf(null), []);
});

test('undo takes back a field at a time, and redo brings it again', () => {
  let now = 0;
  const steps = makeUndo(() => now);
  const type = (before: string, what: string) => {
    now += 100;
    steps.before(before, what);
  };
  type('', 'set a');
  type('a', 'set a');
  type('ab', 'set b');
  assert.equal(steps.undo('ab c'), 'ab');
  assert.equal(steps.undo('ab'), '');
  assert.equal(steps.undo(''), undefined);
  assert.equal(steps.redo(''), 'ab');
  assert.equal(steps.redo('ab'), 'ab c');
  assert.equal(steps.canRedo(), false);
});
