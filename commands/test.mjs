import {spawn, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {refuseArguments} from '../setup/arguments.mjs';
import {findChromium, findHeadlessShell} from '../setup/chromium.mjs';
import {installPackages, stop} from '../setup/install.mjs';
import {installPrograms, programTestFiles} from '../setup/programs.mjs';
import {runUnitTests, unitTestFiles} from '../setup/unitTests.mjs';

/** `npm test`: installs what is missing, then checks everything. The last line adds up all kinds of tests. */
refuseArguments('test; for some unit tests: npm run test:unit -- FILE');
process.chdir(new URL('..', import.meta.url).pathname);
installPackages();
const chromium = findChromium();
if (!chromium)
  stop('No Chromium found. Install one, and set CHROMIUM_PATH if it is in an unusual place.');
const headlessShell = findHeadlessShell();

const env = {...process.env, CHROMIUM_PATH: chromium, NEXT_TELEMETRY_DISABLED: '1'};
const total = {passed: 0, failed: 0};
const count = ({passed, failed}) => {
  total.passed += passed;
  total.failed += failed;
};

/** Prints a heading before a step, and how long the step took after it. */
async function timed(name, step) {
  console.log(`\n── ${name}`);
  const begun = Date.now();
  const result = await step();
  console.log(`── ${name}: ${Math.round((Date.now() - begun) / 1000)} s`);
  return result;
}

/** Runs a command as one check. */
const check = (name, command, args) =>
  timed(name, () => {
    const passed = spawnSync(command, args, {stdio: 'inherit', env}).status === 0;
    count({passed: Number(passed), failed: Number(!passed)});
    return passed;
  });

/** Starts a command as one check beside others; what it prints, and how it ended, comes when it is awaited. */
function checkBeside(name, command, args) {
  const child = spawn(command, args, {env, stdio: ['ignore', 'pipe', 'pipe']});
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (printed += text));
  const closed = new Promise(resolve => child.on('close', resolve));
  return async () => {
    const passed = (await closed) === 0;
    console.log(`\n── ${name}\n${printed}`);
    count({passed: Number(passed), failed: Number(!passed)});
  };
}

function browserTests() {
  const report = path.join('test-results', 'browser.json');
  fs.rmSync(report, {force: true});
  spawnSync('npx', ['playwright', 'test', '--config', 'e2e/playwright.config.ts'], {
    stdio: 'inherit',
    env: {
      ...env,
      CHROMIUM_PATH: headlessShell ?? chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: path.resolve(report)
    }
  });
  const stats = fs.existsSync(report)
    ? JSON.parse(fs.readFileSync(report, 'utf8')).stats
    : {expected: 0, unexpected: 1, flaky: 0};
  const failed = stats.unexpected + stats.flaky + (stats.expected ? 0 : 1);
  count({passed: stats.expected, failed});
}

const beside = [
  checkBeside('format: Prettier', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']),
  checkBeside('lint: classes, CSS, rooms', 'npm', ['run', '--silent', 'lint'])
];
// The canaries build with other content, so they run before the real build.
await check('canaries: nothing unreleased in any file', 'node', [
  ...['--import', 'tsx', '--test', '--test-reporter=dot', 'e2e/canary.ts']
]);
for (const ended of beside) await ended();
const built = await check('build', 'npm', ['run', '--silent', 'build', '--', '--local']);
const typesEnded = checkBeside('types', 'npx', ['tsc', '--noEmit', '--incremental', 'false']);
if (built)
  await check('a second build: only what an edit concerns', 'node', [
    ...['--import', 'tsx', '--test', '--test-reporter=dot', 'e2e/secondBuild.ts']
  ]);
await typesEnded();
await timed('unit tests, and the site in text browsers, feed readers, spreadsheets', async () => {
  if (built) installPrograms();
  const programs = built ? programTestFiles() : [];
  count(await runUnitTests([...programs, ...unitTestFiles({browser: true})], {env}));
});
if (built) await timed('browser tests', browserTests);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
