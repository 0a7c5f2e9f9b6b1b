import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {inEnglish} from './content.fixture.ts';
import {checkContent} from './index.ts';
import {checkIncrementally} from './incremental.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'kept-'));
const dir = path.join(root, 'content');
const checkFile = path.join(root, 'cache', 'check.json');
const {CONTENT_DIR} = process.env;
before(() => {
  fs.cpSync('content', dir, {recursive: true, filter: source => !/\.(?:ts|json)$/.test(source)});
  process.env.CONTENT_DIR = dir;
});
after(() => {
  if (CONTENT_DIR === undefined) delete process.env.CONTENT_DIR;
  else process.env.CONTENT_DIR = CONTENT_DIR;
  fs.rmSync(root, {recursive: true, force: true});
});

const check = (at: Date) => checkIncrementally(at, undefined, checkFile);
const change = (file: string, edit: (text: string) => string) =>
  fs.writeFileSync(path.join(dir, file), edit(fs.readFileSync(path.join(dir, file), 'utf8')));
const copy = (from: string, to: string) =>
  fs.cpSync(path.join(dir, from), path.join(dir, to), {recursive: true});
const remove = (name: string) => fs.rmSync(path.join(dir, name), {recursive: true});

const now = new Date();

/** Asserts that an incremental check returns what a full check does. Returns what was parsed and found. */
function compare(edit: string, at = now) {
  const [quick, full] = [check(at), checkContent(at)];
  assert.deepEqual(quick.findings, full.findings, edit);
  assert.deepEqual(
    quick.folders.map(({record}) => record),
    full.folders.map(({record}) => record),
    edit
  );
  assert.deepEqual(
    quick.folders.map(({words}) => words).map(({en, fa}) => [en?.text, fa?.text]),
    full.folders.map(({words}) => words).map(({en, fa}) => [en?.text, fa?.text]),
    edit
  );
  return {
    all: quick.folders.length,
    parsed: quick.parsed,
    found: quick.findings.length,
    of: (part: string) =>
      quick.findings.map(inEnglish).some(({file, found}) => `${file} ${found}`.includes(part))
  };
}

const person = 'prisoners/nahid-taghavi';
const news = 'news/second-hearing-six-defendants';

test('after any edit, an incremental check returns what a full check returns', () => {
  const first = compare('no previous check');
  assert.equal(first.parsed, first.all);
  assert.equal(compare('nothing changed').parsed, 0);
  change(`${news}/en.md`, text => `${text}\nSee [someone](/${person}), since :date[2022-11-13].\n`);
  const edited = compare('one text');
  assert.equal(edited.parsed, 1);
  assert.ok(edited.found > 0, 'a warning to take over');
  assert.deepEqual({...compare('no further edit'), of: null}, {...edited, parsed: 0, of: null});
  change(`${person}/person.yaml`, text =>
    text.replace('state: published', 'state: published\npublishAt: 2026-12-01T00:00:00Z')
  );
  assert.ok(
    compare('a page is scheduled').of(`“/${person}”`),
    'a link in a file that nobody edited'
  );
  compare('its time comes, without an edit', new Date('2026-12-02T00:00:00Z'));
  assert.ok(compare('an earlier moment again').of(`“/${person}”`));
  change(`${person}/person.yaml`, text =>
    text.replace('\npublishAt: 2026-12-01T00:00:00Z', '').replaceAll('2022-11-13', '2022-12-13')
  );
  assert.ok(
    compare('a date that news items repeat').of('2022-11-13], which the facts do not have')
  );
  copy(person, 'prisoners/somebody');
  compare('a record number in use');
  change('prisoners/somebody/person.yaml', text =>
    text.replace(/recordNo: \d+/, 'recordNo: 9999').replaceAll('Nahid Taghavi', 'Zhinous Barmaki')
  );
  change('news/un-experts-on-nourizad/en.md', text => `${text}\nZhinous Barmaky spoke.\n`);
  assert.ok(compare('a misspelling of a new name').of('Zhinous Barmaky'));
  assert.ok(compare('no further edit').of('Zhinous Barmaky'));
  change('prisoners/somebody/person.yaml', text =>
    text.replaceAll('Zhinous Barmaki', 'Zhinous Barmaky')
  );
  assert.ok(!compare('the name changes to that spelling').of('Zhinous Barmaky'));
  change('prisoners/somebody/person.yaml', text =>
    text.replace('identity: public', 'identity: withheld')
  );
  assert.ok(compare('a withheld person').of('whose identity is withheld'));
  remove('prisoners/somebody');
  compare('a removed person');
  copy('news/ariel-dorfman-on-the-appeal', 'news/one-more');
  change('news/one-more/item.yaml', text => text.replace(/recordNo: \d+/, 'recordNo: 9998'));
  assert.equal(compare('a new item').parsed, 1);
  fs.renameSync(path.join(dir, 'news/one-more'), path.join(dir, 'news/one-other'));
  assert.equal(compare('the item is renamed').parsed, 1);
  remove('news/one-other');
  fs.renameSync(path.join(dir, person), path.join(root, 'person'));
  assert.ok(compare('a removed page that others link to').of(`“/${person}”`));
  fs.renameSync(path.join(root, 'person'), path.join(dir, person));
  assert.equal(compare('the page is back').parsed, 0);
  fs.writeFileSync(path.join(dir, news, 'notes.txt'), 'x');
  assert.ok(compare('a file that no program reads').of('notes.txt'));
  remove(`${news}/notes.txt`);
  assert.equal(compare('the file is removed').parsed, 0);
});

