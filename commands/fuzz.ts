import './input/environment.ts';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {spawnSync} from 'node:child_process';
import {fuzzCheck, type DamagedFile} from '../records/check/broken/fuzz.ts';
import {checkContent, formatFinding} from '../records/check/index.ts';
import {buildMoment, holdMoment} from '../records/moment.ts';
import {contentDir} from '../records/read/files.ts';
import {readOptions, stop} from './input/options.ts';

/**
 * `npm run fuzz`: checks damaged copies of the real documents, which must never make the check throw; with `--builds`,
 * builds the site with copies that it lets pass, which must succeed. Exit status 1 if something threw or failed.
 */
const usage = 'fuzz [-- --inputs 2000] [--seed 1] [--builds 0]';
const {values} = readOptions(usage, {
  options: {
    inputs: {type: 'string', default: '2000'},
    seed: {type: 'string', default: '1'},
    builds: {type: 'string', default: '0'}
  }
});
const number = (name: keyof typeof values): number => {
  if (!/^\d{1,6}$/.test(values[name]))
    stop(`--${name} is “${values[name]}”; expected a whole number.`);
  return Number(values[name]);
};
const [inputs, seed, builds] = [number('inputs'), number('seed'), number('builds')];

holdMoment();
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'fuzz-'));
process.on('exit', () => fs.rmSync(dir, {recursive: true, force: true}));
fs.cpSync(contentDir(), path.join(dir, 'content'), {recursive: true});
process.env.CONTENT_DIR = path.join(dir, 'content');

const {findings, refused, passed, thrown, slowest} = fuzzCheck(inputs, seed, buildMoment());
for (const {file, how, message} of thrown) console.error(`${file}: ${how}: ${message}`);
console.log(
  `${inputs} damaged copies (seed ${seed}): ${findings} findings, ${refused} refused, ${passed.length} passed, ` +
    `${thrown.length} throws; the slowest took ${Math.round(slowest)} ms`
);
let failed = 0;
let left: readonly DamagedFile[] = passed;
for (let build = 1; build <= builds && left.length; build++) left = buildWith(left, build);
if (builds) console.log(`${builds} builds, ${failed} failed`);
process.exitCode = thrown.length || failed ? 1 : 0;

/** Builds with one damaged copy of as many documents as possible. Returns the copies that are left. */
function buildWith(copies: readonly DamagedFile[], build: number): readonly DamagedFile[] {
  const used = new Map<string, DamagedFile>();
  for (const copy of copies)
    if (!used.has(path.dirname(copy.file))) used.set(path.dirname(copy.file), copy);
  const before = new Map([...used.values()].map(({file}) => [file, fs.readFileSync(file)]));
  for (const {file, data} of used.values()) fs.writeFileSync(file, data);
  // Copies that pass alone may contradict each other.
  const errors = checkContent().findings.filter(({level}) => level === 'error');
  for (const [folder, {file}] of used)
    if (errors.some(error => path.resolve(error.file).startsWith(`${folder}${path.sep}`)))
      fs.writeFileSync(file, before.get(file) ?? '');
  const rest = checkContent().findings.filter(({level}) => level === 'error');
  if (rest.length) console.error(rest.map(each => formatFinding(each)).join('\n'));
  const {status, stdout, stderr} = spawnSync('npm', ['run', '--silent', 'build', '--', '--local'], {
    encoding: 'utf8',
    env: {...process.env, OUT_DIR: path.join(dir, 'out'), BUILD_CACHE: path.join(dir, 'cache')}
  });
  if (status !== 0) {
    failed++;
    console.error(`Build ${build} failed:\n${stdout.slice(-1500)}${stderr.slice(-1500)}`);
    for (const {file, how} of used.values()) console.error(`  ${file}: ${how}`);
  } else console.log(`Build ${build} with ${used.size} damaged documents: done`);
  for (const [file, data] of before) fs.writeFileSync(file, data);
  return copies.filter(copy => used.get(path.dirname(copy.file)) !== copy);
}
