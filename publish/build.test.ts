import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';
import {buildMoment, holdMoment} from '../records/moment.ts';

/** Runs a local build that must stop before its first step, with one plain message. */
function stopsAtOnce(env: Record<string, string>, expected: RegExp) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'commands/build.ts', '--local'],
    {encoding: 'utf8', env: {...process.env, OUT_DIR: 'out-of-build-test', ...env}}
  );
  assert.equal(status, 1);
  assert.equal(stdout, '', 'no step has begun');
  assert.match(stderr, expected);
  assert.match(stderr, /^[^\n]+\n$/, 'one line');
}

test('a build with an invalid BUILD_TIME stops before its first step', () =>
  stopsAtOnce({BUILD_TIME: 'tomorrow'}, /^BUILD_TIME is “tomorrow”; expected a time/));

test('a local build with an invalid SITE_URL stops before its first step', () =>
  stopsAtOnce(
    {SITE_URL: 'garbage'},
    /^SITE_URL is “garbage”; expected the address of the public site/
  ));

test('a build has one moment, which its programs get too', async () => {
  const {BUILD_TIME} = process.env;
  try {
    delete process.env.BUILD_TIME;
    holdMoment();
    const [first, given] = [buildMoment(), process.env.BUILD_TIME];
    await new Promise(resolve => setTimeout(resolve, 5));
    assert.deepEqual(buildMoment(), first);
    assert.equal(given, first.toISOString());
    process.env.BUILD_TIME = '2027-01-01T00:00:00+03:30';
    holdMoment();
    assert.equal(buildMoment().toISOString(), '2026-12-31T20:30:00.000Z');
  } finally {
    if (BUILD_TIME === undefined) delete process.env.BUILD_TIME;
    else process.env.BUILD_TIME = BUILD_TIME;
  }
});
