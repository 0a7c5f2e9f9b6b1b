import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {parseArgs} from 'node:util';
import {installPackages, run, stop} from '../../setup/install.mjs';
import {runUnitTests, unitTestFiles} from '../../setup/unitTests.mjs';

/**
 * `npm run test:unit [-- FILE…] [-- --watch]`: the tests that need no browser and no built site, or the named files
 * alone. `--watch` runs them again after each edit.
 */
process.chdir(new URL('../..', import.meta.url).pathname);
const {values, positionals} = readArguments();
installPackages();
// The door reads what the check writes, and pages read the list of cards.
run('npm', ['run', '--silent', 'generate']);
run('node', ['--import', 'tsx', 'share/cards/writePlan.ts']);
const missing = positionals.filter(file => !fs.existsSync(file));
if (missing.length) stop(`There is no file ${missing.join(', ')}.`);
const files = positionals.length ? positionals : unitTestFiles({browser: false});
if (values.watch) {
  const {status} = spawnSync('node', ['--import', 'tsx', '--test', '--watch', ...files], {
    stdio: 'inherit'
  });
  process.exit(status ?? 1);
}
const {passed, failed} = await runUnitTests(files, {env: process.env});
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

function readArguments() {
  try {
    return parseArgs({
      options: {watch: {type: 'boolean', default: false}},
      allowPositionals: true
    });
  } catch (error) {
    return stop(`${error.message} Usage: npm run test:unit -- [FILE …] [--watch]`);
  }
}
