import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {
  findings,
  getPreview,
  itemsLike,
  itemsNamed,
  leftToWrite,
  listItems,
  nextRelease,
  notes
} from './index.ts';
import {writeNewDraft} from './newDraft.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'desk-'));
const own = process.env.CONTENT_DIR;
before(() => {
  fs.cpSync('content', dir, {recursive: true, filter: source => !/\.(?:ts|json)$/.test(source)});
  process.env.CONTENT_DIR = dir;
});
after(() => {
  if (own === undefined) delete process.env.CONTENT_DIR;
  else process.env.CONTENT_DIR = own;
  fs.rmSync(dir, {recursive: true, force: true});
});
const change = (file: string, edit: (text: string) => string) =>
  fs.writeFileSync(path.join(dir, file), edit(fs.readFileSync(path.join(dir, file), 'utf8')));
const stateOf = (slug: string) => listItems().find(item => item.slug === slug)?.state;

test('every item is listed with its state, including drafts and scheduled items', () => {
  change('news/amnesty-to-g7/item.yaml', text => text.replace('state: published', 'state: draft'));
  assert.deepEqual(
    [stateOf('amnesty-to-g7'), stateOf('nowruz-1406-status-review'), stateOf('nahid-taghavi')],
    ['draft', 'scheduled', 'published']
  );
});

test('an edit shows at once, without generating anything', async () => {
  change('news/amnesty-to-g7/en.md', text =>
    text.replace(/^title: .*/m, 'title: Another headline')
  );
  const preview = await getPreview('news', 'amnesty-to-g7', 'en', 'editor');
  assert.equal(preview?.kind === 'news' && preview.item.words.title, 'Another headline');
});

test('an unreadable item is listed as such, with findings, and has no preview', async () => {
  change('news/pen-freedom-to-write-award/item.yaml', text => `${text}\n  broken: [`);
  assert.equal(stateOf('pen-freedom-to-write-award'), 'unreadable');
  assert.equal(await getPreview('news', 'pen-freedom-to-write-award', 'en', 'editor'), undefined);
  assert.ok(findings('news', 'pen-freedom-to-write-award').length > 0);
});

test('a guest sees only released documents around an item; nobody sees a withheld person there', async () => {
  const people = async (viewer: 'editor' | 'guest') => {
    const preview = await getPreview('cases', 'six-defendants-2021', 'en', viewer);
    return preview?.kind === 'cases' ? preview.people.map(({slug}) => slug) : [];
  };
  change('prisoners/mehran-raoof/person.yaml', text =>
    text.replace('state: published', 'state: draft')
  );
  assert.ok((await people('editor')).includes('mehran-raoof'));
  assert.ok(!(await people('guest')).includes('mehran-raoof'));
  change('prisoners/mehran-raoof/person.yaml', text =>
    text.replace('identity: public', 'identity: withheld')
  );
  assert.ok(!(await people('editor')).includes('mehran-raoof'));
  const preview = await getPreview('cases', 'six-defendants-2021', 'en', 'guest');
  assert.ok(preview?.kind === 'cases' && preview.legalCase.defendants.length > 0);
  assert.doesNotMatch(JSON.stringify(preview.legalCase.defendants), /Raoof|mehran-raoof/);
});

test('a fresh draft says where it is still to be written, and a finished item says nothing', () => {
  writeNewDraft('news', 'a-fresh-draft');
  const left = leftToWrite('news', 'a-fresh-draft');
  const fields = left.map(({file, field}) => `${path.basename(file)} ${field}`);
  for (const place of [
    'en.md title',
    'fa.md summary',
    'en.md text',
    'item.yaml sources[0].title.en'
  ])
    assert.ok(fields.includes(place), fields.join());
  for (const {file, line} of left)
    assert.match(
      fs.readFileSync(file, 'utf8').split('\n')[line - 1] ?? '',
      /\[to write\]|\[بنویسید\]/
    );
  assert.deepEqual(leftToWrite('news', 'pen-freedom-to-write-award'), []);
  fs.rmSync(path.join(dir, 'news/a-fresh-draft'), {recursive: true});
});

test('a missing translation is noted', () => {
  fs.rmSync(path.join(dir, 'news/un-experts-on-nourizad/fa.md'));
  const item = listItems().find(({slug}) => slug === 'un-experts-on-nourizad');
  assert.equal(item?.texts.fa, 'missing');
  assert.deepEqual(item && notes(item), [{note: 'missing', locale: 'fa'}]);
});

test('a text with a YAML error is unreadable, not missing', () => {
  change('news/aban-tribunal-hearings/en.md', text => text.replace('title: ', 'title: "'));
  const item = listItems().find(({slug}) => slug === 'aban-tribunal-hearings');
  assert.equal(item?.texts.en, 'unreadable');
  assert.deepEqual(item && notes(item), [{note: 'unreadable', locale: 'en'}]);
});

test('a translation that was never recorded is not called outdated', () => {
  change('news/dusseldorf-evening-protest/fa.md', text => text.replace(/,? *ofHash: "?\w+"?/, ''));
  const item = listItems().find(({slug}) => slug === 'dusseldorf-evening-protest');
  assert.equal(item?.texts.fa, 'unrecorded');
  assert.deepEqual(item && notes(item), [{note: 'unrecorded', locale: 'fa'}]);
});

test('the findings of an item exclude those of an item whose slug begins with the same words', () => {
  fs.cpSync(
    path.join(dir, 'news/ariel-dorfman-on-the-appeal'),
    path.join(dir, 'news/ariel-dorfman-on-the-appeal-again'),
    {recursive: true}
  );
  change('news/ariel-dorfman-on-the-appeal-again/item.yaml', text =>
    text.replace('kind: ', 'knd: ')
  );
  assert.deepEqual(
    findings('news', 'ariel-dorfman-on-the-appeal').filter(({file}) => file.includes('again')),
    []
  );
});

test('the next release is known although another item is unreadable', () => {
  assert.equal(nextRelease()?.item, 'news/nowruz-1406-status-review');
});

test('a mistyped folder name leads to the items that were probably meant', () => {
  for (const typed of ['nahid-taghvi', 'Nahid-Taghavi', 'nahid_taghavi', 'nahid', 'taghavi-nahid'])
    assert.ok(
      itemsLike(typed)
        .slice(0, 2)
        .some(({slug}) => slug === 'nahid-taghavi'),
      typed
    );
  assert.deepEqual(itemsLike('qqqqqqqqqqqq'), []);
});

test('a path that is not a slug has no preview', async () => {
  for (const slug of ['..', '../prisoners/nahid-taghavi', '', 'Nahid', '.'])
    assert.equal(await getPreview('news', slug, 'en', 'editor'), undefined);
});

test('items are found by word beginnings of title and folder, in either language and spelling', () => {
  const found = (wanted: string) => itemsNamed(listItems(), wanted).map(({slug}) => slug);
  assert.ok(found('Nahid tagh').includes('nahid-taghavi'));
  // Typed with an Arabic yeh, as some keyboards do.
  assert.ok(found('ناهيد').includes('nahid-taghavi'));
  assert.ok(found('prisoners mehran-ra').includes('mehran-raoof'));
  assert.deepEqual(found('nobody-of-this-name'), []);
});
