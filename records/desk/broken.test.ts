import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {base, inEnglish, item} from '../check/content.fixture.ts';
import {checkContent, failedCheck, formatFinding, type Finding} from '../check/index.ts';
import {writeNewDraft} from './newDraft.ts';
import {findings, getPreview, listItems, nextRelease, notes} from './index.ts';
import {fileInputs} from '../check/broken/fileInputs.ts';
import {write, type BrokenInput} from '../check/broken/input.ts';
import {nameInputs} from '../check/broken/nameInputs.ts';
import {typeInputs} from '../check/broken/typeInputs.ts';
import {valueInputs} from '../check/broken/valueInputs.ts';
import {yamlInputs} from '../check/broken/yamlInputs.ts';

const inputs = [...yamlInputs, ...fileInputs, ...nameInputs, ...typeInputs, ...valueInputs];
const now = new Date('2026-11-23T12:00:00Z');
const {CONTENT_DIR} = process.env;
after(() => {
  if (CONTENT_DIR === undefined) delete process.env.CONTENT_DIR;
  else process.env.CONTENT_DIR = CONTENT_DIR;
});

async function inContent(input: Pick<BrokenInput, 'make'>, work: () => Promise<void> | void) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'broken-'));
  for (const [name, text] of Object.entries(base)) {
    fs.mkdirSync(path.dirname(path.join(dir, name)), {recursive: true});
    fs.writeFileSync(path.join(dir, name), text);
  }
  input.make(dir);
  process.env.CONTENT_DIR = dir;
  try {
    await work();
  } finally {
    fs.rmSync(dir, {recursive: true, force: true});
  }
}

const placeOf = ({file}: Finding) =>
  path.relative(process.env.CONTENT_DIR ?? '', path.resolve(file));

/** The desk lists every item, previews those that are whole, and says of the broken one what is wrong. */
async function useDesk({file}: BrokenInput) {
  const items = listItems();
  assert.ok(items.length >= 2, 'all items are listed');
  nextRelease();
  for (const item of items) {
    notes(item);
    const preview = await getPreview(item.kind, item.slug, 'fa', 'editor');
    if (!file.startsWith(`${item.kind}/${item.slug}`)) assert.ok(preview, `${item.slug} is shown`);
    else assert.ok(findings(item.kind, item.slug).length, `${item.slug} has findings`);
  }
  assert.ok(findings().length);
}

for (const input of inputs)
  test(`${input.kind}, ${input.name}: one finding with file, line, field, found and expected`, () =>
    inContent(input, async () => {
      const all = checkContent(now).findings.map(inEnglish);
      const among = `among:\n${all.map(each => formatFinding(each)).join('\n')}`;
      const hit = all.find(
        finding =>
          placeOf(finding) === input.file &&
          finding.level === 'error' &&
          input.field.test(finding.field) &&
          input.found.test(finding.found) &&
          input.expected.test(finding.expected)
      );
      assert.ok(hit, among);
      if (input.line > 0) assert.equal(hit.line, input.line, among);
      assert.ok(hit.line > 0);
      assert.deepEqual(
        all.filter(finding => placeOf(finding) !== input.file || finding.field === failedCheck),
        [],
        'a broken file gives findings in no other file, and the check never fails'
      );
      await useDesk(input);
    }));

const leftBehind = [
  '.DS_Store',
  '._en.md',
  'Thumbs.db',
  'desktop.ini',
  '.en.md.swp',
  'en.md~',
  '#en.md#',
  '4913',
  '~$fa.md',
  '.gitkeep'
];

test('what systems and editors leave behind is passed over, wherever it is', () =>
  inContent(
    {
      make: dir => {
        for (const place of ['', 'news', 'news/some-item', 'prisoners/some-person'])
          for (const name of leftBehind) write(dir, path.join(place, name), Buffer.from([0, 255]));
        fs.mkdirSync(path.join(dir, 'news/.idea'));
      }
    },
    () => assert.deepEqual(checkContent(now).findings, [])
  ));

for (const input of inputs.filter((_, index) => index % 6 === 0))
  test(`${input.kind}, ${input.name}: a new draft beside it gets a number of its own`, () =>
    inContent(input, () => {
      const folder = writeNewDraft('news', 'a-new-item');
      assert.match(fs.readFileSync(path.join(folder, 'item.yaml'), 'utf8'), /^recordNo: [12]$/m);
    }));

test('facts that are broken keep their record number', () =>
  inContent({make: dir => write(dir, item, 'recordNo: 41\nkind: *report\n')}, () => {
    const folder = writeNewDraft('news', 'a-new-item');
    assert.match(fs.readFileSync(path.join(folder, 'item.yaml'), 'utf8'), /^recordNo: 42$/m);
  }));

test('there are a hundred inputs of thirty kinds', () => {
  assert.ok(inputs.length >= 100, `${inputs.length} inputs`);
  assert.ok(new Set(inputs.map(({kind}) => kind)).size >= 30);
});
