import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {sha256} from '../../files/hash.ts';
import {readIsolates} from '../../i18n/direction/marks.ts';
import {writeNewDraft} from '../../records/desk/newDraft.ts';
import {runCommand} from './runCommand.fixture.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'language-'));
after(() => fs.rmSync(dir, {recursive: true, force: true}));

test('withhold takes a person off the site and says so, in Farsi too', () => {
  const own = process.env.CONTENT_DIR;
  process.env.CONTENT_DIR = dir;
  writeNewDraft('prisoner', 'some-person');
  if (own === undefined) delete process.env.CONTENT_DIR;
  else process.env.CONTENT_DIR = own;
  const run = (...args: string[]) =>
    runCommand('commands/withhold.ts', args, {env: {CONTENT_DIR: dir}});
  const {stdout, stderr} = run('prisoners/some-person');
  assert.equal(stderr, '');
  assert.match(stdout, /person\.yaml: taken off the site\.[\s\S]*Publish now/);
  const file = path.join(dir, 'prisoners/some-person/person.yaml');
  assert.match(fs.readFileSync(file, 'utf8'), /^identity: withheld/m);
  const inFarsi = run('prisoners/some-person', '--lang', 'fa');
  assert.equal(inFarsi.stderr, '');
  assert.match(inFarsi.stdout, /از سایت برداشته شد[\s\S]*همین حالا منتشر کنید/);
  assert.doesNotMatch(readIsolates(inFarsi.stdout).plain, /[A-Za-z0-9]/);
});

/** Runs a command on the content of `dir` in Farsi. What it printed must have no Latin letters or digits of its own. */
function inFarsi(command: string, ...args: string[]) {
  const {status, stdout, stderr} = runCommand(`commands/${command}.ts`, [...args, '--lang', 'fa'], {
    env: {CONTENT_DIR: dir, DESK_SECRET: 'x'.repeat(32)}
  });
  const said = `${stdout}${stderr}`.replace(/^https?:.*\n/gm, '');
  assert.doesNotMatch(readIsolates(said).plain, /[A-Za-z0-9]/, said);
  return {status, said};
}

test('new says in Farsi where the draft is, or why there is none', () => {
  for (const [args, status, said] of [
    [['news', 'in-farsi'], 0, /پیش‌نویس .*in-farsi.* آماده است/],
    [['news', 'in-farsi'], 1, /همین نام را دارد.*شیوه نوشتن دستور/]
  ] as const) {
    const ran = inFarsi('new', ...args);
    assert.equal(ran.status, status);
    assert.match(ran.said, said);
  }
});

test('desk:link says in Farsi what the link opens, or why there is none', () => {
  for (const [args, status, said] of [
    [['news/in-farsi'], 0, /news\/in-farsi.* را باز می‌کند \(نقش: .*read/],
    [['--all', '--days', '99'], 1, /حداکثر ۹۰ باشد/]
  ] as const) {
    const ran = inFarsi('desk/link', ...args);
    assert.equal(ran.status, status);
    assert.match(ran.said, said);
  }
});

test('verify says in Farsi whether a copy is whole, or what cannot be read', () => {
  const list = path.join(dir, 'copies.json');
  const copy = path.join(dir, 'fa.html');
  fs.writeFileSync(copy, 'copy');
  const files = (text: string) => ({'copies/fa.html': {bytes: 4, sha256: sha256(text)}});
  const write = (text: string) =>
    fs.writeFileSync(list, JSON.stringify({made: '2026-11-29', files: files(text)}));
  for (const [text, args, status, said] of [
    [
      'copy',
      [copy, '--list', list],
      0,
      /^یک فایل با فهرست .* سنجیده شد؛ فهرست امضا ندارد\.\n.*کامل است/
    ],
    ['other', [copy, '--list', list], 1, /نباید اعتماد کرد[\s\S]*فرق دارد/],
    ['copy', [`${copy}.x`, '--list', list], 2, /^این نسخه را نمی‌توان خواند/]
  ] as const) {
    write(text);
    const ran = inFarsi('verify', ...args);
    assert.equal(ran.status, status, ran.said);
    assert.match(ran.said, said);
  }
});
