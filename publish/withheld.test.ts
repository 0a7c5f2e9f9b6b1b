import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';

/** A copy of the site’s programs and content, in which some people may not be named and some health may not be told. */
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'withheld-'));
after(() => fs.rmSync(dir, {recursive: true, force: true}));

const edit = (slug: string, change: (yaml: string) => string) => {
  const file = path.join(dir, 'content/prisoners', slug, 'person.yaml');
  fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
};

test('withheld people, unpublished records and health without consent are in no table of the open data, and make no feed', () => {
  for (const room of [
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
  ])
    fs.cpSync(room, path.join(dir, room), {recursive: true});
  fs.symlinkSync(path.resolve('node_modules'), path.join(dir, 'node_modules'));
  fs.mkdirSync(path.join(dir, 'public'));
  const withoutConsent = (yaml: string) => yaml.replace(/^ {2}health: true$/m, '  health: false');
  edit('somayeh-kargar', yaml => yaml.replace(/^identity: public$/m, 'identity: withheld'));
  edit('bahareh-soleimani', yaml =>
    withoutConsent(yaml.replace(/^identity: public$/m, 'identity: initials'))
  );
  edit('keyvan-bajan', yaml => yaml.replace(/^state: published$/m, 'state: draft'));
  edit('nahid-taghavi', withoutConsent);
  const program = `
    // The check would refuse this content, since other texts still name these people; the door must hold by itself.
    const {writeContent} = await import('./records/generate.ts');
    await writeContent();
    const {openRecords} = await import('./publish/data/openRecords.ts');
    const {getActions, getCases, getFeeds, getNews, getPeople, getRelatedNews} = await import('./records/index.ts');
    const references = [getNews('en').map(item => [item.people, item.cases, item.actions, getRelatedNews(item, 'en').map(({tie}) => tie)]), getCases('en').map(({defendants}) => defendants.map(({person}) => person)), getActions('en').map(({people}) => people), getPeople('en').map(person => [person.slug, person.case])];
    (await import('node:fs')).writeFileSync('result.json', JSON.stringify({data: openRecords('https://example.org'), feeds: getFeeds('en'), references}));`;
  fs.writeFileSync(path.join(dir, 'program.ts'), program);
  const {CONTENT_DIR: _, ...env} = process.env;
  execFileSync('node', ['--import', 'tsx', 'program.ts'], {
    cwd: dir,
    stdio: 'pipe',
    env: {...env, PWD: dir}
  });
  type Person = {
    recordNo: number;
    url: {en: string};
    name: {en: string; fa: string};
    aliases: {en: string[]};
    hashtags: {en: string[]};
    health: {summary: {en: string | null}; severity: string | null};
  };
  const {data, feeds, references} = JSON.parse(
    fs.readFileSync(path.join(dir, 'result.json'), 'utf8')
  ) as {
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
  const numberOf = (slug: string) =>
    Number(
      /^recordNo: (\d+)$/m.exec(
        fs.readFileSync(path.join('content/prisoners', slug, 'person.yaml'), 'utf8')
      )?.[1]
    );
  for (const slug of ['somayeh-kargar', 'keyvan-bajan']) {
    const number = numberOf(slug);
    assert.ok(number > 0);
    assert.equal(
      data.people.some(person => person.recordNo === number),
      false,
      slug
    );
    assert.equal(
      data.events.some(event => event.person === number),
      false,
      slug
    );
    assert.equal(
      data.news.some(item => item.people.includes(number)),
      false,
      slug
    );
    assert.equal(
      data.changes.some(change => change.table === 'people' && change.recordNo === number),
      false,
      slug
    );
    assert.equal(
      feeds.some(feed => feed.slug === slug),
      false,
      slug
    );
    // A slug is often the name: no reference to it passes the door either.
    assert.equal(JSON.stringify(references).includes(slug), false, slug);
  }
  const defendants = data.cases.flatMap(item =>
    item.defendants.map(({name}) => `${name.en} ${name.fa}`)
  );
  assert.equal(
    defendants.some(name => /Kargar|کارگر|Soleimani|سلیمانی/.test(name)),
    false
  );
  assert.ok(defendants.some(name => name.startsWith('B. S.')));
  const initials = data.people.find(person => person.recordNo === numberOf('bahareh-soleimani'));
  assert.equal(initials?.name.en, 'B. S.');
  assert.deepEqual([initials?.aliases.en, initials?.hashtags.en], [[], []]);
  for (const slug of ['nahid-taghavi', 'bahareh-soleimani']) {
    const {health} = data.people.find(person => person.recordNo === numberOf(slug)) ?? {};
    assert.deepEqual([health?.severity, health?.summary.en], [null, null], slug);
  }
});
