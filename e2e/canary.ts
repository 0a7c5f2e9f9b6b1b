import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {parse} from 'yaml';
import {markersForGuests} from './desk/canaryDesk.ts';
import {startDesk} from './desk/startDesk.ts';
import {writeCanaryContent, withdrawnSlug} from './support/canaryContent.ts';
import {filesWithNames, isIn, writtenForms} from './support/foldedMarkers.ts';
import {markersIn, markersUnder} from './support/markers.ts';
import {packedMarkers} from './support/packedMarkers.ts';

/**
 * Nothing unreleased reaches a reader: builds the site from content with markers in every field that must stay hidden,
 * and searches every file of the result, compressed ones too. It runs before the other tests (`commands/test.mjs`),
 * because it overwrites `.content`, which it restores at its end. The desk's build stays for `desk.spec.ts`.
 */
const out = 'out-canary';
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'canary-'));
/** A separate build cache, so that the next build of the real content can reuse the last one. */
const buildCache = fs.mkdtempSync(path.join(os.tmpdir(), 'canary-cache-'));
const env = {...process.env, NEXT_TELEMETRY_DISABLED: '1'};

/** Runs an npm script with the content of the canaries, and fails with the end of what it printed. */
async function build(script: string, more: Record<string, string>, ...args: string[]) {
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    env: {...env, CONTENT_DIR: dir, ...more}
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', data => (printed += String(data)));
  const [status] = (await once(child, 'close')) as [number | null];
  assert.equal(status, 0, `${script} with canaries failed:\n${printed.slice(-6000)}`);
}

/** Settles when the desk is built, beside the tests of the site, which leave a core idle. */
let deskBuild: Promise<void> = Promise.resolve();

before(async () => {
  await writeCanaryContent(dir);
  await build('build', {OUT_DIR: out, BUILD_CACHE: buildCache}, '--local');
  fs.rmSync('.next-desk', {recursive: true, force: true});
  deskBuild = build('desk:build', {});
  // Whoever needs the desk awaits it and tells of the failure.
  deskBuild.catch(() => undefined);
});

after(async () => {
  await deskBuild.catch(() => undefined);
  fs.rmSync(dir, {recursive: true, force: true});
  fs.rmSync(buildCache, {recursive: true, force: true});
  fs.rmSync(out, {recursive: true, force: true});
  spawnSync('npm', ['run', '--silent', 'generate'], {env});
});

test('a marker is found in every encoding and archive', () => {
  for (const [name, bytes] of packedMarkers()) assert.ok(markersIn(name, bytes).length > 0, name);
  assert.deepEqual(markersIn('a.html', Buffer.from('nothing')), []);
});

test('the content has several hundred markers', () => assert.ok(markersUnder(dir).length > 300));

test('no file of the site has a marker of a draft, scheduled or withdrawn item or a withheld person', () => {
  assert.ok(fs.readdirSync(out).length > 5);
  assert.deepEqual(markersUnder(out), []);
});

test('a name is found in every form of the fold', () => {
  assert.deepEqual(
    writtenForms.filter(form => !isIn(form)),
    []
  );
  assert.equal(isIn('Nothing here; هیچ‌چیز.'), false);
});

test('no text of the site has a hidden name in any form of the fold', () => {
  assert.ok(filesWithNames(dir).length > 40);
  assert.deepEqual(filesWithNames(out), []);
});

test('nothing that CI keeps between runs has a marker', () => {
  const workflow = fs.readFileSync('.github/workflows/publish.yml', 'utf8');
  const {jobs} = parse(workflow) as {
    jobs: {publish: {steps: {uses?: string; with?: {path?: string}}[]}};
  };
  const kept = jobs.publish.steps
    .filter(({uses}) => uses?.startsWith('actions/cache@'))
    .flatMap(step => step.with?.path?.trim().split('\n') ?? []);
  assert.ok(kept.includes('.build-cache') && kept.includes('out'));
  // That of the site has its own test.
  for (const folder of kept.filter(each => each !== 'out'))
    assert.deepEqual(markersUnder(folder === '.build-cache' ? buildCache : folder), [], folder);
});

test('the site has no page of the desk; the scripts of the desk have no marker', async () => {
  assert.deepEqual(
    fs
      .readdirSync(out, {recursive: true, encoding: 'utf8'})
      .filter(file => /(?:^|\/)desk(?:$|\/|\.)/.test(file)),
    []
  );
  await deskBuild;
  assert.ok(fs.readdirSync('.next-desk/static').length > 0);
  assert.deepEqual(markersUnder('.next-desk/static'), []);
});

test('the desk shows nothing hidden to someone with a link to one item, at any of its addresses', async () => {
  const content = fs.mkdtempSync(path.join(os.tmpdir(), 'canary-desk-'));
  fs.cpSync(dir, content, {recursive: true});
  await deskBuild;
  const desk = await startDesk(content);
  try {
    const [naming, other] = [
      'news/europe-supporters-statement',
      'news/second-hearing-six-defendants'
    ];
    assert.deepEqual(await markersForGuests(desk, naming, other), []);
  } finally {
    desk.stop();
  }
});

test('a withdrawn item leaves a page with date and reason in both languages, hidden from search engines', () => {
  for (const kind of ['news', 'prisoners', 'cases'] as const) {
    const english = fs.readFileSync(
      path.join(out, 'en', kind, `${withdrawnSlug(kind)}.html`),
      'utf8'
    );
    assert.match(
      english,
      /has been withdrawn[\s\S]*2026-10-02[\s\S]*2 October 2026[\s\S]*A reason for readers\./
    );
    assert.match(english, /<meta name="robots" content="noindex[,"]/);
    assert.match(
      fs.readFileSync(path.join(out, 'fa', kind, `${withdrawnSlug(kind)}.html`), 'utf8'),
      /۱۰ مهر ۱۴۰۵[\s\S]*دلیلی برای خوانندگان\./
    );
  }
});

test('only its own page and the corrections log name a withdrawn item', () => {
  const name = 'withdrawn-canary';
  const pages =
    '(?:corrections(?:/page/\\d+)?|(?:news|prisoners|cases)/withdrawn-canary-\\w+)\\.html';
  // Its record number leads to the notice. The feed of corrections is the log as a feed.
  const own = new RegExp(
    `^(?:r/\\d+\\.html|(?:en|fa)/(?:${pages}|feeds/corrections\\.(?:atom|json)))(?:\\.br|\\.gz)?$`
  );
  const naming = fs
    .readdirSync(out, {recursive: true, encoding: 'utf8'})
    .filter(
      file =>
        fs.statSync(path.join(out, file)).isFile() &&
        (file.includes(name) || fs.readFileSync(path.join(out, file)).includes(name))
    );
  assert.deepEqual(
    naming.filter(file => !own.test(file)),
    []
  );
  for (const locale of ['en', 'fa'])
    assert.match(naming.filter(file => file.startsWith(`${locale}/corrections`)).join(), /\.html/);
});

test('a person who asked for initials is named by initials', () => {
  assert.match(
    fs.readFileSync(path.join(out, 'en/prisoners/initialled-person.html'), 'utf8'),
    /Y\. z\./
  );
});
