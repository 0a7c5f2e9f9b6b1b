import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {checkContent} from './index.ts';
import {checkKept} from './kept.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'kept-'));
const dir = path.join(root, 'content');
const memory = path.join(root, 'cache', 'check.json');
const own = {CONTENT_DIR: process.env.CONTENT_DIR, BUILD_CACHE: process.env.BUILD_CACHE};
before(() => {
  fs.cpSync('content', dir, {recursive: true, filter: source => !/\.(?:ts|json)$/.test(source)});
  Object.assign(process.env, {CONTENT_DIR: dir, BUILD_CACHE: path.dirname(memory)});
});
after(() => {
  for (const [name, value] of Object.entries(own)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  fs.rmSync(root, {recursive: true, force: true});
});

const change = (file: string, edit: (text: string) => string) =>
  fs.writeFileSync(path.join(dir, file), edit(fs.readFileSync(path.join(dir, file), 'utf8')));
const copy = (from: string, to: string) =>
  fs.cpSync(path.join(dir, from), path.join(dir, to), {recursive: true});
const remove = (name: string) => fs.rmSync(path.join(dir, name), {recursive: true});

const now = new Date('2026-11-23T12:00:00Z');

/** Holds a check that remembers against one from the beginning, in findings and in what was read. Says how many folders it read and what it found. */
function compare(edit: string, at = now) {
  const [kept, fresh] = [checkKept(at), checkContent(at)];
  assert.deepEqual(kept.findings, fresh.findings, edit);
  assert.deepEqual(
    kept.folders.map(({record}) => record),
    fresh.folders.map(({record}) => record),
    edit
  );
  assert.deepEqual(
    kept.folders.map(({words}) => words).map(({en, fa}) => [en?.text, fa?.text]),
    fresh.folders.map(({words}) => words).map(({en, fa}) => [en?.text, fa?.text]),
    edit
  );
  return {
    all: kept.folders.length,
    again: kept.again,
    found: kept.findings.length,
    of: (part: string) => kept.findings.some(({file, found}) => `${file} ${found}`.includes(part))
  };
}

const person = 'prisoners/nahid-taghavi';
const news = 'news/second-hearing-six-defendants';

test('after whatever edit, what is remembered gives what a check from the beginning gives', () => {
  const first = compare('nothing is remembered');
  assert.equal(first.again, first.all);
  assert.equal(compare('nothing changed').again, 0);
  change(`${news}/en.md`, text => `${text}\nSee [someone](/${person}), since :date[2022-11-13].\n`);
  const edited = compare('one text');
  assert.equal(edited.again, 1);
  assert.ok(edited.found > 0, 'a warning that is remembered');
  assert.deepEqual({...compare('and again'), of: null}, {...edited, again: 0, of: null});
  change(`${person}/person.yaml`, text =>
    text.replace('state: published', 'state: published\npublishAt: 2026-12-01T00:00:00Z')
  );
  assert.ok(
    compare('shown only from a time on').of(`“/${person}”`),
    'a link in a file that nobody edited'
  );
  compare('which comes without an edit', new Date('2026-12-02T00:00:00Z'));
  assert.ok(compare('and is not there yet').of(`“/${person}”`));
  change(`${person}/person.yaml`, text =>
    text.replace('\npublishAt: 2026-12-01T00:00:00Z', '').replaceAll('2022-11-13', '2021-11-13')
  );
  assert.ok(compare('a date that news repeat').of('2022-11-13], which the facts do not have'));
  copy(person, 'prisoners/somebody');
  compare('a number that is taken');
  change('prisoners/somebody/person.yaml', text =>
    text.replace(/recordNo: \d+/, 'recordNo: 9999').replaceAll('Nahid Taghavi', 'Zhinous Barmaki')
  );
  change('news/un-experts-on-nourizad/en.md', text => `${text}\nZhinous Barmaky spoke.\n`);
  assert.ok(compare('a slip in a name that came').of('Zhinous Barmaky'));
  assert.ok(compare('and again').of('Zhinous Barmaky'));
  change('prisoners/somebody/person.yaml', text =>
    text.replaceAll('Zhinous Barmaki', 'Zhinous Barmaky')
  );
  assert.ok(!compare('which is the name after all').of('Zhinous Barmaky'));
  change('prisoners/somebody/person.yaml', text =>
    text.replace('identity: public', 'identity: withheld')
  );
  assert.ok(compare('someone who must not be named').of('whose identity is withheld'));
  remove('prisoners/somebody');
  compare('someone who went');
  copy('news/ariel-dorfman-on-the-appeal', 'news/one-more');
  change('news/one-more/item.yaml', text => text.replace(/recordNo: \d+/, 'recordNo: 9998'));
  assert.equal(compare('an item that came').again, 1);
  fs.renameSync(path.join(dir, 'news/one-more'), path.join(dir, 'news/one-other'));
  assert.equal(compare('by another name').again, 1);
  remove('news/one-other');
  fs.renameSync(path.join(dir, person), path.join(root, 'person'));
  assert.ok(compare('a page that went, to which others lead').of(`“/${person}”`));
  fs.renameSync(path.join(root, 'person'), path.join(dir, person));
  assert.equal(compare('and is back').again, 0);
  fs.writeFileSync(path.join(dir, news, 'notes.txt'), 'x');
  assert.ok(compare('a file that no program reads').of('notes.txt'));
  remove(`${news}/notes.txt`);
  assert.equal(compare('and all as it was').again, 0);
});

test('a check with errors is remembered by nobody', () => {
  compare('as it stands');
  const before = fs.readFileSync(memory, 'utf8');
  change(`${person}/person.yaml`, text => text.replace('gender: ', 'gendre: '));
  assert.ok(compare('an error').of('a field that the schema does not know'));
  assert.ok(compare('and again').of('a field that the schema does not know'));
  assert.equal(fs.readFileSync(memory, 'utf8'), before);
  change(`${person}/person.yaml`, text => text.replace('gendre: ', 'gender: '));
  assert.equal(compare('which is mended').again, 0);
});

test('a picture that went is missed, though no text changed', () => {
  const picture = path.join(dir, news, 'photo.jpg');
  fs.writeFileSync(picture, '');
  change(`${news}/item.yaml`, text =>
    text.replace(
      /^media:.*/m,
      'media:\n  - {id: photo, src: photo.jpg, alt: {en: A hall., fa: یک تالار.}, caption: {en: c, fa: ش}, credit: {en: c, fa: ش}, graphic: none}'
    )
  );
  const {found} = compare('with a picture');
  assert.equal(compare('and again').again, 0);
  fs.rmSync(picture);
  assert.equal(compare('without it').found, found + 1);
  fs.writeFileSync(picture, '');
  assert.equal(compare('with it').again, 0);
});

test('what was cut off, changed by hand, or left by other programs is not believed', () => {
  const all = compare('as it stands').all;
  const whole = fs.readFileSync(memory, 'utf8');
  for (const broken of [
    '',
    'x',
    '{}',
    'null\nnull',
    whole.slice(0, -1),
    whole.slice(0, whole.length / 2),
    whole.replace('"state":"draft"', '"state":"published"'),
    whole.replace(/^\w/, sign => (sign === '0' ? '1' : '0'))
  ]) {
    assert.notEqual(broken, whole);
    fs.writeFileSync(memory, broken);
    assert.equal(checkKept(now).again, all);
    assert.equal(fs.readFileSync(memory, 'utf8'), whole, 'and it is written anew');
  }
  assert.deepEqual(fs.readdirSync(path.dirname(memory)), ['check.json']);
});
