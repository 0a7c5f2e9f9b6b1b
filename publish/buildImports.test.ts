import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';

test('the build loads no React before it has set NODE_ENV, which React reads once', () => {
  const script = `
    import {createRequire} from 'node:module';
    await import('./commands/input/environment.ts');
    await import('./publish/build.ts');
    const loaded = Object.keys(createRequire(process.cwd() + '/').cache);
    console.log(JSON.stringify(loaded.filter(file => /node_modules.react/.test(file))));`;
  const {stdout, stderr} = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', script],
    {encoding: 'utf8'}
  );
  assert.equal(stdout.trim(), '[]', stderr);
});
