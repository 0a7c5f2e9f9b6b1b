import {spawnSync, type SpawnSyncReturns} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {buildSync} from 'esbuild';
import {remember} from '../../i18n/remember.ts';

/** Inside the project, where a bundle finds its packages. */
const bundles = path.resolve('test-results/commands', String(process.pid));
// Not a hook, which would belong to the first of the test files that share a process.
process.on('exit', () => fs.rmSync(bundles, {recursive: true, force: true}));

const bundleOf = remember((program: string) => {
  const outfile = path.join(bundles, `${program}.mjs`);
  buildSync({
    entryPoints: [program],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    sourcemap: true
  });
  return outfile;
});

/**
 * Runs a command, such as `commands/due.ts`, in a process of its own. As one file it starts in a third of the time that
 * tsx takes to load its modules.
 */
export const runCommand = (
  program: string,
  args: readonly string[],
  {cwd, env}: {cwd?: string; env?: Record<string, string | undefined>} = {}
): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, ['--enable-source-maps', bundleOf(program), ...args], {
    encoding: 'utf8',
    ...(cwd && {cwd}),
    env: {...process.env, ...env}
  });
