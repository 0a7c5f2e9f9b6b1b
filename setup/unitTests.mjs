import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Folders that hold no tests of ours, or tests with a runner of their own. */
const skipped = new Set(['node_modules', 'e2e', 'out', 'content', 'public', 'docs']);

/** Every `*.test.ts(x)` of the project. `browser`: also those named `*.browser.test.ts(x)`, which need Chromium. */
export function unitTestFiles({browser}) {
  const rooms = fs
    .readdirSync('.', {withFileTypes: true})
    .filter(({name}) => !name.startsWith('.') && !name.startsWith('out') && !skipped.has(name));
  return rooms
    .filter(entry => entry.isDirectory())
    .flatMap(({name}) =>
      fs
        .readdirSync(name, {recursive: true, encoding: 'utf8'})
        .filter(file => /\.test\.tsx?$/.test(file))
        .map(file => path.join(name, file))
    )
    .filter(file => browser || !file.includes('.browser.test.'))
    .sort();
}

/**
 * Runs unit tests with Node's test runner, one file per process and one process per core. Prints the failures.
 * Returns how many passed and failed; no test at all counts as a failure.
 */
export function runUnitTests(files, {env}) {
  const report = path.join('test-results', 'unit.tap');
  fs.mkdirSync('test-results', {recursive: true});
  fs.rmSync(report, {force: true});
  const {status} = spawnSync(
    'node',
    [
      ...['--import', 'tsx', '--test', '--test-concurrency=2'],
      ...['--test-reporter=dot', '--test-reporter-destination=stdout'],
      ...['--test-reporter=tap', `--test-reporter-destination=${report}`],
      ...files
    ],
    {stdio: 'inherit', env}
  );
  const tap = fs.existsSync(report) ? fs.readFileSync(report, 'utf8') : '';
  const number = word => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(tap)?.[1] ?? 0);
  const failed = number('fail') + number('cancelled');
  if (failed) console.log(failuresIn(tap));
  const passed = number('pass');
  return {passed, failed: failed || (passed === 0 || status !== 0 ? 1 : 0)};
}

/** The lines of a TAP report that say which tests failed and why. */
const failuresIn = tap =>
  tap
    .split('\n')
    .filter(line =>
      /^\s*not ok|^\s+(error|expected|actual):|among|^\s{4,}(found|expected)/.test(line)
    )
    .join('\n');
