import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';

/** A copy of the code and content, in which some people must not be named and some health must not be published. */
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'withheld-'));
after(() => fs.rmSync(dir, {recursive: true, force: true}));

const copied = [
  'content',
  'records',
  'search',
  'files',
  'i18n',
  'messages',
  'publish',
  'package.json',
  'package-lock.json',
  'tsconfig.json'
];

/**
 * Runs in the copy. It skips the check, which would reject this content because other texts still name these people:
 * the queries must hide them without it.
 */
const program = `
  import fs from 'node:fs';
  const {writeContent} = await import('./records/generate.ts');
  await writeContent();
  const {openRecords} = await import('./publish/data/openRecords.ts');
  const {getActions, getCases, getFeeds, getNews, getPeople, getRelatedNews} = await import('./records/index.ts');
  const references = [
    getNews('en').map(item => [
      item.people,
      item.cases,
      item.actions,
      getRelatedNews(item, 'en').map(({tie}) => tie)
    ]),
    getCases('en').map(({defendants}) => defendants.map(({person}) => person)),
    getActions('en').map(({people}) => people),
    getPeople('en').map(person => [person.slug, person.case])
  ];
  const data = openRecords('https://example.org');
  fs.writeFileSync('result.json', JSON.stringify({data, feeds: getFeeds('en'), references}));`;

type Person = {
  recordNo: number;
  name: {en: string; fa: string};
  aliases: {en: string[]};
  hashtags: {en: string[]};
  health: {summary: {en: string | null}; severity: string | null};
};
type Result = {
  data: {
    people: Person[];
    events: {person: number | null}[];
    cases: {defendants: {name: {en: string; fa: string}}[]}[];
    news: {people: number[]}[];
    changes: {table: string; recordNo: number}[];
  };
  feeds: {slug?: string}[];
  references: unknown[];
};
let result: Result;

function edit(slug: string, change: (yaml: string) => string) {
  const file = path.join(dir, 'content/prisoners', slug, 'person.yaml');
  fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
}
const withoutHealthConsent = (yaml: string) =>
  yaml.replace(/^ {2}health: true$/m, '  health: false');

before(() => {
  for (const room of copied) fs.cpSync(room, path.join(dir, room), {recursive: true});
  fs.symlinkSync(path.resolve('node_modules'), path.join(dir, 'node_modules'));
  fs.mkdirSync(path.join(dir, 'public'));
  edit('somayeh-kargar', yaml => yaml.replace(/^identity: public$/m, 'identity: withheld'));
  edit('bahareh-soleimani', yaml =>
    withoutHealthConsent(yaml.replace(/^identity: public$/m, 'identity: initials'))
  );
  edit('mohammad-nourizad', yaml =>
    yaml.replace(/^identity: public$/m, 'identity: withheld\ntakenOff: 2026-11-01')
  );
  edit('keyvan-bajan', yaml => yaml.replace(/^state: published$/m, 'state: draft'));
  edit('nahid-taghavi', withoutHealthConsent);
  fs.writeFileSync(path.join(dir, 'program.ts'), program);
  const {CONTENT_DIR: _, ...env} = process.env;
  execFileSync('node', ['--import', 'tsx', 'program.ts'], {
    cwd: dir,
    stdio: 'pipe',
    env: {...env, PWD: dir}
  });
  result = JSON.parse(fs.readFileSync(path.join(dir, 'result.json'), 'utf8')) as Result;
});

/** Record number of a person, from the original content. */
const numberOf = (slug: string) =>
  Number(
    /^recordNo: (\d+)$/m.exec(
      fs.readFileSync(path.join('content/prisoners', slug, 'person.yaml'), 'utf8')
    )?.[1]
  );
const personOf = (slug: string) =>
  result.data.people.find(({recordNo}) => recordNo === numberOf(slug));

test('withheld people and drafts are in no table of the open data, and have no feed', () => {
  const {people, events, news, changes} = result.data;
  for (const slug of ['somayeh-kargar', 'keyvan-bajan']) {
    const number = numberOf(slug);
    assert.ok(number > 0);
    assert.ok(!people.some(({recordNo}) => recordNo === number), slug);
    assert.ok(!events.some(({person}) => person === number), slug);
    assert.ok(!news.some(item => item.people.includes(number)), slug);
    assert.ok(
      !changes.some(({table, recordNo}) => table === 'people' && recordNo === number),
      slug
    );
    assert.ok(!result.feeds.some(feed => feed.slug === slug), slug);
  }
});

test('no released item refers to them, since a slug is often the name', () => {
  for (const slug of ['somayeh-kargar', 'keyvan-bajan'])
    assert.ok(!JSON.stringify(result.references).includes(slug), slug);
});

test('nothing that the queries return names someone who was taken off the site', () => {
  assert.ok(numberOf('mohammad-nourizad') > 0);
  assert.doesNotMatch(JSON.stringify(result), /nouri[-\s]?zad|نوری[‌\s]?زاد/i);
});

test('cases name no defendant who is withheld or shown by initials', () => {
  const defendants = result.data.cases.flatMap(({defendants: all}) =>
    all.map(({name}) => `${name.en} ${name.fa}`)
  );
  assert.ok(!defendants.some(name => /Kargar|کارگر|Soleimani|سلیمانی/.test(name)));
  assert.ok(defendants.some(name => name.startsWith('B. S.')));
});

test('a person shown by initials has no aliases and no hashtags', () => {
  const person = personOf('bahareh-soleimani');
  assert.equal(person?.name.en, 'B. S.');
  assert.deepEqual([person?.aliases.en, person?.hashtags.en], [[], []]);
});

test('health without consent is not published', () => {
  for (const slug of ['nahid-taghavi', 'bahareh-soleimani']) {
    const {health} = personOf(slug) ?? {};
    assert.deepEqual([health?.severity, health?.summary.en], [null, null], slug);
  }
});
