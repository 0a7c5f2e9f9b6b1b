import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {inEnglish} from '../check/content.fixture.ts';
import {checkContent} from '../check/index.ts';
import {beginChangeLog, noteChange} from './changeLog.ts';
import {findings} from './index.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'findings-'));
const own = process.env.CONTENT_DIR;
before(() => {
  fs.cpSync('content', dir, {recursive: true, filter: source => !/\.(?:ts|json)$/.test(source)});
  process.env.CONTENT_DIR = dir;
  beginChangeLog();
});
after(() => {
  if (own === undefined) delete process.env.CONTENT_DIR;
  else process.env.CONTENT_DIR = own;
  fs.rmSync(dir, {recursive: true, force: true});
});
/** Edits a file and notes the change, as the watcher does. */
const change = (file: string, edit: (text: string) => string) => {
  fs.writeFileSync(path.join(dir, file), edit(fs.readFileSync(path.join(dir, file), 'utf8')));
  noteChange(path.dirname(file));
};

// Each test goes on from the content that the one before leaves. After every edit, the findings must be those of a
// full check, although the desk only checks again what an edit may affect.

/** Items whose findings are also compared alone, as the panel beside a preview shows them. */
const items = [
  ['news', 'second-hearing-six-defendants'],
  ['prisoners', 'nahid-taghavi'],
  ['cases', 'six-defendants-2021']
] as const;
const same = (edit: string) => {
  const all = checkContent().findings;
  for (const [kind, slug] of items)
    assert.deepEqual(
      findings(kind, slug),
      all.filter(({file}) => file.includes(`/${kind}/${slug}/`)),
      `${edit}: ${slug}`
    );
  assert.deepEqual(findings(), all, edit);
  return all.length;
};
const person = 'prisoners/nahid-taghavi/person.yaml';
const copy = (from: string, to: string, edit: (text: string) => string = text => text) => {
  fs.cpSync(path.join(dir, from), path.join(dir, to), {recursive: true});
  noteChange('');
  change(`${to}/${from.startsWith('news') ? 'item' : 'person'}.yaml`, edit);
};

test('a page that others link to is hidden, shown, scheduled and released', () => {
  same('without an edit');
  change(
    'news/second-hearing-six-defendants/en.md',
    text => `${text}\nSee [someone](/prisoners/nahid-taghavi), since :date[2022-11-13].\n`
  );
  const before = same('one text');
  change(person, text => text.replace('state: published', 'state: draft'));
  assert.ok(
    same('a page that others link to is hidden') > before,
    'links to a hidden page are findings in files that were not edited'
  );
  change(person, text => text.replace('state: draft', 'state: published'));
  assert.equal(same('the page is shown again'), before);
  change(person, text =>
    text.replace('state: published', 'state: published\npublishAt: 2026-12-01T00:00:00Z')
  );
  process.env.BUILD_TIME = '2026-11-30T00:00:00Z';
  assert.ok(same('the page is scheduled') > before);
  process.env.BUILD_TIME = '2026-12-02T00:00:00Z';
  same('its time comes, without an edit');
  delete process.env.BUILD_TIME;
  change(person, text => text.replace('\npublishAt: 2026-12-01T00:00:00Z', ''));
  same('the time is removed');
});

test('a date and a name that texts repeat change', () => {
  change(person, text => text.replaceAll('2022-11-13', '2021-11-13'));
  same('a date that news items repeat');
  assert.ok(
    findings()
      .map(inEnglish)
      .some(
        ({file, found}) =>
          file.includes('/second-hearing-six-defendants/') &&
          found.includes('2022-11-13], which the facts')
      ),
    'a text has a date that the facts no longer have'
  );
  change(person, text => text.replace(/en: Nahid Taghavi/, 'en: Nahid Taghavii'));
  same('a name that texts repeat');
});

test('a person is added, renamed and withheld', () => {
  copy('prisoners/nahid-taghavi', 'prisoners/nahid-taghavi-too');
  const isTaken = () =>
    findings()
      .map(inEnglish)
      .some(({field, file}) => field === 'recordNo' && file.includes('nahid-taghavi-too'));
  assert.ok(isTaken(), 'a record number in use twice');
  same('a new item with a record number in use');
  change('prisoners/nahid-taghavi-too/person.yaml', text =>
    text.replace(/recordNo: \d+/, 'recordNo: 9999')
  );
  assert.ok(!isTaken());
  same('the new item gets another number');
  change('prisoners/nahid-taghavi-too/person.yaml', text =>
    text.replace('en: Nahid Taghavii', 'en: Zhinous Barmaki')
  );
  change('news/second-hearing-six-defendants/en.md', text => `${text}\nZhinous Barmaky spoke.\n`);
  const slips = () =>
    findings()
      .map(inEnglish)
      .filter(({found}) => found.includes('Zhinous Barmaky')).length;
  assert.equal(slips(), 1, 'a misspelling of a new name');
  change('prisoners/nahid-taghavi-too/person.yaml', text => `${text}\n# A comment.\n`);
  same('an edit without effect on other items');
  change('prisoners/nahid-taghavi-too/person.yaml', text =>
    text.replace('en: Zhinous Barmaki', 'en: Somebody Else')
  );
  assert.equal(slips(), 0, 'the name is gone');
  same('the name changed');
  change('prisoners/nahid-taghavi-too/person.yaml', text =>
    text.replace('identity: public', 'identity: withheld')
  );
  assert.ok(
    findings()
      .map(inEnglish)
      .some(({file, found}) => file.includes('/news/') && found.includes('identity is withheld')),
    'texts that name a withheld person'
  );
  same('a withheld person');
});

test('folders are added, renamed and removed', () => {
  copy('news/un-experts-on-nourizad', 'news/nahid-taghavi-too');
  same('a slug in use by another kind');
  fs.renameSync(
    path.join(dir, 'prisoners/nahid-taghavi-too'),
    path.join(dir, 'prisoners/someone-else')
  );
  noteChange('');
  same('a renamed folder');
  fs.rmSync(path.join(dir, 'prisoners/someone-else'), {recursive: true});
  fs.rmSync(path.join(dir, 'news/nahid-taghavi-too'), {recursive: true});
  noteChange('');
  same('removed items');
});
