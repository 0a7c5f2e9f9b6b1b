import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {checkContent} from '../check/index.ts';
import {findings, getPreview, itemsNamed, listItems, nextRelease, notes} from './index.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'desk-door-'));
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

test('every item is listed with its state, drafts and scheduled ones too', () => {
  assert.deepEqual(
    [stateOf('amnesty-to-g7'), stateOf('nowruz-1406-status-review'), stateOf('nahid-taghavi')],
    ['draft', 'scheduled', 'published']
  );
});

test('an edit is seen at once, with nothing generated in between', async () => {
  change('news/amnesty-to-g7/en.md', text =>
    text.replace(/^title: .*/m, 'title: Another headline')
  );
  const preview = await getPreview('news', 'amnesty-to-g7', 'en', 'editor');
  assert.equal(preview?.kind === 'news' && preview.item.words.title, 'Another headline');
});

test('a file that cannot be read is listed as such, with findings, and breaks nothing', async () => {
  change('news/pen-freedom-to-write-award/item.yaml', text => `${text}\n  broken: [`);
  assert.equal(stateOf('pen-freedom-to-write-award'), 'unreadable');
  assert.equal(await getPreview('news', 'pen-freedom-to-write-award', 'en', 'editor'), undefined);
  assert.ok(findings('news', 'pen-freedom-to-write-award').length > 0);
});

test('a guest sees around an item only what readers see; a withheld person stands around nothing', async () => {
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
});

test('a missing translation is said', () => {
  fs.rmSync(path.join(dir, 'news/un-experts-on-nourizad/fa.md'));
  const item = listItems().find(({slug}) => slug === 'un-experts-on-nourizad');
  assert.equal(item?.texts.fa, 'missing');
  assert.match(item ? notes(item).join() : '', /no fa\.md/);
});

test('a text with a YAML error is not called missing: it cannot be read', () => {
  change('news/aban-tribunal-hearings/en.md', text => text.replace('title: ', 'title: "'));
  const item = listItems().find(({slug}) => slug === 'aban-tribunal-hearings');
  assert.equal(item?.texts.en, 'unreadable');
  assert.deepEqual(item ? notes(item) : [], ['en.md cannot be read: see the findings.']);
});

test('a translation that was never recorded is not called outdated', () => {
  change('news/dusseldorf-evening-protest/fa.md', text => text.replace(/,? *ofHash: "?\w+"?/, ''));
  const item = listItems().find(({slug}) => slug === 'dusseldorf-evening-protest');
  assert.equal(item?.texts.fa, 'unrecorded');
  assert.match(
    item ? notes(item).join() : '',
    /not recorded yet.*npm run translated -- news\/dusseldorf-evening-protest/
  );
});

