import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {listFiles} from '../files/list.ts';

/** What the documents say about files, commands and variables must be true. */
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...listFiles('docs')
    .filter(file => file.endsWith('.md'))
    .map(file => `docs/${file}`)
];
const read = (file: string) => fs.readFileSync(file, 'utf8');
const scripts = Object.keys(
  (JSON.parse(read('package.json')) as {scripts: Record<string, string>}).scripts
);
const topFolders = fs
  .readdirSync('.', {withFileTypes: true})
  .filter(entry => entry.isDirectory())
  .map(({name}) => name)
  .filter(
    name => name === '.github' || !/^(?:\.|node_modules$|out|.*-re(?:sults|port)$)/.test(name)
  );
const files = [
  ...fs.readdirSync('.'),
  // Some folders in `e2e/` have packages of their own.
  ...topFolders
    .flatMap(folder => listFiles(folder).map(file => `${folder}/${file}`))
    .filter(file => !file.includes('/node_modules/'))
];

const isProgram = (name: string) => /\.(?:tsx?|mjs|cjs|css|yml)$/.test(name);

/** Whether a path exists. `*` and `<name>` stand for any part of a name; a program may be named without its folder. */
function exists(text: string): boolean {
  const pattern = text
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*|<[^>]*>/g, '[^/]*')
    .replace(/\/$/, '/.');
  const start = text.includes('/') ? '^' : '(?:^|/)';
  const expression = new RegExp(`${start}${pattern}${text.endsWith('/') ? '' : '(?:/|$)'}`);
  return files.some(file => expression.test(file));
}

/** Text in backticks that claims to be a file or folder of the repository. */
const pathsIn = (markdown: string) =>
  [...markdown.matchAll(/`([^`\n]+)`/g)]
    .map(match => match[1] ?? '')
    .filter(text => !/[\s…{]|^[/:]|^\.\.?\//.test(text))
    .filter(text => isProgram(text) || topFolders.some(folder => text.startsWith(`${folder}/`)));

const linksIn = (markdown: string) =>
  [...markdown.matchAll(/\]\((?!https?:|\/|#)([^)#\s]+)/g)].map(match => match[1] ?? '');

/** Checks every document with `wrongIn` and expects no answer from any of them. */
const expectNone = (wrongIn: (markdown: string, document: string) => string[]) =>
  assert.deepEqual(
    documents.flatMap(document =>
      wrongIn(read(document), document).map(wrong => `${document}: ${wrong}`)
    ),
    []
  );

test('documents name only files that exist', () =>
  expectNone(markdown => pathsIn(markdown).filter(text => !exists(text))));

test('documents link only to files that exist', () =>
  expectNone((markdown, document) =>
    linksIn(markdown).filter(target => !fs.existsSync(path.join(path.dirname(document), target)))
  ));

test('documents name only commands that exist', () =>
  expectNone(markdown =>
    [...markdown.matchAll(/npm run (?:--silent )?([\w:]+)/g)]
      .map(match => match[1] ?? '')
      .filter(name => !scripts.includes(name))
  ));

test('programs refer only to documents that exist', () => {
  const missing = files.filter(isProgram).flatMap(file =>
    [...read(file).matchAll(/(?<!\/)\bdocs\/[\w/.-]*\w/g)]
      .map(([target]) => target)
      .filter(target => !fs.existsSync(target))
      .map(target => `${file}: ${target}`)
  );
  assert.deepEqual(missing, []);
});

test('a wrong path is noticed', () => {
  const wrong =
    'See `records/none.ts`, `records/none/`, `gone/file.ts`, `none.ts` and `records/*.none`.';
  assert.equal(pathsIn(wrong).filter(text => !exists(text)).length, 5);
  const right =
    '`records/`, `records/index.ts`, `content/news/<slug>/item.yaml`, `index.ts`, `messages/*.json`';
  assert.deepEqual(
    pathsIn(right).filter(text => !exists(text)),
    []
  );
});

test('README.md names every script of package.json', () => {
  const readme = read('README.md');
  const named = (script: string) => new RegExp(`npm (?:run )?${script}(?![\\w:])`).test(readme);
  assert.deepEqual(
    scripts.filter(script => !named(script)),
    []
  );
});

test('README.md and CONTRIBUTING.md name every room', () => {
  for (const document of ['README.md', 'CONTRIBUTING.md']) {
    const text = read(document);
    const rooms = topFolders.filter(folder => !folder.startsWith('.'));
    assert.deepEqual(
      rooms.filter(room => !text.includes(`\`${room}/\``)),
      [],
      document
    );
  }
});

test('every decision record has its own number, which its title repeats', () => {
  const numbers = listFiles('docs/decisions').map(file => {
    const number = file.slice(0, 3);
    assert.ok(read(`docs/decisions/${file}`).startsWith(`# ${number}`), file);
    return number;
  });
  assert.deepEqual(numbers, [...new Set(numbers)]);
});

/** Variables that our own commands set, or that Node and the system define. */
const ownVariables = [
  'DESK',
  'NEXT_TELEMETRY_DISABLED',
  'NODE_ENV',
  'NODE_OPTIONS',
  'PATH',
  'PUBLIC_BUILD',
  'TZ'
];

/** Variables that packages read. */
const packageVariables = ['CHOKIDAR_USEPOLLING'];

test('.env.example names every variable that the code reads, and no other', () => {
  const used = files
    .filter(isProgram)
    .flatMap(file => [...read(file).matchAll(/process\.env\.([A-Z0-9_]+)/g)])
    .map(match => match[1] ?? '');
  const named = [...read('.env.example').matchAll(/^(?:# )?([A-Z0-9_]+)=/gm)].map(
    match => match[1] ?? ''
  );
  const expected = new Set([
    ...used.filter(name => !ownVariables.includes(name)),
    ...packageVariables
  ]);
  assert.deepEqual([...named].sort(), [...expected].sort());
});
