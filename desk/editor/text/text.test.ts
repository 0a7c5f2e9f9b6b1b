import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {EditorState} from '@codemirror/state';
import fc from 'fast-check';
import {attribute, isolate, link, put, putBlock, wrap} from './commands.ts';
import {isolatesIn, sideOfLine} from './direction.ts';
import {diagnosticsOf} from './findings.ts';
import {joinText, linesAbove, splitText} from './frontMatter.ts';

const texts = (fs.readdirSync('content', {recursive: true}) as string[])
  .filter(file => file.endsWith('.md'))
  .map(file => fs.readFileSync(path.join('content', file), 'utf8'));

test('every text is the same again after it was taken apart, whatever its line ends', () => {
  for (const text of texts.flatMap(each => [each, each.replaceAll('\n', '\r\n')])) {
    const parts = splitText(text);
    assert.ok(parts);
    assert.equal(joinText(parts), text);
    assert.match(parts.head, /^(?:title|summary)/m);
    assert.equal(text.split('\n')[linesAbove(parts)], parts.body.split('\n')[0]);
  }
  for (const text of ['', 'no front matter', '---\ntitle: A\n', '--- title\n---\n'])
    assert.equal(splitText(text), null, text);
});

for (const [line, base, side] of [
  ['PEN America گفت که او آزاد است', 'rtl', 'rtl'],
  [':date[2021-11-18] بازداشت شد', 'rtl', 'rtl'],
  ['Branch 26 of the court', 'rtl', 'ltr'],
  [':::quote{by="ناهید تقوی" lang=fa form=verbatim}', 'rtl', 'ltr'],
  [':::', 'rtl', 'ltr'],
  ['۱۴۰۰', 'rtl', 'rtl'],
  ['', 'rtl', 'rtl'],
  ['He said «آزادی» twice', 'ltr', 'ltr'],
  ['آزادی برای همه', 'ltr', 'rtl'],
  ['[تقوی](/prisoners/nahid-taghavi)', 'rtl', 'rtl'],
  ['2021', 'ltr', 'ltr']
] as const)
  test(`“${line}” in a text that runs ${base} runs ${side}`, () =>
    assert.equal(sideOfLine(line, base), side));

test('markup is isolated as a whole, and never letters of the text around it', () => {
  const cut = (line: string) => isolatesIn(line).map(({from, to}) => line.slice(from, to));
  assert.deepEqual(cut('در :date[2021-11-18] گفت'), [':date[2021-11-18]']);
  assert.deepEqual(cut('[تقوی](/prisoners/nahid-taghavi) و `code`'), [
    '(/prisoners/nahid-taghavi)',
    '`code`'
  ]);
  assert.deepEqual(cut(':lang[كلمات]{lang=ar}'), [':lang[كلمات]{lang=ar}', 'كلمات']);
  assert.deepEqual(cut('ساعت ۱۲:۳۰ (به وقت تهران)'), []);
});

test('isolates of any line nest: none begins inside another and ends outside', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(':date', '[', ']', '(', ')', '{', '}', '`', 'ب', 'a', ' ', ':::', '/')
      ),
      parts => {
        const line = parts.join('');
        const found = isolatesIn(line);
        for (const a of found)
          for (const b of found)
            if (a.from < b.from && b.from < a.to) assert.ok(b.to <= a.to, line);
      }
    )
  ));

const state = (doc: string, anchor: number, head = anchor) =>
  EditorState.create({doc, selection: {anchor, head}});
const after = (before: EditorState, spec: ReturnType<typeof put>) => {
  const {newDoc, newSelection} = before.update(spec);
  return [newDoc.toString(), newDoc.sliceString(newSelection.main.from, newSelection.main.to)];
};

test('markup goes around what is selected, or around words to be written', () => {
  const some = state('He said so.', 3, 7);
  assert.deepEqual(after(some, wrap(some, '**', '**', 'words')), ['He **said** so.', 'said']);
  const none = state('He .', 3);
  assert.deepEqual(after(none, wrap(none, '**', '**', 'words')), ['He **words**.', 'words']);
  assert.deepEqual(after(some, isolate(some)), ['He \u2068said\u2069 so.', 'said']);
});

test('a link has the selected words or the name, and what is typed next comes behind it', () => {
  for (const [before, words] of [
    [state('He said so.', 3, 7), 'said'],
    [state('He  so.', 3), 'Name']
  ] as const) {
    const {state: linked} = before.update(link(before, '/x', 'Name'));
    const {state: typed} = linked.update(linked.replaceSelection('!'));
    assert.equal(typed.doc.toString(), `He [${words}](/x)! so.`);
  }
});

test('a block stands on lines of its own, after the paragraph or around the selected lines', () => {
  const caret = state('One\ntwo\n\nThree', 1);
  assert.deepEqual(after(caret, putBlock(caret, ':::note{kind=editor}\n', 'words', '\n:::')), [
    'One\ntwo\n\n:::note{kind=editor}\nwords\n:::\n\nThree',
    'words'
  ]);
  const empty = state('', 0);
  assert.equal(after(empty, putBlock(empty, '## ', 'words', ''))[0], '## words');
  const chosen = state('One\ntwo\n\nThree', 1, 5);
  assert.equal(
    after(chosen, putBlock(chosen, ':::quote\n', 'x', '\n:::'))[0],
    ':::quote\nOne\ntwo\n:::\n\nThree'
  );
});

test('a value with a space is quoted, and cannot end its quotation marks', () => {
  assert.deepEqual(['fa', 'Nahid Taghavi', 'a"b c'].map(attribute), [
    'fa',
    '"Nahid Taghavi"',
    '"ab c"'
  ]);
});

test('a finding marks its line of the body, and its cure what it replaces', () => {
  const text = '---\ntitle: A\n---\nOne\nmee two\n';
  const parts = splitText(text);
  assert.ok(parts);
  const doc = EditorState.create({doc: parts.body}).doc;
  const base = {
    level: 'error',
    file: 'content/news/x/en.md',
    field: 'body',
    found: 'a',
    expected: 'b'
  } as const;
  const at = text.indexOf('mee');
  const [line, cure, ...more] = diagnosticsOf(
    [
      {...base, line: 4},
      {...base, line: 5, fix: {from: at, to: at + 3, insert: 'me'}},
      {...base, line: 2},
      {...base, line: 99}
    ],
    parts,
    doc,
    'Apply'
  );
  assert.equal(more.length, 0);
  assert.deepEqual([line?.from, line?.to, line?.actions], [0, 3, undefined]);
  assert.deepEqual([doc.sliceString(cure?.from ?? 0, cure?.to), cure?.actions?.length], ['mee', 1]);
});
