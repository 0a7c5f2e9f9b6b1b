import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import sharp from 'sharp';
import {stripPicture} from '../../read/source/stripPicture.ts';
import {check} from '../content.fixture.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'originals-'));
after(() => fs.rmSync(dir, {recursive: true, force: true}));

/** 80 by 60 pixels, red on the left, as a phone held upright stores it: to be turned to 60 by 80. */
const fromPhone = (form: 'jpeg' | 'png' | 'webp' | 'avif') =>
  sharp({create: {width: 80, height: 60, channels: 3, background: '#22a'}})
    .composite([
      {input: {create: {width: 20, height: 60, channels: 3, background: '#c11'}}, left: 0, top: 0}
    ])
    .withExif({
      IFD0: {Make: 'Phone', Model: 'Phone 9'},
      IFD3: {GPSLatitudeRef: 'N', GPSLatitude: '35/1 42/1 0/1'}
    })
    .withMetadata({orientation: 6})
    .toFormat(form)
    .toBuffer();

const warnings = (name: string, data: Uint8Array) =>
  check({[`news/some-item/${name}`]: data}).map(({level, file, field, expected}) => [
    level,
    file,
    field,
    /npm run strip -- \S+/.test(expected)
  ]);

for (const form of ['jpeg', 'png', 'webp', 'avif'] as const)
  test(`a ${form} with place and device is a warning, also if unused; stripped, it looks the same`, async () => {
    const name = `photo.${form === 'jpeg' ? 'jpg' : form}`;
    const file = path.join(dir, name);
    fs.writeFileSync(file, await fromPhone(form));
    assert.deepEqual(warnings(name, fs.readFileSync(file)), [
      ['warning', `news/some-item/${name}`, 'picture', true]
    ]);
    await stripPicture(file);
    assert.deepEqual(warnings(name, fs.readFileSync(file)), []);
    assert.ok(!fs.readFileSync(file).includes('Phone'));
    const {width, height, orientation, format} = await sharp(file).metadata();
    assert.deepEqual([width, height, orientation], [60, 80, undefined]);
    assert.equal(format, form === 'avif' ? 'heif' : form);
    // What was on the left is at the top once it is turned.
    const {data, info} = await sharp(file).raw().toBuffer({resolveWithObject: true});
    const redAt = (x: number, y: number) => data[(y * info.width + x) * info.channels] ?? 0;
    assert.ok(redAt(30, 5) > 150 && redAt(30, 70) < 80);
  });

test('what is no still picture is not written', async () => {
  const file = path.join(dir, 'text.jpg');
  fs.writeFileSync(file, 'text');
  await assert.rejects(stripPicture(file));
  assert.equal(fs.readFileSync(file, 'utf8'), 'text');
});
