import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';

test('an unknown option is refused in one line, with the usage', () => {
  for (const command of ['check', 'due', 'new', 'translated', 'desk/link']) {
    const {status, stdout, stderr} = spawnSync(
      'node',
      ['--import', 'tsx', `commands/${command}.ts`, '--al'],
      {encoding: 'utf8'}
    );
    const name = command.replace('/', ':');
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, new RegExp(`^Unknown option '--al'\\. Usage: npm run ${name} .*\n$`));
  }
});
