import assert from 'node:assert/strict';
import {test} from 'node:test';
import {applyEdits, FactEditError, type FactEdit, type FactPath} from '../factEdits.ts';

const list = `# People
sources: # those with a link
  # the first
  - id: a # A
    url: x
  # the second
  - id: b
    note: >-
      long text
      in two lines

  - id: c
end: [1, 2] # two
`;

test('entries of a list move, come and go with their comments', () => {
  const edit = (op: FactEdit['op'], at: FactPath, more: Partial<FactEdit> = {}) =>
    applyEdits(list, [{op, path: at, ...more}]);
  assert.equal(
    edit('move', ['sources', 1], {to: 0}),
    `# People
sources: # those with a link
  # the first
  # the second
  - id: b
    note: >-
      long text
      in two lines
  - id: a # A
    url: x

  - id: c
end: [1, 2] # two
`
  );
  assert.equal(edit('delete', ['sources', 0]), list.replace('  - id: a # A\n    url: x\n', ''));
  assert.equal(
    edit('insert', ['sources', 1], {value: {id: 'n'}}),
    list.replace('  # the second', '  - id: n\n  # the second')
  );
  assert.equal(edit('set', ['end', 0], {value: 5}), list.replace('[1, 2]', '[5, 2]'));
  assert.equal(edit('set', ['sources', 0, 'id'], {value: 'z'}), list.replace('id: a #', 'id: z #'));
});

test('a path that does not exist, and YAML that is not valid, are errors', () => {
  for (const at of [[], ['sources', 3, 'id'], ['no', 'such'], ['sources', 'id'], ['end', 0, 'x']])
    assert.throws(
      () => applyEdits(list, [{op: 'set', path: at, value: 1}]),
      FactEditError,
      at.join()
    );
  for (const edit of [
    {op: 'delete', path: ['no']},
    {op: 'delete', path: ['sources', 3]},
    {op: 'insert', path: ['sources', 4], value: 1},
    {op: 'insert', path: ['end2'], value: 1},
    {op: 'move', path: ['sources', 0], to: 3},
    {op: 'move', path: ['sources', 0]}
  ] as const)
    assert.throws(() => applyEdits(list, [edit]), FactEditError, JSON.stringify(edit));
  assert.throws(() => applyEdits('a: [', [{op: 'set', path: ['a'], value: 1}]), FactEditError);
});
