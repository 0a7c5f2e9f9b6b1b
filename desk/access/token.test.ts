import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';

test('without a secret of 32 bytes the hosted desk does not start and no link is made', () => {
  for (const [short, found] of [
    [undefined, 'is not set; the hosted desk needs 32 bytes or more'],
    ['', 'is empty; expected a secret of 32 bytes or more'],
    ['x'.repeat(31), 'is 31 bytes long; expected a secret of 32 bytes or more']
  ] as const) {
    for (const args of [['commands/desk/start.ts'], ['commands/desk/link.ts', '--all']]) {
      const {status, stderr} = spawnSync('node', ['--import', 'tsx', ...args], {
        encoding: 'utf8',
        env: {...process.env, DESK_SECRET: short}
      });
      assert.equal(status, 1);
      assert.ok(stderr.startsWith(`DESK_SECRET ${found}`), stderr);
    }
  }
});
