import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {readIsolates} from '../../i18n/direction/marks.ts';
import {writeNewDraft} from '../../records/desk/newDraft.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'withhold-'));
after(() => fs.rmSync(dir, {recursive: true, force: true}));

test('withhold takes a person off the site and says so, in Farsi too', () => {
  const own = process.env.CONTENT_DIR;
  process.env.CONTENT_DIR = dir;
  writeNewDraft('prisoner', 'some-person');
  if (own === undefined) delete process.env.CONTENT_DIR;
  else process.env.CONTENT_DIR = own;
  const run = (...args: string[]) =>
    spawnSync('node', ['--import', 'tsx', 'commands/withhold.ts', ...args], {
      encoding: 'utf8',
      env: {...process.env, CONTENT_DIR: dir}
    });
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
