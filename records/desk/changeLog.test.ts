import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {beginChangeLog, noteChange} from './changeLog.ts';
import {checkContent, textOf} from '../check/index.ts';
import {findings, listItems} from './index.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'changes-'));
const own = process.env.CONTENT_DIR;
fs.cpSync('content', dir, {recursive: true, filter: source => !/\.(?:ts|json)$/.test(source)});
process.env.CONTENT_DIR = dir;
after(() => {
  if (own === undefined) delete process.env.CONTENT_DIR;
  else process.env.CONTENT_DIR = own;
  fs.rmSync(dir, {recursive: true, force: true});
});
const draft = path.join(dir, 'news/amnesty-to-g7');
const retitle = (title: string) =>
  fs.writeFileSync(
    path.join(draft, 'en.md'),
    fs.readFileSync(path.join(draft, 'en.md'), 'utf8').replace(/^title: .*/m, `title: ${title}`)
  );
const titleOf = (slug: string) => listItems().find(item => item.slug === slug)?.title.en;

test('where the content is watched, only files with a noted change are read again', () => {
  beginChangeLog();
  retitle('First');
  assert.equal(titleOf('amnesty-to-g7'), 'First');
  retitle('Second');
  assert.equal(
    titleOf('amnesty-to-g7'),
    'First',
    'the edit was not noted, so the file must not be read'
  );
  noteChange('news/amnesty-to-g7');
  assert.equal(titleOf('amnesty-to-g7'), 'Second');
  fs.cpSync(draft, path.join(dir, 'news/a-copy'), {recursive: true});
  noteChange('');
  assert.equal(titleOf('a-copy'), 'Second');
  fs.rmSync(path.join(dir, 'news/a-copy'), {recursive: true});
  noteChange('');
  assert.equal(titleOf('a-copy'), undefined);
});

test('the findings of one item follow the edits of others, and items that come and go', () => {
  const [news, person] = ['news/second-hearing-six-defendants', 'prisoners/nahid-taghavi'];
  const change = (file: string, edit: (text: string) => string) =>
    fs.writeFileSync(path.join(dir, file), edit(fs.readFileSync(path.join(dir, file), 'utf8')));
  // Of this item alone: a list would read everything.
  const found = (noted: string, edit: string) => {
    noteChange(noted);
    const own = findings('news', 'second-hearing-six-defendants');
    assert.deepEqual(
      own,
      checkContent().findings.filter(({file}) => file.includes(`/${news}/`)),
      edit
    );
    return own.map(each => textOf(each, 'en').found).join();
  };
  change(
    `${news}/en.md`,
    text => `${text}\nSee [someone](/${person}), since :date[2022-11-13]. Zhinous Barmaky spoke.\n`
  );
  found(news, 'its own text');
  change(`${person}/person.yaml`, text => text.replace('state: published', 'state: draft'));
  assert.match(found(person, 'a page that it links to is hidden'), /“\/prisoners\/nahid-taghavi”/);
  change(`${person}/person.yaml`, text =>
    text.replace('state: draft', 'state: published').replaceAll('2022-11-13', '2021-11-13')
  );
  assert.match(
    found(person, 'shown again, with another date'),
    /2022-11-13\], which the facts do not have/
  );
  fs.cpSync(path.join(dir, person), path.join(dir, 'prisoners/somebody'), {recursive: true});
  change('prisoners/somebody/person.yaml', text =>
    text.replace(/recordNo: \d+/, 'recordNo: 9999').replaceAll('Nahid Taghavi', 'Zhinous Barmaki')
  );
  assert.match(found('', 'a new person'), /Zhinous Barmaky/);
  change('prisoners/somebody/person.yaml', text =>
    text.replaceAll('Zhinous Barmaki', 'Zhinous Barmaky')
  );
  assert.doesNotMatch(
    found('prisoners/somebody', 'the person gets the name in the text'),
    /Zhinous Barmaky/
  );
  fs.rmSync(path.join(dir, 'prisoners/somebody'), {recursive: true});
  found('', 'the person is removed');
});
