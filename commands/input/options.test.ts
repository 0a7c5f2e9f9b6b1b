import assert from 'node:assert/strict';
import {test} from 'node:test';
import {runCommand} from './runCommand.fixture.ts';

test('an unknown option is refused in one line, with the usage', () => {
  for (const command of ['check', 'due', 'new', 'translated', 'desk/link']) {
    const {status, stdout, stderr} = runCommand(`commands/${command}.ts`, ['--al']);
    const name = command.replace('/', ':');
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, new RegExp(`^Unknown option '--al'\\. Usage: npm run ${name} .*\n$`));
  }
});