test('the findings of an item are its own, not those of one whose slug goes on', () => {
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

test('the next release is known while another item cannot be read', () => {
  assert.equal(nextRelease()?.item, 'news/nowruz-1406-status-review');
});

test('paths that are no slugs lead nowhere', async () => {
  for (const slug of ['..', '../prisoners/nahid-taghavi', '', 'Nahid', '.'])
    assert.equal(await getPreview('news', slug, 'en', 'editor'), undefined);
});

test('an item is found by the beginnings of words of its titles and its folder, in either language and spelling', () => {
  const found = (wanted: string) => itemsNamed(listItems(), wanted).map(({slug}) => slug);
  assert.ok(found('Nahid tagh').includes('nahid-taghavi'));
  // Typed with an Arabic yeh, as some keyboards do.
  assert.ok(found('ناهيد').includes('nahid-taghavi'));
  assert.ok(found('prisoners mehran-ra').includes('mehran-raoof'));
  assert.deepEqual(found('nobody-of-this-name'), []);
});

/** Each edit of one item may change the findings in others: those that the desk remembers must be what a check from the beginning finds. */
test('findings of all content, remembered from edit to edit, are those of a check from the beginning', () => {
  const fresh = () => checkContent(new Date(process.env.BUILD_TIME ?? Date.now())).findings;
  /** Also of single items, as the panel beside a preview asks for them. */
  const items = [
    ['news', 'second-hearing-six-defendants'],
    ['prisoners', 'nahid-taghavi'],
    ['cases', 'six-defendants-2021']
  ] as const;
  const same = (edit: string) => {
    const all = fresh();
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
    change(`${to}/${from.startsWith('news') ? 'item' : 'person'}.yaml`, edit);
  };
  same('as it stands');
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
  assert.equal(same('and shown again'), before);
  change(person, text =>
    text.replace('state: published', 'state: published\npublishAt: 2026-12-01T00:00:00Z')
  );
  process.env.BUILD_TIME = '2026-11-30T00:00:00Z';
  assert.ok(same('and shown only from a time on') > before);
  process.env.BUILD_TIME = '2026-12-02T00:00:00Z';
  same('which comes without an edit');
  delete process.env.BUILD_TIME;
  change(person, text => text.replace('\npublishAt: 2026-12-01T00:00:00Z', ''));
  same('and is taken back');
  change(person, text => text.replaceAll('2022-11-13', '2021-11-13'));
  same('a date that news repeat');
  assert.ok(
    findings().some(
      ({file, found}) =>
        file.includes('/second-hearing-six-defendants/') &&
        found.includes('2022-11-13], which the facts')
    ),
    'a day that its facts no longer hold'
  );
  change(person, text => text.replace(/en: Nahid Taghavi/, 'en: Nahid Taghavii'));
  same('a name that texts repeat');
  copy('prisoners/nahid-taghavi', 'prisoners/nahid-taghavi-too');
  const isTaken = () =>
    findings().some(({field, file}) => field === 'recordNo' && file.includes('nahid-taghavi-too'));
  assert.ok(isTaken(), 'a record number that is taken twice');
  same('an item that came, with a number that is taken');
  change('prisoners/nahid-taghavi-too/person.yaml', text =>
    text.replace(/recordNo: \d+/, 'recordNo: 9999')
  );
  assert.ok(!isTaken());
  same('and is given another');
  change('prisoners/nahid-taghavi-too/person.yaml', text =>
    text.replace('en: Nahid Taghavii', 'en: Zhinous Barmaki')
  );
  change('news/second-hearing-six-defendants/en.md', text => `${text}\nZhinous Barmaky spoke.\n`);
  const slips = () => findings().filter(({found}) => found.includes('Zhinous Barmaky')).length;
  assert.equal(slips(), 1, 'a slip in a name that came');
  change(
    'prisoners/nahid-taghavi-too/person.yaml',
    text => `${text}\n# Nothing that others ask for.\n`
  );
  same('an edit that changes nothing for others');
  change('prisoners/nahid-taghavi-too/person.yaml', text =>
    text.replace('en: Zhinous Barmaki', 'en: Somebody Else')
  );
  assert.equal(slips(), 0, 'a name that went');
  same('after another name');
  change('prisoners/nahid-taghavi-too/person.yaml', text =>
    text.replace('identity: public', 'identity: withheld')
  );
  assert.ok(
    findings().some(
      ({file, found}) => file.includes('/news/') && found.includes('identity is withheld')
    ),
    'texts that name someone who must not be named'
  );
  same('someone who must not be named');
  copy('news/un-experts-on-nourizad', 'news/nahid-taghavi-too');
  same('a slug that another kind has');
  fs.renameSync(
    path.join(dir, 'prisoners/nahid-taghavi-too'),
    path.join(dir, 'prisoners/someone-else')
  );
  same('a folder with another name');
  fs.rmSync(path.join(dir, 'prisoners/someone-else'), {recursive: true});
  fs.rmSync(path.join(dir, 'news/nahid-taghavi-too'), {recursive: true});
  same('items that went');
});
