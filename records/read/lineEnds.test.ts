import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {checkContent} from '../check/index.ts';
import {marksOf} from './bodies.ts';
import {contentDir, listFolders} from './files.ts';
import {fingerprintOf} from './fingerprint.ts';
import {readFolder} from './folder.ts';

const now = new Date();
const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'line-ends-'));
after(() => fs.rmSync(copy, {recursive: true, force: true}));

/** Everything that is read from a content folder, without the places of its files. */
function readAll(dir: string) {
  process.env.CONTENT_DIR = dir;
  try {
    const folders = listFolders().map(readFolder);
    return {
      documents: folders.map(({kind, slug, record, words}) => ({
        name: `${kind}/${slug}`,
        record,
        texts: Object.values(words).map(({text}) => ({...text, marks: marksOf(text)}))
      })),
      findings: checkContent(now, {folders}).findings.map(({line, field, found}) => ({
        line,
        field,
        found
      }))
    };
  } finally {
    delete process.env.CONTENT_DIR;
  }
}

/** Copies all documents, with each text changed. */
function copyWith(change: (text: string) => string): string {
  fs.rmSync(copy, {recursive: true, force: true});
  fs.cpSync(contentDir(), copy, {recursive: true});
  for (const name of fs.readdirSync(copy, {recursive: true, encoding: 'utf8'}))
    if (/\.(?:md|yaml)$/.test(name)) {
      const file = path.join(copy, name);
      fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
    }
  return copy;
}

const original = readAll(contentDir());
const changes: [name: string, change: (text: string) => string][] = [
  ['Windows line ends', text => text.replaceAll('\n', '\r\n')],
  ['old Mac line ends', text => text.replaceAll('\n', '\r')],
  ['a byte order mark', text => `\uFEFF${text}`],
  ['both', text => `\uFEFF${text.replaceAll('\n', '\r\n')}`]
];
for (const [name, change] of changes)
  test(`${name} change nothing in any document`, () => {
    assert.ok(original.documents.length > 30);
    assert.deepEqual(readAll(copyWith(change)), original);
  });

test('a fingerprint ignores line ends and the form of letters, and nothing else', () => {
  const head = {title: 'Édith\nPiaf', summary: 'A lead.'};
  const first = fingerprintOf(head, 'One.\n\nتوی متن آ\n');
  const other = {title: 'E\u0301dith\r\nPiaf', summary: 'A lead. '};
  assert.equal(fingerprintOf(other, 'One.  \r\n\r\nتوی متن ا\u0653\r\n'), first);
  assert.notEqual(fingerprintOf(head, 'One.\n\nتوی متن ا\n'), first);
});
