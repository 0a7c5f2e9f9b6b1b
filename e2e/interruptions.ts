import assert from 'node:assert/strict';
import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {hashesOf} from './support/tree.ts';

/**
 * What can go wrong while a site is built leaves the published one whole, and the next build right: processes killed at
 * 15 moments, a full disk, a running desk, another time zone. `npm run test:interruptions` runs it; it takes a quarter
 * of an hour. The tests share the first build, and run in order.
 */
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'interruptions-'));
const out = path.join(dir, 'out');
const content = path.join(dir, 'content');
const env = {
  ...process.env,
  BUILD_TIME: '2026-11-29T12:00:00Z',
  BUILD_CACHE: path.join(dir, 'cache'),
  OUT_DIR: out,
  CONTENT_DIR: content,
  NEXT_TELEMETRY_DISABLED: '1'
};
const moments = 15;
after(() => fs.rmSync(dir, {recursive: true, force: true}));

const build = (more: Record<string, string> = {}) =>
  spawnSync('npm', ['run', '--silent', 'build', '--', '--local'], {
    encoding: 'utf8',
    env: {...env, ...more}
  });

/** Ends a process and all that it started, without a chance to clean up. */
const kill = ({pid}: ChildProcess) => process.kill(-(pid ?? 0), 'SIGKILL');

/** How many steps a build has begun or ended, as it prints them: `[3/18] Build with Next …`. */
const stepsIn = (text: string) => text.match(/^\[\d+\/\d+\] /gm)?.length ?? 0;

/** Builds, and kills the build when it has printed so many steps. Returns the last line. */
const killAfter = (steps: number): Promise<string> =>
  new Promise(resolve => {
    let text = '';
    const child = spawn('npm', ['run', '--silent', 'build', '--', '--local'], {
      env,
      detached: true
    });
    child.stdout.setEncoding('utf8').on('data', part => {
      text += String(part);
      if (stepsIn(text) >= steps && child.exitCode === null) kill(child);
    });
    child.on('exit', () => resolve(text.trim().split('\n').at(-1) ?? ''));
  });

const item = path.join(content, 'pages/about/en.md');
const edit = (change: (text: string) => string) =>
  fs.writeFileSync(item, change(fs.readFileSync(item, 'utf8')));
const addition = '\n\nA sentence that another build would publish.\n';

let whole = new Map<string, string>();
let steps = 0;

test('a first build, in Tehran', () => {
  fs.cpSync('content', content, {recursive: true});
  const {status, stdout, stderr} = build({TZ: 'Asia/Tehran'});
  assert.equal(status, 0, stdout.slice(-2000) + stderr.slice(-2000));
  whole = hashesOf(out);
  steps = stepsIn(stdout);
  assert.ok(whole.size > 500);
});

test(`killed at ${moments} moments, a build leaves the site as it was`, async () => {
  edit(text => text + addition);
  for (let moment = 1; moment <= moments; moment++) {
    // So that Next runs, and may be killed, too.
    fs.rmSync('.next/cache/shell.json', {force: true});
    // The last two are the beginning and the end of putting the new site in place.
    const last = await killAfter(Math.ceil((moment * (steps - 2)) / moments));
    assert.deepEqual(hashesOf(out), whole, `killed after “${last}”`);
    console.log(`killed after “${last}”`);
  }
});

/** Fills a disk but for so many bytes. A disk a little larger than the site would do for a build, which links files. */
function leave(disk: string, bytes: number): void {
  const {bavail, bsize} = fs.statfsSync(disk);
  fs.writeFileSync(path.join(disk, 'filler'), Buffer.alloc(bavail * bsize - bytes));
}

test('a disk that is full leaves the site as it was, and says so', () => {
  const disk = path.join(dir, 'disk');
  fs.mkdirSync(disk);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1g', 'tmpfs', disk]).status !== 0) {
    console.log('The full disk is not tested: mounting one needs root.');
    return;
  }
  try {
    fs.cpSync(out, path.join(disk, 'out'), {recursive: true});
    leave(disk, 2 ** 20);
    const {status, stdout, stderr} = build({OUT_DIR: path.join(disk, 'out')});
    assert.notEqual(status, 0);
    assert.match(stdout + stderr, /ENOSPC|no space left/i);
    assert.deepEqual(hashesOf(path.join(disk, 'out')), whole);
  } finally {
    spawnSync('umount', [disk]);
  }
});

test('beside a running desk, in Los Angeles, the next build has the same bytes as the first', async () => {
  edit(text => text.replace(addition, ''));
  const port = '3220';
  const desk = spawn('npm', ['run', '--silent', 'desk'], {
    detached: true,
    stdio: 'ignore',
    env: {...env, PORT: port}
  });
  const status = () =>
    fetch(`http://localhost:${port}/desk`).then(
      response => response.status,
      () => 0
    );
  try {
    for (let tries = 0; tries < 240 && (await status()) !== 200; tries++)
      await new Promise(resolve => setTimeout(resolve, 500));
    assert.equal(await status(), 200);
    const child = spawn('npm', ['run', '--silent', 'build', '--', '--local'], {
      stdio: 'ignore',
      env: {...env, TZ: 'America/Los_Angeles'}
    });
    const answers: number[] = [];
    while (child.exitCode === null) {
      answers.push(await status());
      await new Promise(resolve => setTimeout(resolve, 2000));
    }
    assert.equal(child.exitCode, 0);
    assert.deepEqual([...new Set(answers)], [200]);
  } finally {
    kill(desk);
  }
  assert.deepEqual(hashesOf(out), whole);
  assert.deepEqual(
    fs.readdirSync(dir).filter(name => name.startsWith('out')),
    ['out']
  );
});
