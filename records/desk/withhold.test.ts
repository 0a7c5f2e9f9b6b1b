import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, beforeEach, test} from 'node:test';
import {formatMessage} from '../../i18n/catalogue/format.ts';
import {inEnglish} from '../check/content.fixture.ts';
import {checkContent, Context} from '../check/index.ts';
import {readFolder} from '../read/folder.ts';
import {buildDay} from '../moment.ts';
import {listFolders} from '../read/files.ts';
import {releaseWarnings, scheduledItems} from './overview/due.ts';
import {listItems} from './index.ts';
import {withhold} from './withhold.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'withhold-'));
const own = process.env.CONTENT_DIR;
beforeEach(() => {
  fs.rmSync(dir, {recursive: true, force: true});
  fs.cpSync('content', dir, {recursive: true});
  process.env.CONTENT_DIR = dir;
});
after(() => {
  if (own === undefined) delete process.env.CONTENT_DIR;
  else process.env.CONTENT_DIR = own;
  fs.rmSync(dir, {recursive: true, force: true});
});
const read = (file: string) => fs.readFileSync(path.join(dir, file), 'utf8');
const change = (file: string, edit: (text: string) => string) =>
  fs.writeFileSync(path.join(dir, file), edit(read(file)));
const stateOf = (slug: string) => listItems().find(item => item.slug === slug)?.state;

// The first is the person whom most items name.
for (const slug of ['mehran-raoof', 'nahid-taghavi', 'baktash-abtin', 'nazanin-zaghari-ratcliffe'])
  test(`withholding ${slug} leaves no error: what names them is held back, and listed by place`, () => {
    const {places, heldBack, errors} = withhold(`prisoners/${slug}`);
    assert.deepEqual(errors, []);
    assert.ok(heldBack.length > 0 && places.length >= heldBack.length);
    for (const {level, found, expected} of places.map(inEnglish)) {
      assert.equal(level, 'warning');
      assert.ok(found.includes(slug), found);
      assert.doesNotMatch(expected, /did you mean|probably meant/);
    }
    assert.equal(stateOf(slug), 'withheld');
    assert.equal(stateOf(heldBack[0]?.split('/')[1] ?? ''), 'held-back');
  });

test('only the fields that take the person off are changed; comments and all else stay', () => {
  change(
    'prisoners/mehran-raoof/person.yaml',
    text => `# A note.\n${text.replace('identity: public', 'identity: public # asked on 1 May')}`
  );
  const before = read('prisoners/mehran-raoof/person.yaml').split('\n');
  withhold('content/prisoners/mehran-raoof/');
  const after = read('prisoners/mehran-raoof/person.yaml').split('\n');
  assert.deepEqual(
    after.filter(line => !before.includes(line)),
    [`takenOff: ${buildDay()}`, 'identity: withheld']
  );
  assert.deepEqual(
    before.filter(line => !after.includes(line)),
    ['identity: public # asked on 1 May']
  );
});

test('an item is published again once the name is gone, and a name that comes back is then an error', () => {
  const file = 'prisoners/keyvan-bajan/person.yaml';
  const named = withhold('prisoners/keyvan-bajan').heldBack.filter(
    each => each !== 'news/appeal-ad-carried-at-protests'
  );
  assert.match(read(file), /^takenOff: /m);
  for (const item of named) fs.rmSync(path.join(dir, item), {recursive: true});
  change('news/amnesty-to-g7/en.md', text => `${text}\nKeyvan Bajan.\n`);
  const one = withhold('prisoners/keyvan-bajan');
  assert.ok(one.heldBack.includes('news/amnesty-to-g7'), one.heldBack.join());
  change('news/amnesty-to-g7/en.md', text => text.replace('Keyvan Bajan', 'A writer'));
  const none = withhold('prisoners/keyvan-bajan');
  assert.deepEqual([none.places, none.heldBack], [[], []]);
  assert.doesNotMatch(read(file), /takenOff/);
  assert.match(read(file), /^identity: withheld$/m);
  change('news/amnesty-to-g7/en.md', text => `${text}\nKeyvan Bajan.\n`);
  assert.ok(
    checkContent()
      .findings.map(inEnglish)
      .some(({level, found}) => level === 'error' && found.includes('keyvan-bajan'))
  );
});

test('any other item is withdrawn, and links to it stop no build', () => {
  for (const name of ['news/second-hearing-six-defendants', 'cases/six-defendants-2021']) {
    const {errors, places} = withhold(name);
    assert.deepEqual(errors, []);
    assert.ok(
      places
        .map(inEnglish)
        .every(({level, expected}) => level === 'warning' && /withdrawn/.test(expected))
    );
    assert.ok(places.length > 0, name);
    assert.equal(stateOf(name.split('/')[1] ?? ''), 'withdrawn');
  }
  assert.deepEqual(withhold('actions/sign-the-emergency-appeal').errors, []);
});

test('a scheduled item that names the person is not released, and due says so', () => {
  change('news/nowruz-1406-status-review/en.md', text => `${text}\nKeyvan Bajan.\n`);
  withhold('prisoners/keyvan-bajan');
  const [warnings] = releaseWarnings(scheduledItems());
  assert.ok(
    warnings?.some(each =>
      /it will not be released: it is held back, since it names content\/prisoners\/keyvan-bajan/.test(
        formatMessage(each, 'en')
      )
    ),
    JSON.stringify(warnings)
  );
  const context = new Context();
  context.update(listFolders().map(readFolder), new Date('2098-01-01T00:00:00Z'));
  assert.ok(!context.pages.has('/news/nowruz-1406-status-review'));
});

test('an item that does not exist, or a file that cannot be edited, is told to the editor', () => {
  assert.throws(() => withhold('prisoners/nobody'), /no item “prisoners\/nobody”/);
  change('prisoners/mehran-raoof/person.yaml', () => 'nonsense');
  assert.throws(
    () => withhold('prisoners/mehran-raoof'),
    /by hand there: identity: withheld\. Nothing was written/
  );
  assert.equal(read('prisoners/mehran-raoof/person.yaml'), 'nonsense');
});

test('a published item with takenOff is an error, since it would turn other errors into warnings', () => {
  change('prisoners/mehran-raoof/person.yaml', text => `${text}\ntakenOff: 2026-11-01\n`);
  assert.ok(
    checkContent()
      .findings.map(inEnglish)
      .some(({field, level}) => field === 'takenOff' && level === 'error')
  );
});
