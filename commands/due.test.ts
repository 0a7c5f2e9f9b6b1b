import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {readIsolates} from '../i18n/direction/marks.ts';
import {becameDue, endingCalls, scheduledItems, waiting} from '../records/desk/overview/due.ts';
import {writeNewDraft} from '../records/desk/newDraft.ts';
import {runCommand} from './input/runCommand.fixture.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'due-'));
const own = process.env.CONTENT_DIR;
const edit = (slug: string, name: string, change: (text: string) => string) => {
  const file = path.join(dir, 'news', slug, name);
  fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
};
before(() => {
  process.env.CONTENT_DIR = dir;
  for (const slug of ['some-draft', 'scheduled']) writeNewDraft('news', slug);
  edit('scheduled', 'item.yaml', text => text.replace('state: draft', 'state: published'));
  for (const slug of ['some-draft', 'scheduled'])
    edit(slug, 'item.yaml', text =>
      text.replace('# publishAt:', 'publishAt: 2027-03-20T09:00:00+03:30')
    );
});
after(() => {
  if (own === undefined) delete process.env.CONTENT_DIR;
  else process.env.CONTENT_DIR = own;
  fs.rmSync(dir, {recursive: true, force: true});
});
const due = (moment: string, ...args: string[]) =>
  runCommand('commands/due.ts', args, {env: {CONTENT_DIR: dir, BUILD_TIME: moment}});

test('only published items with a time are scheduled, in the zone that was written', () => {
  const items = scheduledItems();
  assert.deepEqual(
    items.map(({item, at}) => [item, at.toISOString()]),
    [['news/scheduled', '2027-03-20T05:30:00.000Z']]
  );
  const waitingAt = (time: string) => waiting(items, new Date(time)).length;
  assert.equal(waitingAt('2027-03-20T05:29:59Z'), 1);
  assert.equal(waitingAt('2027-03-20T05:30:00Z'), 0);
  const dueBetween = (since: string, until: string) =>
    becameDue(items, new Date(since), new Date(until)).length;
  assert.equal(dueBetween('2027-03-20T05:00:00Z', '2027-03-20T06:00:00Z'), 1);
  assert.equal(dueBetween('2027-03-20T05:30:00Z', '2027-03-20T06:00:00Z'), 0);
});

test('with --since the exit status says whether to build: 0 yes, 3 no, 1 if the time is not valid', () => {
  const status = (since: string, moment: string) => due(moment, '--since', since).status;
  assert.equal(status('2027-03-20T05:00:00Z', '2027-03-20T06:00:00Z'), 0);
  assert.equal(status('2027-03-20T06:00:00Z', '2027-03-20T12:00:00Z'), 3);
  assert.equal(status('tomorrow', '2027-03-20T12:00:00Z'), 1);
});

test('with --lang fa what is scheduled and what could stop it is said in Farsi, and so is a wrong option', () => {
  const {stdout} = due('2026-11-23T12:00:00Z', '--lang', 'fa');
  assert.doesNotMatch(readIsolates(stdout).plain, /[A-Za-z0-9]/);
  assert.match(stdout, /خطا ساخت سایت را متوقف می‌کند\)/);
  const wrong = due('2026-11-23T12:00:00Z', '--lang=fa', '--al');
  assert.equal(wrong.status, 1);
  assert.doesNotMatch(readIsolates(wrong.stderr).plain, /[A-Za-z0-9]/);
  assert.match(due('2026-11-23T12:00:00Z', '--lang', 'xx').stderr, /“xx”; expected en or fa/);
});

test('due lists what could stop a release: errors, unreadable facts, a translation not recorded or out of date', () => {
  const listed = () => due('2026-11-23T12:00:00Z').stdout;
  const fill = (text: string) =>
    text.replaceAll('[to write]', 'Words').replaceAll('[بنویسید]', 'واژه‌ها');
  assert.match(listed(), /news\/scheduled[^\n]*\n {4}\(\d+ errors: they will stop the build\)/);
  for (const name of ['item.yaml', 'en.md', 'fa.md']) edit('scheduled', name, fill);
  assert.match(
    listed(),
    /news\/scheduled[^\n]*\n {4}\(its translation is not recorded yet\)\n1 scheduled/
  );
  edit('scheduled', 'fa.md', text =>
    text.replace('  of: en', '  of: en\n  ofHash: "000000000000"')
  );
  assert.match(listed(), /\(its translation is older than the original\)/);
  edit('scheduled', 'item.yaml', text => `${text}kind: report\n`);
  assert.match(listed(), /news\/scheduled[^\n]*\n {4}\(1 error: it will stop the build\)/);
});

test('due names the file, line and cure of what would stop a release, what shows the item, and when calls end', () => {
  const listed = () => due('2026-11-23T12:00:00Z').stdout;
  edit('scheduled', 'item.yaml', text => text.replace(/kind: report\n$/, ''));
  edit('scheduled', 'en.md', text => text.replace(/^title: .*/m, 'title: Freedom now ✊'));
  assert.match(
    listed(),
    /\(1 error: it will stop the build\)\n {4}\(\S*news\/scheduled\/en\.md:\d+ title: found “✊”/
  );
  assert.match(listed(), /found “✊”.*; expected words instead.*\)/);
  edit('scheduled', 'en.md', text => text.replace('✊', ''));
  writeNewDraft('action', 'write-now');
  const action = path.join(dir, 'actions/write-now/action.yaml');
  fs.writeFileSync(
    action,
    fs
      .readFileSync(action, 'utf8')
      .replace('state: draft', 'state: published')
      .replaceAll(/\[to write\]/g, 'Words')
      .replaceAll('[بنویسید]', 'واژه‌ها')
  );
  edit('scheduled', 'item.yaml', text => text.replace(/^actions: .*/m, 'actions: [write-now]'));
  assert.equal(endingCalls().length, 0, 'no last day');
  fs.appendFileSync(action, 'deadline: "2027-03-21"\n');
  const endsBetween = (since: string, until: string) =>
    becameDue(endingCalls(), new Date(since), new Date(until)).length;
  assert.equal(endsBetween('2027-03-21T00:00:00Z', '2027-03-21T23:59:59Z'), 0);
  assert.equal(endsBetween('2027-03-21T23:59:59Z', '2027-03-22T00:00:00Z'), 1);
  assert.match(listed(), /actions\/write-now ends {2}\(last day 2027-03-21\)/);
  assert.match(listed(), /from then on these also show it, or link to it: actions\/write-now\)/);
});
