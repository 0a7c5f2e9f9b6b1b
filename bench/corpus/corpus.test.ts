import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {checkContent, formatFinding} from '../../records/check/index.ts';
import {sha256} from '../../files/hash.ts';
import {listFiles} from '../../files/list.ts';
import {buildTime} from './documents.ts';
import {writeCorpus} from './writeCorpus.ts';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'corpus-'));
after(() => fs.rmSync(scratch, {recursive: true, force: true}));

/** A hash over the names and contents of all files. */
const hashOf = (dir: string) =>
  sha256(listFiles(dir).flatMap(file => [file, fs.readFileSync(path.join(dir, file))]));

const made = async (name: string, seed: number) => {
  const dir = path.join(scratch, name);
  return {dir, counts: await writeCorpus(dir, 60, seed)};
};

test('a made-up corpus passes the content check without a warning', async () => {
  const {dir, counts} = await made('a', 1);
  process.env.CONTENT_DIR = dir;
  const {findings, folders} = checkContent(new Date(buildTime));
  delete process.env.CONTENT_DIR;
  assert.deepEqual(
    findings.map(each => formatFinding(each)),
    []
  );
  assert.equal(folders.length, 60 + counts.written.pages);
});

test('the same seed gives the same files, another seed gives others', async () => {
  const [a, b, c] = [await made('b', 1), await made('c', 1), await made('d', 2)];
  assert.equal(hashOf(a.dir), hashOf(b.dir));
  assert.notEqual(hashOf(a.dir), hashOf(c.dir));
});

test('news texts have 400 to 1,100 words', async () => {
  const {dir} = await made('e', 3);
  for (const slug of fs.readdirSync(path.join(dir, 'news')))
    for (const lang of ['en', 'fa']) {
      const words = fs
        .readFileSync(path.join(dir, 'news', slug, `${lang}.md`), 'utf8')
        .split(/\s+/).length;
      assert.ok(words >= 400 && words <= 1100, `${slug}/${lang}.md has ${words} words`);
    }
});
