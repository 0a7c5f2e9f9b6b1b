import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {generateKeyPairSync} from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {environmentProblems, variables} from '../../publish/environment.ts';
import {runCommand} from './runCommand.fixture.ts';

const pem = (type: 'ed25519' | 'x25519') =>
  generateKeyPairSync(type as 'ed25519')
    .privateKey.export({type: 'pkcs8', format: 'pem'})
    .toString();
const file = 'package.json';

/** Values that are right, and values that are not. */
const values: Record<string, readonly [readonly string[], readonly string[]]> = {
  SITE_URL: [
    ['https://example.org', 'http://localhost:3000', 'https://example.org/'],
    [
      'garbage',
      'example.org',
      'ftp://x.org',
      'https://',
      'https://a b.org',
      'https://a.org/?q',
      'https://u:p@a.org'
    ]
  ],
  ONION_URL: [[`http://${'a'.repeat(56)}.onion`], ['x', 'https://example.org']],
  COPIES_KEY: [
    [pem('ed25519'), pem('ed25519').replaceAll('\n', '\\n')],
    ['abc', pem('x25519')]
  ],
  PORT: [
    ['0', '3000', '65535'],
    ['x', '-1', '65536', '3000a', '1e3', ' ', '3.5']
  ],
  HOST: [
    ['127.0.0.1', '::1', 'localhost'],
    ['a b', 'http://x']
  ],
  BUILD_TIME: [
    ['2026-11-23T12:00:00Z', '2026-11-23T12:00+03:30'],
    [
      'tomorrow',
      '2026',
      '2026-11-23',
      '2026-11-23T12:00:00',
      '2026-02-30T00:00:00Z',
      '1405-09-02T00:00:00Z',
      '1732000000'
    ]
  ],
  CONTENT_DIR: [['content'], ['nowhere-at-all', file]],
  OUT_DIR: [
    ['out-of-a-test', 'out-of-a-test/inside'],
    ['.', '..', '/', 'content', file, ' ']
  ],
  BUILD_CACHE: [
    ['.build-cache', 'new-folder'],
    ['.', file, ' ']
  ],
  BUILD_REPORT: [['report.json'], ['content', ' ']],
  DESK_URL: [['https://desk.example.org'], ['desk', 'desk.example.org', 'javascript:alert(1)']],
  DESK_SECRET: [['x'.repeat(32)], ['short']],
  DESK_PROXY: [
    ['1', '0'],
    ['yes', '2']
  ],
  DESK_GIT: [['0', '1'], ['no']],
  DESK_DIR: [
    ['.desk', 'new-folder'],
    ['.', file, ' ']
  ],
  CHOKIDAR_USEPOLLING: [['1', '0'], ['yes']]
};

test('each variable accepts what is right, and what cannot be gives one line that names it', () => {
  assert.deepEqual(Object.keys(values).sort(), Object.keys(variables).sort());
  for (const [name, [right, wrong]] of Object.entries(values)) {
    for (const value of right) assert.deepEqual(environmentProblems({[name]: value}), [], value);
    for (const value of [...wrong, ...(variables[name]?.mayBeEmpty ? [] : [''])]) {
      const problems = environmentProblems({[name]: value});
      assert.equal(problems.length, 1, `${name}=${value}`);
      assert.match(problems[0] ?? '', new RegExp(`^${name} is .*; expected [^\n]*$`));
    }
  }
  assert.deepEqual(environmentProblems({}), []);
});

test('no secret is printed', () => {
  for (const name of ['COPIES_KEY', 'DESK_SECRET'])
    assert.doesNotMatch(environmentProblems({[name]: 'hush-hush'}).join(), /hush/);
});

test('every variable that .env.example explains for commands is checked', () => {
  const explained = [...fs.readFileSync('.env.example', 'utf8').matchAll(/^#? ?([A-Z_]+)=/gm)].map(
    ([, name]) => name
  );
  const forTests = [
    'CHROMIUM_PATH',
    'FIREFOX_PATH',
    'E2E_PORT',
    'KEEP_DIFF',
    'PEERS_DIR',
    'TEST_EVERYTHING',
    'DESK_EDITING_SECONDS',
    'DESK_EDITING_SEED'
  ];
  assert.deepEqual(
    explained.filter(name => name && !forTests.includes(name)).sort(),
    Object.keys(variables).sort()
  );
});

/** The programs of all npm scripts that need packages. */
const programs = Object.values(
  (JSON.parse(fs.readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>}).scripts
).flatMap(script => /\btsx (commands\/\S+\.tsx?)/.exec(script)?.[1] ?? []);

test('every command checks the environment before it imports anything else', () => {
  assert.ok(programs.length > 15);
  for (const program of programs)
    assert.match(
      fs.readFileSync(program, 'utf8'),
      /^import '\.\.?\/input\/environment\.ts';\n/,
      program
    );
});

const tsx = fileURLToPath(import.meta.resolve('tsx'));
const run = (
  program: string,
  args: readonly string[],
  options: {cwd?: string; env?: object} = {}
) =>
  spawnSync(process.execPath, ['--import', tsx, path.resolve(program), ...args], {
    encoding: 'utf8',
    ...options,
    env: {...process.env, ...options.env}
  });

test('a value that cannot be ends a command with one line, and .env is read', () => {
  const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'environment-'));
  fs.writeFileSync(path.join(cwd, '.env'), 'BUILD_TIME=tomorrow\n');
  const {status, stderr, stdout} = run('commands/input/environment.ts', [], {cwd});
  fs.rmSync(cwd, {recursive: true});
  assert.deepEqual(
    [status, stdout, stderr],
    [
      1,
      '',
      'BUILD_TIME is “tomorrow”; expected a time with its zone, for example 2026-11-23T12:00:00Z.\n'
    ]
  );
});

test('every command reads its options in one way', () => {
  for (const program of programs)
    assert.match(fs.readFileSync(program, 'utf8'), /\breadOptions\(/, program);
});

/** A process for each takes long: by day a sample, at night all. */
const tried = programs.filter((_, index) => process.env.TEST_EVERYTHING === '1' || index % 6 === 0);
for (const program of tried)
  test(`${program} refuses an option that it does not know`, () => {
    const {status, stderr} = run(program, ['--nonsense']);
    assert.ok(status === 1 || status === 2, String(status));
    assert.match(stderr, /^Unknown option '--nonsense'[^\n]*\n$/);
  });

for (const [program, args] of [
  ['commands/desk/link.ts', ['news/x', '--all']],
  ['commands/desk/link.ts', ['news/x', 'news/y']],
  ['commands/new.ts', ['news', 'x', 'y']],
  ['commands/check.ts', ['news/x']],
  ['commands/verify.ts', ['a', 'b']],
  ['commands/translated.ts', ['news/x', '--all']]
] as const)
  test(`${program} refuses ${args.join(' ')}`, () => {
    const {status, stderr} = runCommand(program, args);
    assert.equal(status, 1);
    assert.match(stderr, /^[^\n]+\n$/);
    assert.match(stderr, /not both|too many|Unexpected argument/);
  });
