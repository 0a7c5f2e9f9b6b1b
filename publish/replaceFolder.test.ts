import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {replaceFolder, restoreFolder} from './replaceFolder.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'replace-'));
after(() => fs.rmSync(dir, {recursive: true, force: true}));
const [published, finished] = [path.join(dir, 'out'), path.join(dir, 'out.next')];
const make = (folder: string, text: string) => {
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, 'page'), text);
};
const page = () => fs.readFileSync(path.join(published, 'page'), 'utf8');

/** The calls that change folders. Each in turn is where a process is killed. */
const calls = ['renameSync', 'rmSync'] as const;

test('killed before any of its steps, a replacement leaves the old site or the new one, whole', () => {
  for (let step = 0; step < 6; step++) {
    for (const folder of fs.readdirSync(dir)) fs.rmSync(path.join(dir, folder), {recursive: true});
    make(published, 'old');
    make(`${published}.old`, 'left by an earlier one');
    make(finished, 'new');
    const real = Object.fromEntries(calls.map(name => [name, fs[name]]));
    let done = 0;
    for (const name of calls)
      Object.assign(fs, {
        [name]: (...args: never[]) => {
          if (done++ === step) throw new Error('killed');
          return (real[name] as (...given: never[]) => void)(...args);
        }
      });
    let isKilled = false;
    try {
      replaceFolder(published, finished);
    } catch {
      isKilled = true;
    } finally {
      Object.assign(fs, real);
    }
    restoreFolder(published);
    assert.equal(isKilled, step < 4, `step ${step}`);
    assert.match(page(), isKilled && step < 3 ? /^old$/ : /^new$/, `step ${step}`);
    // The next build comes to its end.
    if (!fs.existsSync(finished)) make(finished, 'newer');
    replaceFolder(published, finished);
    assert.match(page(), /^newe?r?$/);
    assert.deepEqual(fs.readdirSync(dir), ['out']);
  }
});