test('a check with errors is not kept', () => {
  compare('no edit');
  const before = fs.readFileSync(checkFile, 'utf8');
  change(`${person}/person.yaml`, text => text.replace('gender: ', 'gendre: '));
  assert.ok(compare('an error').of('a field that the schema does not know'));
  assert.ok(compare('no further edit').of('a field that the schema does not know'));
  assert.equal(fs.readFileSync(checkFile, 'utf8'), before);
  change(`${person}/person.yaml`, text => text.replace('gendre: ', 'gender: '));
  assert.equal(compare('the error is fixed').parsed, 0);
});

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"/>';

test('a missing picture is found although no text changed', () => {
  const picture = path.join(dir, news, 'photo.svg');
  fs.writeFileSync(picture, drawing);
  change(`${news}/item.yaml`, text =>
    text.replace(
      /^media:.*/m,
      'media:\n  - {id: photo, src: photo.svg, alt: {en: A hall., fa: یک تالار.}, ' +
        'caption: {en: c, fa: ش}, credit: {en: c, fa: ش}, graphic: none}'
    )
  );
  const {found} = compare('with a picture');
  assert.equal(compare('no further edit').parsed, 0);
  fs.rmSync(picture);
  assert.equal(compare('without it').found, found + 1);
  fs.writeFileSync(picture, drawing);
  assert.equal(compare('with it again').parsed, 0);
});

test('a file that was truncated, edited or written by other code is ignored', () => {
  const all = compare('no edit').all;
  const whole = fs.readFileSync(checkFile, 'utf8');
  for (const broken of [
    '',
    'x',
    '{}',
    'null\nnull',
    whole.slice(0, -1),
    whole.slice(0, whole.length / 2),
    whole.replace('"state":"published"', '"state":"draft"'),
    whole.replace(/^\w/, digit => (digit === '0' ? '1' : '0'))
  ]) {
    assert.notEqual(broken, whole);
    fs.writeFileSync(checkFile, broken);
    assert.equal(check(now).parsed, all);
    assert.equal(fs.readFileSync(checkFile, 'utf8'), whole, 'the file is written again');
  }
  assert.deepEqual(fs.readdirSync(path.dirname(checkFile)), ['check.json']);
});
