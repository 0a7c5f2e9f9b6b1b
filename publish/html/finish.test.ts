import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, beforeEach, test} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import type {Assets} from './assets.ts';
import {finisher, type FinishedPage} from './finish.ts';
import {partsFile, readParts} from './pageParts.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'finish-'));
process.env.BUILD_CACHE = path.join(root, 'cache');
const at = (...parts: string[]) => path.join(root, ...parts);
const file = 'fa/news/a.html';
/** A page as it is rendered. */
const page = (words: string, head = '') =>
  `<!doctype html><html lang="fa"><head><title>t</title>${head}</head><body><p>${words}</p><a href="/fa/news">x</a>` +
  `<span data-weight="">…</span></body></html>`;
const noindex = '<meta name="robots" content="noindex, follow">';
const assets: Assets = {
  css: new Map(),
  classNames: new Map(),
  script: 'assets/site.js',
  ownScripts: new Map(),
  search: new Map(),
  find: new Map()
};

function put(name: string, text: string) {
  fs.mkdirSync(path.dirname(at(name)), {recursive: true});
  fs.writeFileSync(at(name), text);
}

/** Builds these pages, given the pages of the previous build. */
function buildAll(
  pages: Record<string, string>,
  previous: readonly FinishedPage[] = [],
  {search = assets.search} = {}
): FinishedPage[] {
  for (const dir of ['rendered', 'staging']) fs.rmSync(at(dir), {recursive: true, force: true});
  for (const [name, html] of Object.entries(pages)) put(`rendered/${name}`, html);
  put('staging/assets/site.js', 'x');
  const known = Object.keys(pages);
  const finish = finisher({
    rendered: at('rendered'),
    staging: at('staging'),
    published: at('published'),
    assets: {...assets, search},
    known,
    copied: known.filter(name => !pages[name]?.includes(noindex)),
    copiedFiles: {en: [], fa: ['assets/site.js']},
    previous: new Map(previous.map(each => [each.file, each]))
  });
  return known.map(finish);
}

/** Builds the one page. */
function build(words: string, previous: FinishedPage[] = [], options = {}): FinishedPage {
  const [finished] = buildAll({[file]: page(words)}, previous, options);
  assert.ok(finished);
  return finished;
}

/** Publishes the staged site, as at the end of a build. */
function publish() {
  fs.rmSync(at('published'), {recursive: true, force: true});
  fs.renameSync(at('staging'), at('published'));
}
const staged = (name = file) => fs.readFileSync(at('staging', name), 'utf8');
const reused = (pages: readonly FinishedPage[]) =>
  pages.filter(each => each.reused).map(each => each.file);

beforeEach(() => {
  for (const dir of ['cache', 'staging', 'published', 'rendered'])
    fs.rmSync(at(dir), {recursive: true, force: true});
});
after(() => {
  delete process.env.BUILD_CACHE;
  fs.rmSync(root, {recursive: true, force: true});
});

test('a finished page has relative links, its weight in its own digits, compressed forms', () => {
  buildAll({[file]: page('یک'), 'fa/news.html': page('فهرست')});
  assert.doesNotMatch(staged(), /data-weight/);
  assert.match(staged(), /href="\.\.\/news\.html"/);
  assert.match(staged(), /<span>۱<\/span>/);
  assert.equal(gunzipSync(fs.readFileSync(at('staging', `${file}.gz`))).toString(), staged());
  assert.equal(
    brotliDecompressSync(fs.readFileSync(at('staging', `${file}.br`))).toString(),
    staged()
  );
  const {weight, calls, reused: isReused} = build('یک');
  assert.equal(isReused, false);
  assert.deepEqual(calls, []);
  assert.ok(weight.total < 1024);
});

test('an unchanged page is taken from the published site, with its compressed forms', () => {
  const first = build('یک');
  publish();
  const second = build('یک', [first]);
  assert.equal(second.reused, true);
  for (const each of [file, `${file}.br`, `${file}.gz`])
    assert.ok(
      fs.readFileSync(at('staging', each)).equals(fs.readFileSync(at('published', each))),
      each
    );
});

