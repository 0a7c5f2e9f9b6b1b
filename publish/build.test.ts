import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';

/** Runs a local build that must stop before its first step, with one plain message. */
function stopsAtOnce(env: Record<string, string>, expected: RegExp) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'commands/build.ts', '--local'],
    {encoding: 'utf8', env: {...process.env, OUT_DIR: 'out-of-build-test', ...env}}
  );
  assert.equal(status, 1);
  assert.equal(stdout, '', 'no step has begun');
  const [message, ...rest] = stderr.trim().split('\n');
  assert.match(message ?? '', expected);
  assert.deepEqual(rest, ['out-of-build-test/ was not created.']);
}

test('a build with an invalid BUILD_TIME stops before its first step', () =>
  stopsAtOnce({BUILD_TIME: 'tomorrow'}, /^BUILD_TIME is “tomorrow”; expected a time/));

test('a local build with an invalid SITE_URL stops before its first step', () =>
  stopsAtOnce({SITE_URL: 'garbage'}, /^SITE_URL is “garbage”, which is not an absolute address/));
