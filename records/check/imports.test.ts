import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {test} from 'node:test';

test('the check loads no React, which reads NODE_ENV once, before a build has set it', () => {
  const program = `
    const {default: Module} = await import('node:module');
    await import('./publish/build.ts');
    console.log(Object.keys(Module._cache).filter(file => /node_modules.react./.test(file)).length);
  `;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', program];
  assert.equal(execFileSync(process.execPath, args, {encoding: 'utf8'}).trim(), '0');
});
