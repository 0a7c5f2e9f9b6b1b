import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {after, test} from 'node:test';

/** The lint must fail when a promise of the house is broken: each case breaks one. */
const eslint = (file: string, code: string) =>
  spawnSync(
    'node_modules/.bin/eslint',
    ['-c', 'lint/eslint.js', '--stdin', '--stdin-filename', file],
    {input: code, encoding: 'utf8'}
  );
const classes = (list: string) =>
  eslint(
    'components/Probe.tsx',
    `export default function Probe() {\n  return <p className="${list}">x</p>;\n}\n`
  );

const stylelint = (file: string, input: string) =>
  spawnSync(
    'node_modules/.bin/stylelint',
    ['--config', 'lint/stylelint.js', '--stdin-filename', file],
    {input, encoding: 'utf8'}
  );

const probes: string[] = [];
after(() => probes.forEach(file => fs.rmSync(file, {force: true})));
function rooms(file: string, code: string) {
  probes.push(file);
  fs.writeFileSync(file, code);
  const result = spawnSync('node_modules/.bin/depcruise', ['--config', 'lint/rooms.cjs', file], {
    encoding: 'utf8'
  });
  fs.rmSync(file);
  return result;
}

test('logical classes pass', () =>
  assert.equal(classes('ms-2 pe-3 text-start border-s start-0 wide:me-4 leading-tight').status, 0));

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
  test(`the physical class ${physical} fails`, () => {
    const {status, stdout} = classes(`grid ${physical} gap-2`);
    assert.equal(status, 1);
    assert.match(stdout, /physical side/);
  });
}

for (const generated of ['../.content/texts.json', 'contentlayer/generated'])
  test(`importing ${generated} past the door fails`, () => {
    const code = `import x from '${generated}';\nexport default x;\n`;
    assert.match(eslint('views/Probe.tsx', code).stdout, /records\/index\.ts/);
  });

test('a component that queries the content instead of taking props fails', () => {
  assert.match(
    eslint(
      'components/Probe.tsx',
      "import {getNews} from '../records/index.ts';\nexport default getNews;\n"
    ).stdout,
    /import type/
  );
  assert.equal(
    eslint(
      'components/Probe.tsx',
      "import type {NewsItem} from '../records/index.ts';\nexport type Probe = NewsItem;\n"
    ).status,
    0
  );
});

// What stands in these strings is what the rules must refuse.
test('any and ! fail', () => {
  assert.match(eslint('app/probe.ts', 'export const x: any = 1;\n').stdout, /Say the type/);
  assert.match(
    eslint('app/probe.ts', 'export const f = (x?: string) => x!.length;\n').stdout,
    /missing value/
  );
});

test('a hex colour in a program or in CSS other than base.css and print.css fails', () => {
  for (const code of [
    "export const ink = '#16130f';\n",
    'export const border = `1px solid #D9D2C7`;\n',
    'export default () => <rect fill="#fff" />;\n'
  ])
    assert.match(eslint('share/probe.tsx', code).stdout, /readColours/);
  const links = "export const links = ['#main', 'a.html#days', '&#160;', '#16130f0'];\n";
  assert.equal(eslint('share/probe.ts', links).status, 0);
  const colour = 'a { color: #16130f; }\n';
  assert.match(stylelint('app/desk/probe.css', colour).stderr, /color-no-hex/);
  assert.equal(stylelint('app/styles/base.css', colour).status, 0);
});

test('text in the direction of its first letter fails, since Chromium turns its brackets round', () => {
  const {stderr} = stylelint('app/styles/controls.css', 'pre { unicode-bidi: plaintext; }\n');
  assert.match(stderr, /unicode-bidi/);
});

test('imports against the arrows fail', () => {
  assert.match(
    rooms('i18n/probe.ts', "import '../components/text/Bidi.tsx';\n").stdout,
    /i18n-imports/
  );
  assert.match(rooms('records/probe.ts', "import 'react';\n").stdout, /records-without-react/);
  assert.match(
    rooms('components/Probe.ts', "import '../app/params.ts';\n").stdout,
    /components-imports|nothing-imports-app/
  );
  assert.match(
    rooms('app/probe.ts', "import '../records/derive/status.ts';\n").stdout,
    /records-by-their-door/
  );
  assert.match(
    rooms('views/probe.ts', "import '../app/params.ts';\n").stdout,
    /views-imports|nothing-imports-app/
  );
});
