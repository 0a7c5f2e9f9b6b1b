import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {compress} from './compress.ts';
import {pack, packingKind} from './pack.ts';
import {closePool} from '../pool.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'compress-'));
const at = (...parts: string[]) => path.join(root, ...parts);
const put = (file: string, text: string) => {
  fs.mkdirSync(path.dirname(at(file)), {recursive: true});
  fs.writeFileSync(at(file), text);
};
const text = 'نام و نشان '.repeat(40);

before(() => {
  process.env.BUILD_CACHE = at('cache');
});
after(async () => {
  await closePool();
  delete process.env.BUILD_CACHE;
  fs.rmSync(root, {recursive: true, force: true});
});

/** Builds and publishes a site of these files. Returns the summary. */
async function build(files: Record<string, string>): Promise<string> {
  for (const [file, data] of Object.entries(files)) put(`staging/${file}`, data);
  const summary = await compress(at('staging'), Object.keys(files), at('published'));
  fs.rmSync(at('published'), {recursive: true, force: true});
  fs.renameSync(at('staging'), at('published'));
  return summary;
}

test('a single search result is packed as such, an index whose hash begins with a d is not', () => {
  assert.equal(packingKind('assets/search/fa-d37-dcb3affd.json'), 'other');
  assert.equal(packingKind('assets/search/fa-dcb3affd.json'), 'asset');
});

test('text files get both compressed forms, pictures get none', async () => {
  await build({'a.json': text, 'empty.txt': '', 'b.png': 'x'});
  for (const [file, data] of [
    ['a.json', text],
    ['empty.txt', '']
  ] as const) {
    assert.equal(
      brotliDecompressSync(fs.readFileSync(at('published', `${file}.br`))).toString(),
      data
    );
    assert.equal(gunzipSync(fs.readFileSync(at('published', `${file}.gz`))).toString(), data);
  }
  assert.deepEqual(
    fs.readdirSync(at('published')).filter(file => file.startsWith('b')),
    ['b.png']
  );
});

test('the same bytes under another name are not compressed again', async () => {
  await build({'d1-old.json': text});
  assert.match(
    await build({'d1-new.json': text, 'd2-new.json': `${text}!`}),
    /^2 files besides the pages, 1 reused/
  );
  assert.equal(
    brotliDecompressSync(fs.readFileSync(at('published', 'd1-new.json.br'))).toString(),
    text
  );
  assert.equal(
    brotliDecompressSync(fs.readFileSync(at('published', 'd2-new.json.br'))).toString(),
    `${text}!`
  );
});

test('compressed forms of a file that was changed by hand are not reused', async () => {
  await build({'d1-old.json': text});
  fs.writeFileSync(at('published', 'd1-old.json'), 'forged');
  assert.doesNotMatch(await build({'d1-new.json': text}), /reused/);
});

test('assets and long pages are packed better than short pages and share pages', () => {
  const words = fs.readFileSync('docs/benchmarks.md');
  const long = Buffer.concat([words, fs.readFileSync('docs/editing.md'), words]).subarray(
    0,
    50_000
  );
  const size = (file: string, data: Buffer) => pack(data, file).br.length;
  const best = size('assets/site.js', long);
  assert.equal(size('en/news/a.html', long), best);
  assert.ok(size('en/news/a/share.html', long) > best);
  const short = long.subarray(0, 20_000);
  assert.equal(size('en/news/a.html', short), size('en/news/a/share.html', short));
});
