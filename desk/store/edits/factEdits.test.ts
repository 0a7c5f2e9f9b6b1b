import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {structuredPatch} from 'diff';
import fc from 'fast-check';
import {parse} from 'yaml';
import {skeleton} from '../../../records/schema/skeleton.ts';
import {editedValue, type Edit} from './editedValue.ts';
import {applyEdits} from './factEdits.ts';

/** The facts of every document of the site, and of a new one of each kind. */
const texts = [
  ...(fs.readdirSync('content', {recursive: true}) as string[])
    .filter(file => /^\w+\/.*\.yaml$/.test(file))
    .map(file => fs.readFileSync(path.join('content', file), 'utf8')),
  ...(['prisoners', 'news', 'cases', 'actions'] as const).flatMap(kind =>
    Object.entries(skeleton(kind, 1, '2026-11-29')).flatMap(([name, text]) =>
      name.endsWith('.yaml') ? [text] : []
    )
  )
];
type Path = (string | number)[];
/** Paths of every value in a document, fields and entries. */
const pathsIn = (value: unknown, at: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => {
        const own = [...at, Array.isArray(value) ? Number(key) : key];
        return [own, ...pathsIn(inner, own)];
      })
    : [];
const hunks = (before: string, after: string) =>
  structuredPatch('', '', before, after, '', '', {context: 0}).hunks;

test('every document stays as it is without changes, byte for byte', () => {
  for (const text of texts) assert.equal(applyEdits(text, []), text);
});

test('one changed text or number is one hunk of one line, in every document', () => {
  for (const text of texts) {
    const facts: unknown = parse(text);
    const leaves = pathsIn(facts).filter(each => typeof valueAt(facts, each) !== 'object');
    for (const each of leaves.filter((_path, index) => index % 61 === 0)) {
      const after = applyEdits(text, [{op: 'set', path: each, value: 'a: "new" value'}]);
      const [hunk, ...more] = hunks(text, after);
      assert.deepEqual([more.length, hunk?.oldLines, hunk?.newLines], [0, 1, 1], each.join('.'));
    }
  }
});

const valueAt = (root: unknown, at: Path) =>
  at.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], root);

const values = fc.oneof(
  fc.constantFrom<unknown>(
    '2021',
    '2021-11-18',
    'unknown',
    '',
    '[to write]',
    'a # b',
    '- x',
    'تهران',
    true,
    12,
    'no'
  ),
  fc.string({unit: 'grapheme', maxLength: 30}),
  fc.constantFrom<unknown>([], {}, ['a', 'b'], {en: 'a', fa: 'ب'}, [{id: 'x', sources: ['y', 'z']}])
);

test('any changes give the document that they say, and touch one place each', () => {
  const parsed = texts.map(text => ({text, paths: pathsIn(parse(text))}));
  fc.assert(
    fc.property(
      fc.nat(parsed.length - 1),
      fc.array(fc.record({at: fc.nat(), to: fc.nat(), op: fc.nat(4), value: values}), {
        minLength: 1,
        maxLength: 4
      }),
      (index, steps) => {
        let {text} = parsed[index] ?? {text: ''};
        let facts: unknown = parse(text);
        for (const step of steps) {
          const paths = pathsIn(facts);
          const chosen = paths[step.at % paths.length];
          if (!chosen) return;
          const edit = editOf(chosen, facts, step);
          facts = editedValue(facts, edit);
          const before = text;
          text = applyEdits(text, [edit]);
          assert.deepEqual(parse(text) ?? {}, facts, JSON.stringify(edit));
          // A diff may take a new line for one of the old ones, which makes two of one.
          if (edit.op !== 'move') assert.ok(hunks(before, text).length <= 2, JSON.stringify(edit));
        }
      }
    ),
    {numRuns: 40, seed: 23}
  );
});

function editOf(
  at: Path,
  facts: unknown,
  {to, op, value}: {to: number; op: number; value: unknown}
): Edit {
  const list = valueAt(facts, at.slice(0, -1));
  if (!Array.isArray(list))
    return op === 0
      ? {op: 'delete', path: at}
      : op === 1
        ? {op: 'set', path: [...at.slice(0, -1), 'addedField'], value}
        : {op: 'set', path: at, value};
  if (op === 0) return {op: 'delete', path: at};
  if (op === 1) return {op: 'set', path: at, value};
  if (op === 2) return {op: 'insert', path: [...at.slice(0, -1), to % (list.length + 1)], value};
  return {op: 'move', path: at, to: to % list.length};
}

const listed = `# About the file
sources: # two of them
  # the first
  - id: first # with a remark
    title: "A: b"

  # the second
  - id: second
    title: 'C'
topics: [trials, women]
links: []
# the end
`;
const cases: [name: string, edit: Edit, expected: string][] = [
  [
    'a move takes the comment above along',
    {op: 'move', path: ['sources', 1], to: 0},
    listed.replace(
      /( {2}# the first\n[^]*?)\n( {2}# the second\n[^]*?)(?=topics)/,
      (_all, first: string, second: string) => `${second}\n${first}`
    )
  ],
  [
    'a deleted entry goes with its comment',
    {op: 'delete', path: ['sources', 1]},
    listed.replace(/ {2}# the second[^]*?(?=topics)/, '')
  ],
  [
    'a field keeps its quotation marks',
    {op: 'set', path: ['sources', 0, 'title'], value: 'X: y'},
    listed.replace('A: b', 'X: y')
  ],
  [
    'a list in one line stays in one line',
    {op: 'insert', path: ['topics', 1], value: 'labour'},
    listed.replace('trials,', 'trials, labour,')
  ],
  [
    'an empty list gets lines of its own',
    {op: 'insert', path: ['links', 0], value: {id: 'x'}},
    listed.replace('links: []', 'links:\n  - id: x')
  ],
  [
    'the first field of an entry can be deleted',
    {op: 'delete', path: ['sources', 1, 'id']},
    listed.replace('id: second\n    ', '')
  ]
];
for (const [name, edit, expected] of cases)
  test(name, () => assert.equal(applyEdits(listed, [edit]), expected));

test('a path that does not exist is an error, and so is YAML that is none', () => {
  for (const edit of [
    {op: 'delete', path: ['nothing']},
    {op: 'set', path: ['nothing', 'inside'], value: 1},
    {op: 'insert', path: ['sources', 5], value: {}},
    {op: 'move', path: ['sources', 0], to: 2}
  ] as const)
    assert.throws(() => applyEdits(listed, [edit]), /There is nothing at/);
  assert.throws(() => applyEdits('a: [', [{op: 'set', path: ['a'], value: 1}]));
});
