import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {english, farsi, item, person} from '../content.fixture.ts';
import {inFile, instead, made, write, type BrokenInput} from './input.ts';

const file = /^file$/;
const utf16 = (text: string, mark: string) => Buffer.from(`${mark}${text}`, 'utf16le');
/** Windows-1252: é is one byte, which UTF-8 never has alone. */
const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** Files and folders that are not what their names say. */
export const fileInputs: readonly BrokenInput[] = [
  ...[item, english, farsi, person].map(name =>
    made(
      'folder named like a file',
      `a folder named ${path.basename(name)}`,
      name,
      dir => instead(dir, name, target => fs.mkdirSync(target)),
      {field: file, found: /a folder named/, expected: /a file of this name/}
    )
  ),
  made(
    'folder named like a picture',
    'a folder named photo.jpg',
    'news/some-item/photo.jpg',
    dir => instead(dir, 'news/some-item/photo.jpg', target => fs.mkdirSync(target)),
    {field: file, found: /a folder named photo/, expected: /a file of this name/}
  ),
  made(
    'file named like a folder',
    'a file with the name of an item',
    'news/some-item',
    dir => instead(dir, 'news/some-item', target => fs.writeFileSync(target, 'x')),
    {field: /^folder$/, found: /a file/, expected: /a folder of this name with item\.yaml/}
  ),
  made(
    'file named like a folder',
    'a file with the name of a kind',
    'cases',
    dir => write(dir, 'cases', 'x'),
    {field: file, found: /a file/, expected: /a folder with a folder for each item/}
  ),
  ...[item, english, farsi].map(name =>
    made(
      'link to a file',
      `${path.basename(name)} as a link`,
      name,
      dir => instead(dir, name, target => fs.symlinkSync('/etc/hostname', target)),
      {field: file, found: /a link/, expected: /the file itself/}
    )
  ),
  made(
    'link to a folder',
    'an item that is a link',
    'news/another-item',
    dir => fs.symlinkSync(path.join(dir, 'news/some-item'), path.join(dir, 'news/another-item')),
    {field: /^folder$/, found: /a link/, expected: /a folder of this name/}
  ),
  made(
    'link to a folder',
    'a link to itself',
    'news/another-item',
    dir => fs.symlinkSync('another-item', path.join(dir, 'news/another-item')),
    {field: /^folder$/, found: /a link/, expected: /a folder of this name/}
  ),
  made(
    'link to a file',
    'a picture that is a link',
    'news/some-item/photo.jpg',
    dir => fs.symlinkSync('/nowhere', path.join(dir, 'news/some-item/photo.jpg')),
    {field: file, found: /a link/, expected: /the file itself/}
  ),
  made(
    'pipe',
    'a pipe, which would keep a reader waiting for ever',
    english,
    dir => instead(dir, english, target => void spawnSync('mkfifo', [target])),
    {field: file, found: /not a file/, expected: /a file/}
  ),
  ...(
    [
      ['UTF-16 with a mark', item, (text: string) => utf16(text, '\uFEFF')],
      ['UTF-16 without a mark', english, (text: string) => utf16(text, '')],
      ['Farsi in UTF-16', farsi, (text: string) => utf16(text, '\uFEFF')],
      ['big-endian UTF-16', english, (text: string) => utf16(text, '\uFEFF').swap16()]
    ] as const
  ).map(([name, at, change]) =>
    inFile('UTF-16', name, at, change, {field: file, found: /UTF-16/, expected: /saved as UTF-8/})
  ),
  inFile(
    'not UTF-8',
    'Windows-1252',
    english,
    text => latin1(text.replace('First line', 'First café')),
    {line: 6, field: file, found: /not UTF-8/, expected: /saved as UTF-8/}
  ),
  inFile(
    'not UTF-8',
    'a character cut in half',
    farsi,
    text => Buffer.from(text).subarray(0, Buffer.from(text).indexOf('عنوان') + 3),
    {line: 2, field: file, found: /not UTF-8/, expected: /saved as UTF-8/}
  ),
  inFile(
    'not a text',
    'a picture named en.md',
    english,
    () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
    {
      field: file,
      found: /zero bytes|not UTF-8/,
      expected: /UTF-8/
    }
  ),
  inFile(
    'too large',
    'a text of a megabyte',
    english,
    text => `${text}${'word '.repeat(200_000)}`,
    {
      line: 1,
      field: file,
      found: /bytes/,
      expected: /at most/
    }
  ),
  inFile('too large', 'facts of a megabyte', item, text => `${text}# ${'x'.repeat(1_000_000)}\n`, {
    line: 1,
    field: file,
    found: /bytes/,
    expected: /at most/
  }),
  inFile('empty file', 'an empty item.yaml', item, () => '', {
    line: 1,
    field: /^recordNo$/,
    found: /nothing/,
    expected: /required/
  }),
  inFile('empty file', 'an empty en.md', english, () => '', {
    line: 1,
    field: /front matter/,
    found: /no front matter/,
    expected: /---/
  })
];
