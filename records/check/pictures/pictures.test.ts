import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import sharp, {type Sharp} from 'sharp';
import {base, inEnglish, item} from '../content.fixture.ts';
import {checkContent} from '../index.ts';

const plain = (width = 200, height = 100): Sharp =>
  sharp({create: {width, height, channels: 4, background: {r: 200, g: 30, b: 30, alpha: 0.5}}});
const svg = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path d="M0 0h9v9z"/></svg>`;
const opaque = {channels: 3, background: '#fff', noise: {type: 'gaussian', sigma: 30}} as const;

// Made before the first test is registered: the runner would not wait for them.
const jpeg = await sharp({create: {width: 300, height: 200, ...opaque}})
  .jpeg()
  .toBuffer();
const png = await plain().png().toBuffer();
const made = {
  damaged: Buffer.from(png).fill(0, 60, 90),
  tiff: await plain().tiff().toBuffer(),
  gif: await plain().gif().toBuffer(),
  animation: await sharp([png, await plain().negate().png().toBuffer()], {join: {animated: true}})
    .webp()
    .toBuffer(),
  small: await plain(4, 4).png().toBuffer(),
  strip: await plain(60, 6000).png().toBuffer(),
  deep: await plain().toColourspace('rgb16').png().toBuffer(),
  cmyk: await plain().flatten().toColourspace('cmyk').jpeg().toBuffer(),
  avif: await plain().avif({effort: 0}).toBuffer(),
  webp: await plain().webp().toBuffer()
};

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'pictures-'));
after(() => fs.rmSync(dir, {recursive: true, force: true}));

/** The findings in `src` of an item with one picture. */
function findingsIn(src: string, data: Buffer | string | null) {
  const content = fs.mkdtempSync(path.join(dir, 'content-'));
  const words = 'alt: {en: a, fa: الف}, caption: {en: b, fa: ب}, credit: {en: c, fa: پ}';
  const medium = `{id: a, src: "${src}", ${words}, graphic: none}`;
  const files = {...base, [item]: (base[item] ?? '').replace('media: []', `media:\n  - ${medium}`)};
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(content, file)), {recursive: true});
    fs.writeFileSync(path.join(content, file), text);
  }
  const file = path.join(content, path.dirname(item), src);
  if (data === 'folder') fs.mkdirSync(file);
  else if (data !== null) fs.writeFileSync(file, data);
  process.env.CONTENT_DIR = content;
  const {findings} = checkContent(new Date('2026-11-23T12:00:00Z'));
  delete process.env.CONTENT_DIR;
  return findings.map(inEnglish);
}

/** Broken pictures, and what the finding says. */
const broken: [
  name: string,
  src: string,
  data: Buffer | string | null,
  found: RegExp,
  expected: RegExp
][] = [
  [
    'a text with the name of a picture',
    'photo.jpg',
    'Not a picture.',
    /cannot be read/,
    /JPEG, PNG/
  ],
  [
    'a web page with the name of a picture',
    'photo.png',
    '<html></html>',
    /cannot be read/,
    /again/
  ],
  ['an empty file', 'photo.jpg', '', /empty/, /copy it/],
  ['half a picture', 'photo.jpg', jpeg.subarray(0, jpeg.length / 2), /premature end/, /whole/],
  ['a damaged PNG', 'photo.png', made.damaged, /cannot be read/, /whole/],
  ['a PNG that is named as a JPEG', 'photo.jpg', png, /PNG/, /\.png/],
  ['a JPEG that is named as a PNG', 'photo.png', jpeg, /JPEG/, /\.jpg/],
  ['a TIFF', 'photo.jpg', made.tiff, /TIFF/, /save it again/],
  ['a GIF', 'photo.jpg', made.gif, /GIF/, /save it again/],
  ['an animation', 'photo.webp', made.animation, /animated/, /still/],
  [
    'too many bytes',
    'photo.jpg',
    Buffer.concat([jpeg, Buffer.alloc(21_000_000)]),
    /21 MB/,
    /20 MB/
  ],
  ['too many pixels', 'photo.svg', svg(12000, 9000), /12000 by 9000/, /80 million/],
  ['a few pixels', 'photo.png', made.small, /4 by 4/, /at least 50/],
  ['a strip', 'photo.png', made.strip, /60 by 6000/, /20 times/],
  ['the facts as a picture', 'item.yaml', null, /item\.yaml/, /picture file/],
  ['the folder as a picture', '.', null, /“\.”/, /picture file/],
  ['a picture in another folder', '../some-item/photo.jpg', null, /\.\./, /same folder/],
  ['a file that does not exist', 'Photo.jpg', null, /Photo/, /same folder/]
];

for (const [name, src, data, found, expected] of broken)
  test(`${name}: file, line, field, what was found, what is expected`, () => {
    const findings = findingsIn(src, data).filter(finding => finding.field === 'media[0].src');
    assert.equal(findings.length, 1);
    const [finding] = findings;
    assert.deepEqual([finding?.level, finding?.line], ['error', 12]);
    assert.match(finding?.found ?? '', found);
    assert.match(finding?.expected ?? '', expected);
  });

const good: [name: string, src: string, data: Buffer | string][] = [
  ['transparent', 'photo.png', png],
  ['with 16 bits', 'photo.png', made.deep],
  ['in CMYK', 'photo.jpg', made.cmyk],
  ['AVIF', 'photo.avif', made.avif],
  ['WebP', 'photo.webp', made.webp],
  ['a drawing', 'photo.svg', svg(400, 300)],
  ['with capitals in its ending', 'photo.JPEG', jpeg]
];
for (const [name, src, data] of good)
  test(`a picture that is right has no finding: ${name}`, () => {
    assert.deepEqual(
      findingsIn(src, data).map(({found}) => found),
      []
    );
  });

test('a folder with the name of a picture', () => {
  const [finding] = findingsIn('photo.jpg', 'folder');
  assert.match(finding?.found ?? '', /cannot be read.*directory/);
});
