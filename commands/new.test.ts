import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {checkContent} from '../records/check/index.ts';
import {becameDue, scheduledItems, waiting} from '../records/desk/due.ts';
import {newKinds} from '../records/schema/skeleton.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'new-'));
after(() => fs.rmSync(dir, {recursive: true, force: true}));
const inDir = <T>(work: () => T): T => {
  process.env.CONTENT_DIR = dir;
  try {
    return work();
  } finally {
    delete process.env.CONTENT_DIR;
  }
};
const run = (script: string, ...args: string[]) =>
  spawnSync('node', ['--import', 'tsx', script, ...args], {
    encoding: 'utf8',
    env: {...process.env, CONTENT_DIR: dir}
  });
const findings = () => inDir(() => checkContent(new Date('2026-11-23T12:00:00Z')).findings);

test('a new item of every kind is a draft in both languages in which the check finds nothing', () => {
  for (const word of Object.keys(newKinds))
    assert.equal(run('commands/new.ts', word, `some-${word}`).status, 0);
  assert.deepEqual(findings(), []);
  const facts = fs.readFileSync(path.join(dir, 'news/some-news/item.yaml'), 'utf8');
  assert.match(facts, /# draft: nobody but editors sees it[^\n]*\n(?:#[^\n]*\n)*state: draft/);
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

test('the number is the next one of its kind', () => {
  assert.equal(run('commands/new.ts', 'news', 'another').status, 0);
  assert.match(fs.readFileSync(path.join(dir, 'news/another/item.yaml'), 'utf8'), /^recordNo: 2$/m);
});

test('a slug in use, a bad one, or an unknown kind: refused with the reason, nothing written', () => {
  const before = fs.readdirSync(dir, {recursive: true}).sort();
  const text = fs.readFileSync(path.join(dir, 'news/another/item.yaml'), 'utf8');
  for (const [word, slug, reason] of [
    ['news', 'another', /has this slug/],
    ['case', 'another', /has this slug/],
    ['news', 'Bad_Slug', /no slug/],
    ['news', '../out', /no slug/],
    ['news', '', /no slug/],
    ['poem', 'x', /no kind/]
  ] as const) {
    const {status, stderr} = run('commands/new.ts', word, slug);
    assert.equal(status, 1);
    assert.match(stderr, reason);
  }
  assert.deepEqual(fs.readdirSync(dir, {recursive: true}).sort(), before);
  assert.equal(fs.readFileSync(path.join(dir, 'news/another/item.yaml'), 'utf8'), text);
});

test('a skeleton that was published unwritten stops the build', () => {
  const file = path.join(dir, 'news/another/item.yaml');
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('state: draft', 'state: published'));
  const left = findings().filter(({expected}) => expected.includes('npm run new'));
  assert.ok(left.length >= 6 && left.every(({level}) => level === 'error'));
});

test('due: only what is published with a time; the zone counts; exit status says whether to build', () => {
  const file = path.join(dir, 'news/another/item.yaml');
  fs.writeFileSync(
    file,
    fs.readFileSync(file, 'utf8').replace('# publishAt:', 'publishAt: 2027-03-20T09:00:00+03:30')
  );
  const draft = path.join(dir, 'news/some-news/item.yaml');
  fs.writeFileSync(
    draft,
    fs.readFileSync(draft, 'utf8').replace('# publishAt:', 'publishAt: 2027-03-20T09:00:00+03:30')
  );
  const items = inDir(scheduledItems);
  assert.deepEqual(
    items.map(({item, at}) => [item, at.toISOString()]),
    [['news/another', '2027-03-20T05:30:00.000Z']]
  );
  assert.equal(waiting(items, new Date('2027-03-20T05:29:59Z')).length, 1);
  assert.equal(waiting(items, new Date('2027-03-20T05:30:00Z')).length, 0);
  assert.equal(
    becameDue(items, new Date('2027-03-20T05:00:00Z'), new Date('2027-03-20T06:00:00Z')).length,
    1
  );
  assert.equal(
    becameDue(items, new Date('2027-03-20T05:30:00Z'), new Date('2027-03-20T06:00:00Z')).length,
    0
  );
  const ask = (since: string, now: string) =>
    spawnSync('node', ['--import', 'tsx', 'commands/due.ts', '--since', since], {
      env: {...process.env, CONTENT_DIR: dir, BUILD_TIME: now}
    }).status;
  assert.equal(ask('2027-03-20T05:00:00Z', '2027-03-20T06:00:00Z'), 0);
  assert.equal(ask('2027-03-20T06:00:00Z', '2027-03-20T12:00:00Z'), 3);
  assert.equal(ask('tomorrow', '2027-03-20T12:00:00Z'), 1);
});

test('due says what stands against an item: errors, a translation that was not recorded, facts that cannot be read', () => {
  const due = () =>
    spawnSync('node', ['--import', 'tsx', 'commands/due.ts'], {
      encoding: 'utf8',
      env: {...process.env, CONTENT_DIR: dir, BUILD_TIME: '2026-11-23T12:00:00Z'}
    }).stdout;
  const edit = (name: string, change: (text: string) => string) =>
    fs.writeFileSync(
      path.join(dir, 'news/another', name),
      change(fs.readFileSync(path.join(dir, 'news/another', name), 'utf8'))
    );
  assert.match(due(), /news\/another[^\n]*\n {4}\(\d+ errors: they will stop the build\)/);
  edit('item.yaml', text =>
    text.replaceAll('[to write]', 'Words').replaceAll('[بنویسید]', 'واژه‌ها')
  );
  for (const name of ['en.md', 'fa.md'])
    edit(name, text => text.replaceAll('[to write]', 'Words').replaceAll('[بنویسید]', 'واژه‌ها'));
  assert.match(
    due(),
    /news\/another[^\n]*\n {4}\(its translation is not recorded yet\)\n1 scheduled/
  );
  edit('fa.md', text => text.replace('  of: en', '  of: en\n  ofHash: "000000000000"'));
  assert.match(due(), /\(its translation is older than the original\)/);
  edit('item.yaml', text => `${text}kind: report\n`);
  assert.match(due(), /news\/another[^\n]*\n {4}\(1 error: it will stop the build\)/);
});
