import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, beforeEach, test} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import type {Assets} from './assets.ts';
import {finisher, type Finished} from './finish.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'finish-'));
const at = (...parts: string[]) => path.join(root, ...parts);
const file = 'fa/news/a.html';
let builds = 0;
/** A page as Next makes it, with the number of its build. */
const page = (words: string) =>
  `<!doctype html><html lang="fa"><head><title>t</title></head><body><p>${words}</p><a href="/fa/news">x</a><span data-weight="">…</span><script src="/_next/x.js"></script><script>self.__next_f.push([1,"${++builds}"])</script></body></html>`;
const assets: Assets = {
  css: new Map(),
  script: 'assets/site.js',
  ownScripts: new Map(),
  search: new Map()
};

function put(name: string, text: string) {
  fs.mkdirSync(path.dirname(at(name)), {recursive: true});
  fs.writeFileSync(at(name), text);
}

/** One build of the one page; `before` is what the build before it remembered. */
function build(
  words: string,
  before: Finished[] = [],
  {moved = [] as string[], search = assets.search} = {}
): Finished {
  fs.rmSync(at('staging'), {recursive: true, force: true});
  put(`exported/${file}`, page(words));
  put('staging/assets/site.js', 'x');
  return finisher({
    exported: at('exported'),
    staging: at('staging'),
    published: at('published'),
    assets: {...assets, search},
    known: [file, 'fa/news.html'],
    heavy: [],
    moved,
    before: new Map(before.map(each => [each.file, each]))
  })(file);
}

/** What was staged stands published, as after a build. */
function publish() {
  fs.rmSync(at('published'), {recursive: true, force: true});
  fs.renameSync(at('staging'), at('published'));
}
const staged = () => fs.readFileSync(at('staging', file), 'utf8');

beforeEach(() => {
  for (const dir of ['staging', 'published', 'exported'])
    fs.rmSync(at(dir), {recursive: true, force: true});
});
after(() => fs.rmSync(root, {recursive: true, force: true}));

test('a page leaves without Next’s script, with relative links, its weight in its own digits and both packed forms', () => {
  const {weight, calls, kept} = build('یک');
  assert.equal(kept, false);
  assert.deepEqual(calls, []);
  assert.doesNotMatch(staged(), /_next|data-weight/);
  assert.match(staged(), /href="\.\.\/news\.html"/);
  assert.match(staged(), /<span>۱<\/span>/);
  assert.ok(weight.total < 1024);
  assert.equal(gunzipSync(fs.readFileSync(at('staging', `${file}.gz`))).toString(), staged());
  assert.equal(
    brotliDecompressSync(fs.readFileSync(at('staging', `${file}.br`))).toString(),
    staged()
  );
});

test('an unchanged page is taken over as it stands published, with its packed forms', () => {
  const first = build('یک');
  publish();
  const second = build('یک', [first]);
  assert.equal(second.kept, true);
  for (const each of [file, `${file}.br`, `${file}.gz`])
    assert.ok(
      fs.readFileSync(at('staging', each)).equals(fs.readFileSync(at('published', each))),
      each
    );
});

test('a page is made anew when its text has changed, or when what stands published was changed by hand', () => {
  const first = build('یک');
  publish();
  assert.equal(build('دو', [first]).kept, false);
  assert.match(staged(), /دو/);
  fs.appendFileSync(at('published', file), '<p>forged</p>');
  assert.equal(build('یک', [first]).kept, false);
  assert.doesNotMatch(staged(), /forged/);
});

test('a page is made anew when a page it leads to came or went, and not for other pages', () => {
  const first = build('یک');
  publish();
  assert.equal(build('یک', [first], {moved: ['fa/news.html']}).kept, false);
  assert.equal(build('یک', [first], {moved: ['fa/news/index.html']}).kept, false);
  assert.equal(build('یک', [first], {moved: ['fa/news/b.html', 'fa/index.html']}).kept, true);
});

test('only a page that searches is made anew for a new search index', () => {
  const search = new Map([['fa', 'assets/search/fa-1.json']] as const);
  const [plain, searching] = ['یک', '<site-search></site-search>'].map(words => {
    const first = build(words);
    publish();
    return build(words, [first], {search}).kept;
  });
  assert.deepEqual([plain, searching], [true, false]);
});
