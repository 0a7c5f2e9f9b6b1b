import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {glanceAt, topField} from './glance.ts';
import {listItems, overview, withdrawalOf} from '../index.ts';
import {writeNewDraft} from '../newDraft.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'overview-'));
const own = process.env.CONTENT_DIR;
before(() => {
  fs.cpSync('content', dir, {recursive: true});
  process.env.CONTENT_DIR = dir;
});
after(() => {
  if (own === undefined) delete process.env.CONTENT_DIR;
  else process.env.CONTENT_DIR = own;
  fs.rmSync(dir, {recursive: true, force: true});
});
const change = (file: string, edit: (text: string) => string) =>
  fs.writeFileSync(path.join(dir, file), edit(fs.readFileSync(path.join(dir, file), 'utf8')));

test('a glance at the files tells of every item what a reading tells, as far as it goes', () => {
  for (const item of listItems()) {
    const glance = glanceAt({...item, dir: path.join(dir, item.kind, item.slug)});
    const known = {state: glance.state, recordNo: glance.recordNo, title: glance.title};
    assert.deepEqual(known, {state: item.state, recordNo: item.recordNo, title: item.title});
    assert.deepEqual(
      [glance.publishAt, glance.reviewDue, glance.texts.fa === 'missing'],
      [item.publishAt, item.reviewDue, item.texts.fa === 'missing'],
      item.slug
    );
  }
});

test('a glance reads a field however it is written, and nothing of a field that is not there', () => {
  for (const [text, expected] of [
    ['state: draft # not yet', 'draft'],
    ['a: 1\nstate:   "draft"\r\nb: 2', 'draft'],
    ["state: 'it''s'", "it's"],
    ['state: >-\n  two\n  lines\nb: 1', 'two lines'],
    ['state: two\n  lines\nb: 1', 'two lines'],
    ['b:\n  state: inner', undefined],
    ['restate: x', undefined],
    ['state: *alias', undefined],
    ['state:', undefined]
  ] as const)
    assert.equal(topField(text, 'state'), expected, text);
});

test('the list says of each item how many errors it has and how much is left to write', async () => {
  writeNewDraft('news', 'a-fresh-draft');
  change('cases/six-defendants-2021/case.yaml', text =>
    text.replace(/^recordNo: .*$/m, 'recordNo: x')
  );
  const {items, workOf, isChecked} = await overview();
  const work = (slug: string) =>
    workOf(items.find(item => item.slug === slug) ?? {kind: 'news', slug});
  assert.ok(isChecked);
  assert.deepEqual(work('a-fresh-draft'), {errors: 0, warnings: 0, left: 10});
  assert.ok(work('six-defendants-2021').errors > 0);
  fs.rmSync(path.join(dir, 'news/a-fresh-draft'), {recursive: true});
  fs.cpSync('content/cases/six-defendants-2021', path.join(dir, 'cases/six-defendants-2021'), {
    recursive: true
  });
});

test('a withdrawn item shows what readers find at its address; one that nobody saw shows nothing', () => {
  const file = 'news/un-experts-on-nourizad/item.yaml';
  const withdrawn =
    'state: withdrawn\nwithdrawn: {on: 2026-11-01, reason: {en: Wrong., fa: نادرست.}}';
  assert.equal(withdrawalOf('news', 'un-experts-on-nourizad'), undefined);
  change(file, text => text.replace(/^state: .*$/m, withdrawn));
  assert.equal(withdrawalOf('news', 'un-experts-on-nourizad')?.withdrawn.reason.fa, 'نادرست.');
  change(file, text => text.replace(/^state:/m, 'publishAt: 2099-01-01T00:00:00Z\nstate:'));
  assert.equal(withdrawalOf('news', 'un-experts-on-nourizad'), undefined);
});
