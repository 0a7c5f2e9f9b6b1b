import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {diffLines} from 'diff';
import fc from 'fast-check';
import {parse} from 'yaml';
import {listFiles} from '../../files/list.ts';
import {skeleton} from '../../records/schema/skeleton.ts';
import {splitFrontMatter} from '../../records/read/files.ts';
import {applyEdits, FactEditError, type FactEdit, type FactPath} from './factEdits.ts';

/** Every YAML text of the content, and the drafts of `npm run new`, which are full of comments. */
const texts = [
  ...listFiles('content')
    .filter(name => /\.(?:yaml|md)$/.test(name))
    .map(name => {
      const text = fs.readFileSync(path.join('content', name), 'utf8');
      return {name, text: name.endsWith('.md') ? `${splitFrontMatter(text)?.head}\n` : text};
    }),
  ...(['news', 'prisoners', 'cases', 'actions'] as const).flatMap(kind =>
    Object.entries(skeleton(kind, 7, '2026-11-23'))
      .filter(([name]) => name.endsWith('.yaml'))
      .map(([name, text]) => ({name: `new ${kind}/${name}`, text}))
  )
];

type Place = {path: FactPath; value: unknown};
const places = (value: unknown, at: FactPath = []): Place[] => [
  ...(at.length ? [{path: at, value}] : []),
  ...(Array.isArray(value)
    ? value.flatMap((entry, index) => places(entry, [...at, index]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, entry]) => places(entry, [...at, key]))
      : [])
];

/** Number of places where two texts differ. */
function hunks(before: string, after: string): number {
  const changes = diffLines(before, after).map(({added, removed}) => added || removed);
  return changes.filter((changed, at) => changed && !changes[at - 1]).length;
}
/** How many lines differ between the first and the last difference, in each text. */
function changedLines(before: string, after: string): [number, number] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [a.length - start - end, b.length - start - end];
}
const commentsIn = (text: string) => (text.match(/^[ \t]*#.*$/gm) ?? []).sort();

/** The same edit on plain data. */
function inData(data: unknown, {op, path: at, value, to}: FactEdit): unknown {
  const copy = structuredClone(data);
  let parent = copy as Record<string | number, unknown>;
  for (const key of at.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
  const key = at.at(-1) ?? '';
  if (!Array.isArray(parent)) {
    if (op === 'delete') delete parent[key];
    else parent[key] = value;
  } else if (op === 'set') parent[Number(key)] = value;
  else if (op === 'insert') parent.splice(Number(key), 0, value);
  else if (op === 'delete') parent.splice(Number(key), 1);
  else parent.splice(Number(to), 0, ...(parent.splice(Number(key), 1) as unknown[]));
  return copy;
}

test('setting every value of every document to itself changes no byte', () => {
  assert.ok(texts.length > 60);
  for (const {name, text} of texts)
    assert.equal(
      applyEdits(
        text,
        places(parse(text)).map(place => ({op: 'set', ...place}))
      ),
      text,
      name
    );
});

test('one changed field is one hunk, in every document', () => {
  for (const {name, text} of texts) {
    const data: unknown = parse(text);
    const scalars = places(data).filter(({value}) => typeof value !== 'object');
    for (const {path: at, value} of scalars.filter((_place, index) => index % 40 === 0)) {
      const edit = {op: 'set', path: at, value: `${String(value)} — changed: “#”`} as const;
      const after = applyEdits(text, [edit]);
      assert.deepEqual(parse(after), inData(data, edit), `${name} ${at.join('.')}`);
      assert.equal(hunks(text, after), 1, `${name} ${at.join('.')}`);
      assert.deepEqual(commentsIn(after), commentsIn(text), `${name} ${at.join('.')}`);
    }
  }
});

const value = fc.oneof(
  fc.constantFrom(
    'a',
    '',
    'yes',
    '2026-01-02',
    '12',
    '# no comment',
    'a: b',
    ' space ',
    '- x',
    'نیم‌فاصله'
  ),
  fc.string(),
  fc.constant('two\nlines\n'),
  fc.integer(),
  fc.boolean(),
  fc.constant([]),
  fc.constant(['a', 'b']),
  fc.constant({en: 'a', fa: 'ب'}),
  fc.constant([{id: 'a', list: ['x']}])
);

test('any edit of any document gives the data that it says, and changes only its own lines', () => {
  const edits = fc.record({
    text: fc.constantFrom(...texts),
    at: fc.nat(),
    op: fc.constantFrom('set', 'delete', 'insert', 'move', 'add'),
    to: fc.nat(),
    value
  });
  fc.assert(
    fc.property(edits, ({text: {name, text}, at, op, to, value: given}) => {
      const data: unknown = parse(text);
      const all = places(data);
      const place = all[at % all.length];
      if (!place) return;
      const parent = place.path
        .slice(0, -1)
        .reduce<unknown>((each, key) => (each as never)[key], data);
      const isEntry = Array.isArray(parent);
      if ((op === 'insert' || op === 'move') && !isEntry) return;
      if (op === 'add' && isEntry) return;
      const edit: FactEdit =
        op === 'add'
          ? {op: 'set', path: [...place.path.slice(0, -1), 'newField'], value: given}
          : {op, path: place.path, value: given, to: isEntry ? to % parent.length : 0};
      const after = applyEdits(text, [edit]);
      const what = `${name}: ${JSON.stringify(edit)}\n${after}`;
      assert.deepEqual(parse(after), inData(data, edit), what);
      const [gone, come] = changedLines(text, after);
      if (op === 'move') assert.deepEqual(after.split('\n').sort(), text.split('\n').sort(), what);
      else if (op === 'delete') assert.ok(come <= 1, what);
      else if (op === 'insert' || op === 'add') assert.ok(gone <= 1, what);
      else if (typeof place.value !== 'object') assert.ok(hunks(text, after) <= 1, what);
      if (op !== 'delete' && op !== 'set')
        assert.deepEqual(commentsIn(after), commentsIn(text), what);
    }),
    {numRuns: 400}
  );
});

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
