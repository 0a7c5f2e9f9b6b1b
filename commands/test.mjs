import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {installPackages, stop} from '../setup/install.mjs';
import {findChromium} from '../setup/chromium.mjs';

/** `npm test`: installs what is missing, then checks everything. Ends with one line that adds up all kinds of tests. */
process.chdir(new URL('..', import.meta.url).pathname);
installPackages();
const chromium = findChromium();
if (!chromium)
  stop(
    'No Chromium could be had. Install one, and name it in CHROMIUM_PATH if it is not found by itself.'
  );

const env = {...process.env, CHROMIUM_PATH: chromium, NEXT_TELEMETRY_DISABLED: '1'};
const total = {passed: 0, failed: 0};
const count = (passed, failed) => {
  total.passed += passed;
  total.failed += failed;
};

/** A command that is one check by itself. */
function check(name, command, args) {
  console.log(`\n── ${name}`);
  const {status} = spawnSync(command, args, {stdio: 'inherit', env});
  count(status === 0 ? 1 : 0, status === 0 ? 0 : 1);
  return status === 0;
}

const testFiles = dir =>
  fs
    .readdirSync(dir, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
    .map(entry => path.join(entry.parentPath ?? entry.path, entry.name));

function unitTests() {
  console.log('\n── unit tests');
  const report = path.join('test-results', 'unit.tap');
  fs.mkdirSync('test-results', {recursive: true});
  const files = [
    'records',
    'search',
    'files',
    'commands',
    'i18n',
    'messages',
    'components',
    'share',
    'views',
    'publish',
    'desk',
    'bench',
    'lint'
  ].flatMap(testFiles);
  spawnSync(
    'node',
    [
      '--import',
      'tsx',
      '--test',
      '--test-reporter=dot',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${report}`,
      ...files
    ],
    {stdio: 'inherit', env}
  );
  const tap = fs.existsSync(report) ? fs.readFileSync(report, 'utf8') : '';
  const number = word => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(tap)?.[1] ?? 0);
  const failures = number('fail') + number('cancelled');
  if (failures)
    console.log(
      tap
        .split('\n')
        .filter(line =>
          /^\s*not ok|^\s+(error|expected|actual):|among|^\s{4,}(found|expected)/.test(line)
        )
        .join('\n')
    );
  count(number('pass'), failures || (number('tests') === 0 ? 1 : 0));
}

function browserTests() {
  console.log('\n── in a real browser');
  const report = path.join('test-results', 'browser.json');
  fs.rmSync(report, {force: true});
  spawnSync('npx', ['playwright', 'test', '--config', 'e2e/playwright.config.ts'], {
    stdio: 'inherit',
    env: {...env, PLAYWRIGHT_JSON_OUTPUT_NAME: path.resolve(report)}
  });
  const stats = fs.existsSync(report)
    ? JSON.parse(fs.readFileSync(report, 'utf8')).stats
    : {expected: 0, unexpected: 1, flaky: 0};
  count(stats.expected, stats.unexpected + stats.flaky + (stats.expected ? 0 : 1));
}

// First, since it builds with other content what the next step builds anew.
check('canaries: nothing unreleased in any file', 'node', [
  '--import',
  'tsx',
  '--test',
  '--test-reporter=dot',
  'e2e/canary.ts'
]);
const built = check('content, fonts, pages, publish', 'npm', [
  'run',
  '--silent',
  'build',
  '--',
  '--local'
]);
check('lint: classes, CSS, rooms', 'npm', ['run', '--silent', 'lint']);
check('types', 'npx', ['tsc', '--noEmit', '--incremental', 'false']);
unitTests();
if (built) browserTests();

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
