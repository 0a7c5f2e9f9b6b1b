import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {listFolders} from '../read/files.ts';
import {readFolder} from '../read/folder.ts';
import {shownRedirects} from '../redirects/shown.ts';
import {base, check, item, person, swap, testFindings} from './content.fixture.ts';

const file = 'redirects.yaml';
const list = (...entries: [from: string, to: string][]) => ({
  [file]: entries.map(([from, to]) => `- from: ${from}\n  to: ${to}\n`).join('')
});
const draft = swap(item, 'state: published', 'state: draft');

testFindings(
  (
    [
      [
        'an address with a slash at the end',
        [['/updates/', '/en/news']],
        1,
        /from/,
        /without a slash/
      ],
      ['another site', [['/updates', 'https://example.org']], 2, /to/, /an address as/],
      ['an address that hosts refuse', [['/a%20b', '/en/news']], 1, /from/, /an address as/],
      ['a page that does not exist', [['/old', '/en/newz']], 2, /to/, /did you mean \/en\/news/],
      ['an item that does not exist', [['/news/old', '/news/some-itm']], 2, /to/, /some-item/],
      [
        'a redirect to a redirect',
        [
          ['/a', '/en/news'],
          ['/en/b', '/a']
        ],
        4,
        /to/,
        /^\/en\/news, where/
      ],
      [
        'a loop',
        [
          ['/a', '/b'],
          ['/b', '/a']
        ],
        2,
        /to/,
        /must not lead to another/
      ],
      [
        'an address twice',
        [
          ['/a', '/en/news'],
          ['/a', '/en']
        ],
        3,
        /from/,
        /this one is in entry 0/
      ],
      [
        'an address twice, in capitals',
        [
          ['/Updates', '/en/news'],
          ['/updates', '/en']
        ],
        3,
        /from/,
        /this one is in entry 0/
      ],
      ['a folder of the site in capitals', [['/Data/old', '/en/data']], 1, /from/, /own/],
      ['a page in capitals', [['/EN/news', '/fa/news']], 1, /from/, /old address|page exists/],
      ['a page that exists', [['/news/some-item', '/news']], 1, /from/, /this one has a page/],
      [
        'the same in one language',
        [['/en/news/some-item', '/en/news']],
        1,
        /from/,
        /this one has a page/
      ],
      ['a folder of the site', [['/data/old', '/en/data']], 1, /from/, /own/],
      ['a list of the site', [['/topics/trials', '/news']], 1, /from/, /old address of an item/],
      [
        'one language to both',
        [['/en/news/old', '/news/some-item']],
        1,
        /from/,
        /without the language/
      ]
    ] as const
  ).map(([name, entries, line, field, expected]) => ({
    name: `a redirect: ${name}`,
    files: list(...entries.map(([from, to]): [string, string] => [from, to])),
    file,
    line,
    field,
    found: /\//,
    expected
  }))
);

test('redirects of renamed items and of old addresses are in order', () => {
  const entries = list(['/news/old', '/news/some-item'], ['/updates', '/en'], ['/x/y', '/fa/news']);
  assert.deepEqual(check(entries), []);
});

test('a redirect to a draft is an error that says so', () => {
  const [first] = check({...draft, ...list(['/old', '/en/news/some-item'])}).filter(
    finding => finding.file === file
  );
  assert.match(first?.expected ?? '', /it is a draft/);
});

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'redirects-'));
after(() => fs.rmSync(scratch, {recursive: true, force: true}));

/** The redirects of a content that are published. */
function shown(files: Record<string, string>) {
  const dir = fs.mkdtempSync(path.join(scratch, 'content-'));
  for (const [name, text] of Object.entries({...base, ...files})) {
    fs.mkdirSync(path.dirname(path.join(dir, name)), {recursive: true});
    fs.writeFileSync(path.join(dir, name), text);
  }
  process.env.CONTENT_DIR = dir;
  const all = shownRedirects(listFolders().map(readFolder), new Date('2026-11-23T12:00:00Z'));
  delete process.env.CONTENT_DIR;
  return all.map(({from, to}) => `${from} ${to}`);
}

test('an entry without a language holds in each', () => {
  assert.deepEqual(shown(list(['/news/old', '/news/some-item'], ['/updates', '/fa'])), [
    '/en/news/old /en/news/some-item',
    '/fa/news/old /fa/news/some-item',
    '/updates /fa'
  ]);
});

test('withholding a person is never stopped by a redirect: it is left out, with a warning', () => {
  const withheld = swap(person, 'identity: public', 'identity: withheld\ntakenOff: 2026-11-20');
  const entries = list(
    ['/prisoner-news/some-person-is-free', '/en/prisoners/some-person'],
    ['/prisoners/old', '/prisoners/some-person'],
    ['/updates/some-person', '/en/news'],
    ['/updates', '/en/news']
  );
  assert.deepEqual(shown({...withheld, ...entries}), ['/updates /en/news']);
  const found = check({...withheld, ...entries}).filter(finding => finding.file === file);
  assert.deepEqual([...new Set(found.map(({level}) => level))], ['warning']);
  assert.deepEqual([...new Set(found.map(({line}) => line))], [1, 2, 4, 5]);
});

test('no redirect leads to what readers never saw; one to a withdrawn item stays', () => {
  const to = list(['/old', '/en/news/some-item']);
  const withdrawn =
    'state: withdrawn\nwithdrawn: {on: 2026-11-01, reason: {en: Wrong., fa: نادرست.}}';
  assert.deepEqual(shown({...draft, ...to}), []);
  const later = 'publishAt: 2027-01-01T09:00:00Z';
  assert.deepEqual(
    shown({...swap(item, 'state: published', `state: published\n${later}`), ...to}),
    []
  );
  assert.deepEqual(shown({...swap(item, 'state: published', `${withdrawn}\n${later}`), ...to}), []);
  assert.deepEqual(shown({...swap(item, 'state: published', withdrawn), ...to}), [
    '/old /en/news/some-item'
  ]);
});
