import assert from 'node:assert/strict';
import {test} from 'node:test';
import {runCommand} from '../input/runCommand.fixture.ts';

test('without a secret of 32 bytes the hosted desk does not start and no link is made', () => {
  for (const [short, found] of [
    [undefined, 'is not set; the hosted desk needs 32 bytes or more'],
    ['', 'is empty; expected a secret of 32 bytes or more'],
    ['x'.repeat(31), 'is 31 bytes long; expected a secret of 32 bytes or more']
  ] as const) {
    for (const [program, args] of [
      ['commands/desk/start.ts', []],
      ['commands/desk/link.ts', ['--all']]
    ] as const) {
      const {status, stderr} = runCommand(program, args, {env: {DESK_SECRET: short}});
      assert.equal(status, 1);
      assert.ok(stderr.startsWith(`DESK_SECRET ${found}`), stderr);
    }
  }
});
