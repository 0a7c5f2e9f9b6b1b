import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

/** Folders that hold no tests of ours, or tests with a runner of their own. */
const skipped = new Set(['node_modules', 'e2e', 'out', 'content', 'public', 'docs']);
const results = 'test-results';

/** Every `*.test.ts(x)` of the project. `browser`: also those named `*.browser.test.ts(x)`, which need Chromium. */
export function unitTestFiles({browser}) {
  const rooms = fs
    .readdirSync('.', {withFileTypes: true})
    .filter(
      ({name}) =>
        !name.startsWith('.') && !name.startsWith('out') && name !== results && !skipped.has(name)
    );
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
 * Runs unit tests with Node's test runner on two cores. Prints the failures. Returns how many passed and failed; no
 * test at all counts as a failure.
 */
export async function runUnitTests(files, {env}) {
  const report = path.join(results, 'unit.tap');
  fs.mkdirSync(results, {recursive: true});
  fs.rmSync(report, {force: true});
  const programs = await bundle(inProcesses(files));
  const {status} = spawnSync(
    'node',
    [
      ...['--enable-source-maps', '--test', '--test-concurrency=2'],
      ...['--test-reporter=dot', '--test-reporter-destination=stdout'],
      ...['--test-reporter=tap', `--test-reporter-destination=${report}`],
      ...programs
    ],
    {stdio: 'inherit', env: withoutColours(env)}
  );
  const tap = fs.existsSync(report) ? fs.readFileSync(report, 'utf8') : '';
  const number = word => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(tap)?.[1] ?? 0);
  const failed = number('fail') + number('cancelled');
  if (failed) console.log(failuresIn(tap));
  const passed = number('pass');
  return {passed, failed: failed || (passed === 0 || status !== 0 ? 1 : 0)};
}

/** On a terminal, Node's test runner asks the programs that tests start for colours; tests compare plain text. */
const withoutColours = ({FORCE_COLOR, ...env}) => ({...env, NO_COLOR: '1'});

/**
 * Turns test files into JavaScript, with their modules in shared pieces: a process then starts in half the time that
 * tsx takes to load everything module by module. Returns the new files, inside the project, where they find packages,
 * with names that keep their order, since Node runs files by name.
 */
async function bundle(files) {
  const {build} = await import('esbuild');
  const outdir = path.join(results, 'bundled');
  fs.rmSync(outdir, {recursive: true, force: true});
  const names = files.map((file, n) => path.join(String(100 + n), file.replace(/\.\w+$/, '')));
  await build({
    entryPoints: Object.fromEntries(names.map((name, n) => [name, files[n]])),
    outdir,
    outExtension: {'.js': '.mjs'},
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    sourcemap: true,
    logLevel: 'warning',
    plugins: [{name: 'own address', setup: keepAddresses}]
  });
  return names.map(name => path.join(outdir, `${name}.mjs`));
}

/** Modules find files beside them by their own address, which stays that of the source. */
function keepAddresses({onLoad}) {
  onLoad({filter: /\.tsx?$/}, ({path: file}) => {
    const source = fs.readFileSync(file, 'utf8');
    if (!source.includes('import.meta.url')) return undefined;
    const address = JSON.stringify(pathToFileURL(file).href);
    const loader = file.endsWith('x') ? 'tsx' : 'ts';
    return {contents: source.replaceAll('import.meta.url', address), loader};
  });
}

/** Code that changes the process it runs in: folder, environment, exit code. */
const changesProcess =
  /process\.chdir|process\.env\.\w+ *=[^=]|delete process\.env|\(process\.env,|process\.exitCode/;

/**
 * The files that Node is to run, a process for each: those that change their process themselves or by a fixture, whose
 * fixture has hooks, which would belong to the first file alone, and those that start other programs, as they are; of
 * the others many in one, since half their time is the start of Node and the loading of packages. What takes longest
 * comes first, so that no core waits for the other in the end.
 */
function inProcesses(files) {
  const slow = files.filter(file => /\.browser\.test\.|^e2e/.test(file));
  const alone = [...slow, ...files.filter(file => !slow.includes(file) && needsProcess(file))];
  const shared = files.filter(file => !alone.includes(file));
  const size = 20;
  const folder = path.join(results, 'shared');
  fs.rmSync(folder, {recursive: true, force: true});
  fs.mkdirSync(folder, {recursive: true});
  const groups = Array.from({length: Math.ceil(shared.length / size)}, (_, n) => {
    const group = path.join(folder, `${n}.test.mjs`);
    const imports = shared
      .slice(n * size, (n + 1) * size)
      .map(file => `describe('${file}', async () => { await import('../../${file}'); });`);
    fs.writeFileSync(group, ["import {describe} from 'node:test';", ...imports, ''].join('\n'));
    return group;
  });
  return [...groups, ...alone];
}

const needsProcess = file =>
  changesProcess.test(fs.readFileSync(file, 'utf8')) || fixturesOf(file).some(hasHooks);

/** Fixtures restore what they change in the process, at once or by hooks. */
const hasHooks = fixture =>
  /^(?:before|after)/m.test(fs.readFileSync(fixture, 'utf8')) || fixturesOf(fixture).some(hasHooks);

const fixturesOf = file =>
  [...fs.readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.fixture\.tsx?)'/g)].map(
    ([, fixture]) => path.join(path.dirname(file), fixture)
  );

/** The lines of a TAP report that say which tests failed and why. */
const failuresIn = tap =>
  tap
    .split('\n')
    .filter(line =>
      /^\s*not ok|^\s+(error|expected|actual):|among|^\s{4,}(found|expected)/.test(line)
    )
    .join('\n');
