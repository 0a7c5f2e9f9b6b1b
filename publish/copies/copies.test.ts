import assert from 'node:assert/strict';
import {generateKeyPairSync} from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {unzipSync} from 'fflate';
import {formatMessage} from '../../i18n/catalogue/format.ts';
import {pagePolicy} from '../hosting/headers.ts';
import {readHtml} from '../html/html.ts';
import {writeParts} from '../html/pageParts.ts';
import {closePool} from '../pool.ts';
import type {CopyList} from './copyList.ts';
import {copyPage} from './pageCopy.ts';
import {checkSignature, verifyCopy} from './verify.ts';
import {gzipForZip, ZipFile} from './zipFile.ts';
import {copiedFiles, isIn, writeCopies} from './writeCopies.ts';

const cache = fs.mkdtempSync(path.join(os.tmpdir(), 'copies-cache-'));
/** A small site. */
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'copies-'));
const page = (lang: string, up: string) =>
  `<!DOCTYPE html><html lang="${lang}"><head><title>t</title>` +
  `<meta http-equiv="Content-Security-Policy" content="${pagePolicy('x')}">` +
  `<style>@font-face{font-family:V;src:url(${up}fonts/v-00000000.woff2)}ul>li{color:red}</style>` +
  `<script src="${up}assets/site-00000000.js" defer=""></script></head>` +
  `<body><a href="${up}en/news/a.html">a</a> <a href="${up}fa/news/a.html">b</a>` +
  `<p hidden="" data-in-copy="">Needs the site.</p><p hidden="">Later.</p></body></html>`;
const pages = ['en.html', 'en/news/a.html', 'fa.html', 'fa/news/a.html'];
/** Copies the pages, as finishing them does, and writes the zips and the list. */
function writeAll() {
  for (const locale of ['en', 'fa'] as const) {
    const own = pages.filter(name => isIn(name, locale));
    const inside = new Set([...own, ...copiedFiles(root, locale)]);
    for (const name of own) {
      const document = readHtml(fs.readFileSync(path.join(root, name), 'utf8'));
      writeParts(name, {copy: copyPage(document, name, {root, inside})});
    }
  }
  return writeCopies(root, '2026-11-23', pages);
}
const read = () => JSON.parse(fs.readFileSync(path.join(root, 'copies.json'), 'utf8')) as CopyList;
const zip = () => fs.readFileSync(path.join(root, 'copies/en.zip'));

before(async () => {
  process.env.BUILD_CACHE = cache;
  const files: Record<string, string> = {
    'en.html': page('en', ''),
    'fa.html': page('fa', ''),
    'en/news/a.html': page('en', '../../'),
    'fa/news/a.html': page('fa', '../../'),
    'assets/site-00000000.js': 'x',
    'fonts/v-00000000.woff2': 'font',
    'icon.svg': '<svg/>'
  };
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), {recursive: true});
    fs.writeFileSync(path.join(root, name), text);
  }
  process.env.SITE_URL = 'https://example.org';
  await writeAll();
});
after(async () => {
  await closePool();
  fs.rmSync(root, {recursive: true, force: true});
  fs.rmSync(cache, {recursive: true, force: true});
  delete process.env.SITE_URL;
  delete process.env.BUILD_CACHE;
});

test('a whole zip passes, and the same pages give the same bytes', async () => {
  assert.deepEqual(verifyCopy('en.zip', zip(), read()).problems, []);
  const first = zip();
  await writeAll();
  assert.ok(first.equals(zip()));
});

test('the bytes of a zip do not depend on the time zone of the machine', () => {
  const {TZ} = process.env;
  const zipIn = (zone: string) => {
    process.env.TZ = zone;
    const file = new ZipFile();
    file.add('a.html', gzipForZip(Buffer.from('<p>a</p>'), 'a.html'), '');
    return file.end().toString('base64');
  };
  try {
    const zones = ['Etc/UTC', 'Asia/Tehran', 'America/Los_Angeles', 'Pacific/Kiritimati'];
    assert.equal(new Set(zones.map(zipIn)).size, 1);
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
});

test('a changed byte, a missing file and an added file are found, in the zip and unzipped', async () => {
  const changed = Buffer.from(zip());
  changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1;
  assert.notDeepEqual(verifyCopy('en.zip', changed, read()).problems, []);
  const dir = path.join(root, 'unzipped');
  const unzip = () => {
    fs.rmSync(dir, {recursive: true, force: true});
    for (const [name, data] of Object.entries(unzipSync(zip()))) {
      fs.mkdirSync(path.dirname(path.join(dir, name)), {recursive: true});
      fs.writeFileSync(path.join(dir, name), data);
    }
  };
  const problems = () =>
    verifyCopy('unzipped', dir, read()).problems.map(each => formatMessage(each, 'en'));
  unzip();
  assert.deepEqual(problems(), []);
  fs.appendFileSync(path.join(dir, 'en/news/a.html'), ' ');
  assert.deepEqual(problems(), ['en/news/a.html: changed']);
  unzip();
  fs.rmSync(path.join(dir, 'icon.svg'));
  assert.deepEqual(problems(), ['icon.svg: missing']);
  unzip();
  fs.writeFileSync(path.join(dir, 'extra.html'), 'x');
  assert.deepEqual(problems(), ['extra.html: added, not in the list']);
});

test('links out of a copy lead to the public site; a single file contains its style and font', async () => {
  const inside = new TextDecoder().decode(unzipSync(zip())['en/news/a.html']);
  assert.match(inside, /href="\.\.\/\.\.\/en\/news\/a\.html"/);
  assert.match(inside, /href="https:\/\/example\.org\/fa\/news\/a"/);
  const single = fs.readFileSync(path.join(root, 'copies/fa/news-a.html'), 'utf8');
  assert.match(single, /<style>[\s\S]*data:font\/woff2;base64,[\s\S]*ul>li\{color:red/);
  assert.doesNotMatch(single, /<script|Content-Security-Policy|\.\.\//);
});

test('a list is signed if there is a key, marked as unsigned if not, and rejected if forged', async () => {
  assert.equal(checkSignature(read()), 'unsigned');
  const {privateKey, publicKey} = generateKeyPairSync('ed25519');
  const trusted = publicKey.export({type: 'spki', format: 'pem'}).toString();
  process.env.COPIES_KEY = privateKey.export({type: 'pkcs8', format: 'pem'}).toString();
  await writeAll();
  delete process.env.COPIES_KEY;
  const list = read();
  assert.equal(checkSignature(list, trusted), 'valid');
  const other = generateKeyPairSync('ed25519')
    .publicKey.export({type: 'spki', format: 'pem'})
    .toString();
  assert.equal(checkSignature(list, other), 'wrong');
  assert.equal(checkSignature({...list, signature: null}, trusted), 'wrong');
  assert.equal(
    checkSignature({...list, files: {...list.files, 'en.zip': {bytes: 1, sha256: 'x'}}}, trusted),
    'wrong'
  );
});

test('a copy shows what is only for copies, such as that search needs the site', () => {
  const copied = Buffer.from(unzipSync(zip())['en/news/a.html'] ?? []).toString('utf8');
  assert.match(copied, /<p data-in-copy="">Needs the site\.<\/p><p hidden="">Later/);
  assert.match(
    fs.readFileSync(path.join(root, 'en/news/a.html'), 'utf8'),
    /<p hidden="" data-in-copy="">/
  );
});
