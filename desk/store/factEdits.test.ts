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
import {applyEdits, type FactEdit, type FactPath} from './factEdits.ts';

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
/** Lines of the longest list in brackets that the content has; such a list is written again as a whole. */
const longestFlow = 8;
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
      if (op === 'move' && gone > longestFlow)
        assert.deepEqual(after.split('\n').sort(), text.split('\n').sort(), what);
      else if (op === 'delete') assert.ok(come <= longestFlow, what);
      else if (op === 'insert' || op === 'add') assert.ok(gone <= longestFlow, what);
      else if (op === 'set' && typeof place.value !== 'object')
        assert.ok(hunks(text, after) <= 1, what);
      if (op !== 'delete' && op !== 'set')
        assert.deepEqual(commentsIn(after), commentsIn(text), what);
    }),
    {numRuns: 400}
  );
});
