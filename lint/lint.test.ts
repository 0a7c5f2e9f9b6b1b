import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import stylelint from 'stylelint';

/** The lint must fail when a promise of the house is broken: each case breaks one. */
type Linter = {
  lintText: (
    code: string,
    options: {filePath: string}
  ) => Promise<[{errorCount: number; messages: {message: string}[]}]>;
};
// This version of ESLint has no types.
const {ESLint} = createRequire(import.meta.url)('eslint') as {
  ESLint: new (options: {overrideConfigFile: string}) => Linter;
};
const linter = new ESLint({overrideConfigFile: 'lint/eslint.js'});

/** What dependency-cruiser says in JSON, in part. */
type Report = {summary: {violations: {from: string; rule: {name: string; severity: string}}[]}};

/** How many errors ESLint finds in a file with this code, and what it says of them. */
async function eslint(filePath: string, code: string) {
  const [{errorCount, messages}] = await linter.lintText(code, {filePath});
  return {errorCount, said: messages.map(({message}) => message).join('\n')};
}
const classes = (list: string) =>
  eslint(
    'components/Probe.tsx',
    `export default function Probe() {\n  return <p className="${list}">x</p>;\n}\n`
  );

/** Rules that CSS breaks in a file of this name. */
async function brokenRules(codeFilename: string, code: string) {
  const {results} = await stylelint.lint({code, codeFilename, configFile: 'lint/stylelint.js'});
  return results.flatMap(({warnings}) => warnings.map(({rule}) => rule));
}

test('logical classes pass', async () => {
  const logical = 'ms-2 pe-3 text-start border-s start-0 wide:me-4 leading-tight';
  assert.equal((await classes(logical)).errorCount, 0);
});

for (const physical of [
  'ml-2',
  'wide:mr-4',
  'pl-1',
  '-ml-3',
  'left-0',
  'text-left',
  'hover:border-r',
  'rounded-l',
  'float-right',
  'top-2'
]) {
  test(`the physical class ${physical} fails`, async () => {
    const {errorCount, said} = await classes(`grid ${physical} gap-2`);
    assert.equal(errorCount, 1);
    assert.match(said, /physical side/);
  });
}

for (const generated of ['../.content/texts.json', 'contentlayer/generated'])
  test(`importing ${generated} past the door fails`, async () => {
    const code = `import x from '${generated}';\nexport default x;\n`;
    assert.match((await eslint('views/Probe.tsx', code)).said, /records\/index\.ts/);
  });

test('a component that queries the content instead of taking props fails', async () => {
  const file = 'components/Probe.tsx';
  const query = "import {getNews} from '../records/index.ts';\nexport default getNews;\n";
  assert.match((await eslint(file, query)).said, /import type/);
  const type =
    "import type {NewsItem} from '../records/index.ts';\nexport type Probe = NewsItem;\n";
  assert.equal((await eslint(file, type)).errorCount, 0);
});

// What stands in these strings is what the rules must refuse.
test('any and ! fail', async () => {
  const {said} = await eslint('app/probe.ts', 'export const x: any = 1;\n');
  assert.match(said, /Say the type/);
  const forced = 'export const f = (x?: string) => x!.length;\n';
  assert.match((await eslint('app/probe.ts', forced)).said, /missing value/);
});

test('a class that sets the style of borders fails', async () => {
  const heavy = 'export default () => <hr className="wide:border-double border-be-3" />;\n';
  assert.match((await eslint('components/probe.tsx', heavy)).said, /every page heavier/);
  const light = heavy.replace('wide:border-double', '[border-style:double]');
  assert.doesNotMatch((await eslint('components/probe.tsx', light)).said, /every page heavier/);
});

test('a hex colour in a program or in CSS other than base.css and print.css fails', async () => {
  for (const code of [
    "export const ink = '#16130f';\n",
    'export const border = `1px solid #D9D2C7`;\n',
    'export default () => <rect fill="#fff" />;\n'
  ])
    assert.match((await eslint('share/probe.tsx', code)).said, /readColours/);
  const links = "export const links = ['#main', 'a.html#days', '&#160;', '#16130f0'];\n";
  assert.equal((await eslint('share/probe.ts', links)).errorCount, 0);
  const colour = 'a { color: #16130f; }\n';
  assert.deepEqual(await brokenRules('app/desk/probe.css', colour), ['color-no-hex']);
  assert.deepEqual(await brokenRules('app/styles/base.css', colour), []);
});

test('text in the direction of its first letter fails, since Chromium turns its brackets round', async () => {
  const code = 'pre { unicode-bidi: plaintext; }\n';
  assert.deepEqual(await brokenRules('app/styles/controls.css', code), [
    'declaration-property-value-disallowed-list'
  ]);
});

test('imports against the arrows fail', () => {
  const probes = {
    'i18n/probe.ts': ['../components/text/Bidi.tsx', 'i18n-imports'],
    'records/probe.ts': ['react', 'records-without-react'],
    'components/Probe.ts': ['../app/params.ts', 'components-imports|nothing-imports-app'],
    'app/probe.ts': ['../records/derive/status.ts', 'records-by-their-door'],
    'views/probe.ts': ['../app/params.ts', 'views-imports|nothing-imports-app']
  };
  const files = Object.keys(probes);
  for (const [file, [imported]] of Object.entries(probes))
    fs.writeFileSync(file, `import '${imported}';\n`);
  const {stdout} = spawnSync(
    'node_modules/.bin/depcruise',
    ['--config', 'lint/rooms.cjs', '--output-type', 'json', ...files],
    {encoding: 'utf8'}
  );
  for (const file of files) fs.rmSync(file);
  const {summary} = JSON.parse(stdout) as Report;
  const broken = summary.violations
    .map(({from, rule}) => `${rule.severity} ${rule.name}: ${from}`)
    .join('\n');
  for (const [file, [, rule]] of Object.entries(probes))
    assert.match(broken, new RegExp(`^error (?:${rule}): ${file}$`, 'm'));
});
