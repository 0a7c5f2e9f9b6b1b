import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {inEnglish} from '../check/content.fixture.ts';
import {checkContent} from '../check/index.ts';
import {newKinds} from '../schema/skeleton.ts';
import {writeNewDraft} from './newDraft.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'new-'));
const own = process.env.CONTENT_DIR;
before(() => {
  process.env.CONTENT_DIR = dir;
});
after(() => {
  if (own === undefined) delete process.env.CONTENT_DIR;
  else process.env.CONTENT_DIR = own;
  fs.rmSync(dir, {recursive: true, force: true});
});
const findings = () => checkContent(new Date()).findings;

test('a new item of any kind is a draft in both languages, without findings', () => {
  for (const word of Object.keys(newKinds)) writeNewDraft(word, `some-${word}`);
  assert.deepEqual(findings(), []);
  const facts = fs.readFileSync(path.join(dir, 'news/some-news/item.yaml'), 'utf8');
  assert.match(facts, /# draft: not in the site[^\n]*\n(?:#[^\n]*\n)*state: draft/);
  assert.match(facts, /# Not shown before this time[^\n]*\n# publishAt:/);
  assert.match(
    facts,
    /publishable: true\n {4}# url:\n {4}# archiveUrl:\n {4}# published:\n {4}# accessed:\n/
  );
  assert.deepEqual(fs.readdirSync(path.join(dir, 'news/some-news')).sort(), [
    'en.md',
    'fa.md',
    'item.yaml'
  ]);
});

test('the record number is the next one of its kind', () => {
  writeNewDraft('news', 'another');
  assert.match(fs.readFileSync(path.join(dir, 'news/another/item.yaml'), 'utf8'), /^recordNo: 2$/m);
});

test('a slug in use, an invalid slug and an unknown kind are refused with the reason, and nothing is written', () => {
  const before = fs.readdirSync(dir, {recursive: true}).sort();
  const text = fs.readFileSync(path.join(dir, 'news/another/item.yaml'), 'utf8');
  for (const [word, slug, reason] of [
    ['news', 'another', /already has this slug/],
    ['case', 'another', /already has this slug/],
    ['news', 'Bad_Slug', /is not a slug/],
    ['news', '../out', /is not a slug/],
    ['news', '', /is not a slug/],
    ['poem', 'x', /is not a kind of item/]
  ] as const)
    assert.throws(() => writeNewDraft(word, slug), reason);
  assert.deepEqual(fs.readdirSync(dir, {recursive: true}).sort(), before);
  assert.equal(fs.readFileSync(path.join(dir, 'news/another/item.yaml'), 'utf8'), text);
});

test('a placeholder in a published item is an error', () => {
  const file = path.join(dir, 'news/another/item.yaml');
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('state: draft', 'state: published'));
  const left = findings()
    .map(inEnglish)
    .filter(({expected}) => expected.includes('npm run new'));
  assert.ok(left.length >= 6 && left.every(({level}) => level === 'error'));
});

test('npm run new says where the draft is, or why there is none', () => {
  const run = (slug: string) =>
    spawnSync('node', ['--import', 'tsx', 'commands/new.ts', 'news', slug], {encoding: 'utf8'});
  const written = run('by-command');
  assert.deepEqual([written.status, written.stderr], [0, '']);
  assert.match(written.stdout, /news\/by-command\/ is ready, as a draft\./);
  const refused = run('by-command');
  assert.deepEqual([refused.status, refused.stdout], [1, '']);
  assert.match(refused.stderr, /news\/by-command already has this slug\..* Usage: npm run new/);
});
