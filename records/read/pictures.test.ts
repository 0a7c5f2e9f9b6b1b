import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import sharp from 'sharp';
import {listFolders} from './files.ts';
import {readFolder} from './folder.ts';
import {makePicture, makePictures} from './pictures.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'pictures-'));
const now = new Date('2026-11-23T12:00:00Z');
after(() => fs.rmSync(dir, {recursive: true, force: true}));

const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/">' +
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
  '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="SECRETNAME"/>' +
  '</rdf:RDF></x:xmpmeta>';

/** A photograph as from a phone, with a place, a camera maker, a rotation and a comment in XMP. */
async function photograph() {
  const file = path.join(dir, 'original.jpg');
  await sharp({create: {width: 1600, height: 900, channels: 3, background: '#884422'}})
    .withExif({
      IFD0: {Make: 'SECRETPHONE', Orientation: '6'},
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '35/1 41/1 21/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '51/1 23/1 20/1'
      }
    })
    .withXmp(xmp)
    .withMetadata({orientation: 6})
    .jpeg()
    .toFile(file);
  return file;
}

test('the fixture has a place, a camera maker and a rotation', async () => {
  const meta = await sharp(await photograph()).metadata();
  assert.ok(meta.exif?.includes('SECRETPHONE'));
  assert.equal(meta.orientation, 6);
});

test('published files have no metadata, the rotation applied, two formats and three widths', async () => {
  const folder = path.join(dir, 'published');
  const picture = await makePicture(await photograph(), folder, 'item-photo');
  const files = fs.readdirSync(folder);
  assert.equal(files.length, 2 * picture.widths.length);
  assert.ok(picture.height > picture.width, 'a portrait, since the camera was turned');
  for (const file of files) {
    const data = fs.readFileSync(path.join(folder, file));
    const meta = await sharp(data).metadata();
    assert.deepEqual(
      [meta.exif, meta.xmp, meta.iptc, meta.orientation],
      [undefined, undefined, undefined, undefined],
      file
    );
    for (const secret of ['SECRET', 'GPS', 'Exif\0\0', 'http://ns.adobe.com/xap'])
      assert.ok(!data.includes(secret), `${file} holds ${secret}`);
  }
});

test('a transparent picture is laid on white, in both formats', async () => {
  const [file, folder] = [path.join(dir, 'clear.png'), path.join(dir, 'clear')];
  await sharp({
    create: {width: 100, height: 60, channels: 4, background: {r: 0, g: 0, b: 0, alpha: 0}}
  })
    .png()
    .toFile(file);
  await makePicture(file, folder, 'clear');
  for (const name of fs.readdirSync(folder)) {
    const image = sharp(path.join(folder, name));
    const [red = 0] = await image.clone().raw().toBuffer();
    assert.equal((await image.metadata()).hasAlpha, false, name);
    assert.ok(red > 250, `${name} is white, not ${red}`);
  }
});

test('an error in making a picture names its file', async () => {
  const item = {kind: 'news' as const, slug: 'item', dir: path.join(dir, 'broken')};
  fs.mkdirSync(item.dir, {recursive: true});
  fs.writeFileSync(path.join(item.dir, 'photo.jpg'), 'no picture');
  const facts = {data: {state: 'published', media: [{id: 'photo', src: 'photo.jpg'}]}};
  await assert.rejects(makePictures([{...item, facts}], now, path.join(dir, 'none')), {
    name: 'PictureError',
    message: /broken\/photo\.jpg: /
  });
});

test('a narrow picture is not enlarged', async () => {
  const file = path.join(dir, 'narrow.png');
  await sharp({create: {width: 300, height: 200, channels: 3, background: '#fff'}})
    .png()
    .toFile(file);
  assert.deepEqual((await makePicture(file, path.join(dir, 'narrow'), 'n')).widths, [300]);
});

test('only released items have pictures; those of items no longer released are removed', async () => {
  const [content, folder] = [path.join(dir, 'content'), path.join(dir, 'all')];
  const readItems = () => listFolders().map(readFolder);
  const write = (slug: string, release: string) => {
    fs.mkdirSync(path.join(content, 'news', slug), {recursive: true});
    fs.writeFileSync(
      path.join(content, 'news', slug, 'item.yaml'),
      `${release}\nmedia:\n  - id: photo\n    src: photo.jpg\n`
    );
    fs.copyFileSync(path.join(dir, 'original.jpg'), path.join(content, 'news', slug, 'photo.jpg'));
  };
  await photograph();
  const before = process.env.CONTENT_DIR;
  process.env.CONTENT_DIR = content;
  try {
    write('shown', 'state: published');
    write('draft', 'state: draft');
    write('later', 'state: published\npublishAt: 2026-12-01T00:00:00Z');
    write('gone', 'state: published');
    assert.deepEqual(Object.keys(await makePictures(readItems(), now, folder)).sort(), [
      'gone/photo',
      'shown/photo'
    ]);
    write('gone', 'state: withdrawn');
    assert.deepEqual(Object.keys(await makePictures(readItems(), now, folder)), ['shown/photo']);
    assert.ok(
      fs.readdirSync(folder).length > 0 &&
        fs.readdirSync(folder).every(file => file.startsWith('shown-photo-'))
    );
  } finally {
    if (before === undefined) delete process.env.CONTENT_DIR;
    else process.env.CONTENT_DIR = before;
  }
});

test('an existing picture is kept; a partial file of an interrupted build is removed', async () => {
  const [content, folder] = [path.join(dir, 'again'), path.join(dir, 'kept')];
  const item = {
    kind: 'news' as const,
    slug: 'item',
    dir: path.join(content, 'news', 'item'),
    facts: {data: {state: 'published', media: [{id: 'photo', src: 'photo.jpg'}]}}
  };
  fs.mkdirSync(item.dir, {recursive: true});
  fs.copyFileSync(await photograph(), path.join(item.dir, 'photo.jpg'));
  const first = await makePictures([item], now, folder);
  const names = fs.readdirSync(folder).sort();
  fs.writeFileSync(path.join(folder, `${names[0]}.part`), 'half');
  fs.writeFileSync(path.join(folder, names[0] ?? ''), 'made before');
  assert.deepEqual(await makePictures([item], now, folder), first);
  assert.deepEqual(fs.readdirSync(folder).sort(), names);
  assert.equal(fs.readFileSync(path.join(folder, names[0] ?? ''), 'utf8'), 'made before');
});

test('calls for a new picture at once make it once, and all get it', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'at-once-'));
  const file = path.join(folder, 'new.jpg');
  await sharp({create: {width: 600, height: 400, channels: 3, background: '#7a9'}}).toFile(file);
  const made = Array.from({length: 6}, () => makePicture(file, path.join(folder, 'made'), 'new'));
  assert.equal(new Set(made).size, 1, 'one is made');
  const [first, ...others] = await Promise.all(made);
  for (const other of others) assert.deepEqual(other, first);
  assert.equal(fs.readdirSync(path.join(folder, 'made')).length, 4);
  const again = makePicture(file, path.join(folder, 'made'), 'new');
  assert.notEqual(again, made[0], 'no result is kept');
  await again;
  fs.rmSync(folder, {recursive: true, force: true});
});
