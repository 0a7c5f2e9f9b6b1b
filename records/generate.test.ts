import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, mock, test} from 'node:test';
import {checkIncrementally} from './check/incremental.ts';
import {collectionFile} from './collections/read.ts';
import {ContentError, generateContent} from './generate.ts';

const [here, {CONTENT_DIR, BUILD_TIME}] = [process.cwd(), process.env];
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'generate-'));
const store = path.join(root, '.content/bodies');

before(() => {
  fs.cpSync('content', path.join(root, 'content'), {recursive: true});
  // The check and the store hash the programs that read the content.
  for (const name of [
    'records',
    'i18n',
    'search',
    'files',
    'messages',
    'node_modules',
    'package-lock.json'
  ])
    fs.symlinkSync(path.resolve(name), path.join(root, name));
  process.chdir(root);
  delete process.env.CONTENT_DIR;
  process.env.BUILD_TIME = new Date().toISOString();
  for (const method of ['log', 'error'] as const) mock.method(console, method, () => undefined);
});
after(() => {
  mock.restoreAll();
  process.chdir(here);
  for (const [name, value] of Object.entries({CONTENT_DIR, BUILD_TIME}))
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  fs.rmSync(root, {recursive: true, force: true});
});

const edit = (file: string, change: (text: string) => string) => {
  const place = path.join('content', file);
  fs.writeFileSync(place, change(fs.readFileSync(place, 'utf8')));
};
const stored = () => fs.readdirSync(store).sort();
const holds = (word: string) =>
  stored().some(name => fs.readFileSync(path.join(store, name), 'utf8').includes(word));
/** Copies a document under another slug and number, with one word as its English text. */
function add(from: string, to: string, recordNo: number, word: string) {
  fs.cpSync(path.join('content', from), path.join('content', to), {recursive: true});
  const facts = to.startsWith('news') ? 'item.yaml' : 'person.yaml';
  edit(`${to}/${facts}`, text => text.replace(/recordNo: \d+/, `recordNo: ${recordNo}`));
  write(to, word);
}
const write = (folder: string, word: string) =>
  edit(`${folder}/en.md`, text => text.replace(/^(---\n[^]*?\n---\n)[^]*$/, `$1${word}\n`));

const news = 'news/ariel-dorfman-on-the-appeal';

test('the store holds the bodies of what readers may see, and no others', async () => {
  add(news, 'news/extra', 9998, 'Releasedword.');
  add(news, 'news/a-draft', 9997, 'Draftword.');
  edit('news/a-draft/item.yaml', text => text.replace('state: published', 'state: draft'));
  write('news/nowruz-1406-status-review', 'Scheduledword.');
  add('prisoners/nahid-taghavi', 'prisoners/somebody', 9999, 'Withheldword.');
  edit('prisoners/somebody/person.yaml', text =>
    text
      .replaceAll('Nahid Taghavi', 'Zhinous Barmaki')
      .replaceAll('Nahid Taqavi', 'Zhinoos Barmaki')
      .replaceAll('ناهید تقوی', 'ژینوس برمکی')
      .replace('identity: public', 'identity: withheld')
  );
  const words = ['Releasedword', 'Draftword', 'Scheduledword', 'Withheldword'];
  await generateContent();
  assert.deepEqual(words.map(holds), [true, false, false, false]);
  process.env.BUILD_TIME = '2027-06-01T12:00:00Z';
  await generateContent();
  assert.deepEqual(words.map(holds), [true, false, true, false], 'released without an edit');
  process.env.BUILD_TIME = new Date().toISOString();
  edit('news/extra/item.yaml', text => text.replace('state: published', 'state: draft'));
  await generateContent();
  assert.deepEqual(words.map(holds), [false, false, false, false]);
});

test('a check alone writes no body; the next build stores it without reading the folder again', async () => {
  write(news, 'Checkedword.');
  checkIncrementally();
  assert.ok(!holds('Checkedword'));
  assert.equal(checkIncrementally().parsed, 0);
  await generateContent();
  assert.ok(holds('Checkedword'));
});

test('content with an error leaves the records and bodies as they were', async () => {
  const file = collectionFile('news');
  const before = fs.readFileSync(file, 'utf8');
  write(news, 'Brokenword.');
  edit(`${news}/item.yaml`, text => `${text}nonsense: 1\n`);
  await assert.rejects(generateContent(), ContentError);
  assert.equal(fs.readFileSync(file, 'utf8'), before);
  assert.ok(holds('Checkedword'));
});