test('a page is rebuilt when its text has changed, or when its published file or its parts are not as written', () => {
  const first = build('یک');
  publish();
  assert.equal(build('دو', [first]).reused, false);
  assert.match(staged(), /دو/);
  fs.appendFileSync(at('published', file), '<p>forged</p>');
  const second = build('یک', [first]);
  assert.equal(second.reused, false);
  assert.doesNotMatch(staged(), /forged/);
  publish();
  assert.equal(build('یک', [second]).reused, true);
  fs.appendFileSync(partsFile(file), 'forged');
  assert.equal(build('یک', [second]).reused, false);
});

test('a page is rebuilt when a page that it links to came or went, and not for other pages', () => {
  const list = (file: string) => ({[file]: page('فهرست')});
  const a = {[file]: page('یک')};
  const reusedWith = (others: Record<string, string>) => {
    const first = buildAll(a);
    publish();
    return reused(buildAll({...a, ...others}, first));
  };
  assert.deepEqual(reusedWith(list('fa/news.html')), []);
  assert.deepEqual(reusedWith(list('fa/news/index.html')), []);
  assert.deepEqual(reusedWith({...list('fa/news/b.html'), ...list('fa/index.html')}), [file]);
});

test('only a page that searches is rebuilt for a new search index, and only in its language', () => {
  const isReused = (words: string, locale: string) => {
    const first = build(words);
    publish();
    const search = new Map([[locale, `assets/search/${locale}-1.json`]]);
    return build(words, [first], {search}).reused;
  };
  const searching = '<site-search></site-search>';
  assert.deepEqual(
    [isReused('یک', 'fa'), isReused(searching, 'fa'), isReused(searching, 'en')],
    [true, false, true]
  );
});

test('the single file of a copy is reused with its page; a forged one is rebuilt', () => {
  const first = build('یک');
  const single = 'copies/fa/news-a.html';
  const text = staged(single);
  publish();
  assert.equal(build('یک', [first]).reused, true);
  assert.equal(staged(single), text);
  put(`published/${single}`, 'forged');
  assert.equal(build('یک', [first]).reused, false);
  assert.equal(staged(single), text);
});

test('the copy of a page is rebuilt when a page that it links to is withdrawn from the copies', () => {
  const link = '<a href="/fa/news/b">b</a>';
  const copyOf = (name: string) => {
    const gzip = readParts(name).copy?.gzip;
    return gzip && gunzipSync(gzip).toString();
  };
  const a = {[file]: page(link)};
  const [b, c] = ['fa/news/b.html', 'fa/news/c.html'] as const;
  const first = buildAll({...a, [b]: page('دو'), [c]: page('سه')});
  assert.match(copyOf(file) ?? '', /href="b\.html"/);
  publish();
  const second = buildAll({...a, [b]: page('دو', noindex), [c]: page('سه')}, first);
  assert.deepEqual(reused(second), [c]);
  assert.match(copyOf(file) ?? '', /href="http:\/\/localhost:3000\/fa\/news\/b"/);
  assert.match(staged(), /href="b\.html"/);
  assert.equal(copyOf(b), undefined);
});

test('a page leaves no parts on disk once it has none', () => {
  const legalCase = 'fa/cases/a.html';
  buildAll({[legalCase]: page('یک')});
  assert.ok(fs.existsSync(partsFile(legalCase)));
  buildAll({[legalCase]: page('دو', noindex)});
  assert.equal(fs.existsSync(partsFile(legalCase)), false);
});

test('a news page keeps its texts for feeds; only pages without noindex are listed', () => {
  const prose =
    '<div class="prose lead"><p class="x">یک</p></div><section id="sources">س</section>';
  const [a, b] = buildAll({[file]: page(prose), 'fa/news/b.html': page('دو', noindex)});
  assert.deepEqual(
    [readParts(file).feedText?.prose, readParts(file).feedText?.sources],
    ['<div><p>یک</p></div>', '<section>س</section>']
  );
  assert.deepEqual([a?.listed, b?.listed], [true, false]);
});
