import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import sharp from 'sharp';
import {apiFor} from '../front/front.fixture.ts';
import {useContent} from '../store/store.fixture.ts';

const at = 'news/an-item';
const editorOfOne = async () => ({
  content: useContent({[`${at}/item.yaml`]: 'state: draft\n', [`${at}/en.md`]: 'One\n'}),
  babak: await apiFor(at, 'write', 'Babak')
});

test('an upload becomes a picture that we drew, without metadata; anything else is told', async () => {
  const {content, babak} = await editorOfOne();
  const photo = sharp({create: {width: 3000, height: 1000, channels: 3, background: 'red'}});
  const withPlace = await photo
    .jpeg()
    .withExif({IFD0: {Copyright: 'someone'}})
    .toBuffer();
  const upload = (name: string, body: Buffer | string) =>
    babak.call('POST', `picture/${at}?name=${encodeURIComponent(name)}`, body);
  const {json} = await upload('../../عکس My Photo.JPG', withPlace);
  assert.deepEqual([json.name, json.width, json.height], ['my-photo.jpg', 2400, 800]);
  const kept = await sharp(content.at(`${at}/my-photo.jpg`)).metadata();
  assert.deepEqual([kept.exif, kept.format], [undefined, 'jpeg']);
  assert.equal((await upload('my-photo.png', withPlace)).json.name, 'my-photo-2.jpg');
  const bad: [string, Buffer | string, string][] = [
    ['a.jpg', '', 'no-picture'],
    ['a.jpg', '<html>', 'no-picture'],
    ['a.jpg', withPlace.subarray(0, 2000), 'no-picture'],
    ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"/>', 'format'],
    ['a.jpg', await photo.resize(3000, 100, {fit: 'fill'}).jpeg().toBuffer(), 'too-narrow'],
    ['a.jpg', await photo.resize(20, 20).png().toBuffer(), 'too-small']
  ];
  for (const [name, body, problem] of bad)
    assert.deepEqual(
      await upload(name, body).then(({status, json: told}) => [status, told.error]),
      [422, problem]
    );
  const names = fs.readdirSync(content.at(at)).sort();
  assert.deepEqual(names, ['en.md', 'item.yaml', 'my-photo-2.jpg', 'my-photo.jpg']);
});

test('200 MB are refused while they arrive, whatever length was announced', async () => {
  const {babak} = await editorOfOne();
  const headers = {...babak.headers, 'content-length': String(200 * 1024 * 1024)};
  const {status} = await babak.get(`/desk/api/picture/${at}`, headers, 'POST', Buffer.alloc(1000));
  assert.equal(status, 413);
  const before = process.memoryUsage().arrayBuffers;
  const streamed = await babak
    .get(
      `/desk/api/picture/${at}`,
      {...babak.headers, 'transfer-encoding': 'chunked'},
      'POST',
      Buffer.alloc(40 * 1024 * 1024)
    )
    .catch((error: NodeJS.ErrnoException) => ({status: error.code}));
  assert.ok([413, 'ECONNRESET', 'EPIPE'].includes(streamed.status ?? 0), String(streamed.status));
  assert.ok(process.memoryUsage().arrayBuffers - before < 120 * 1024 * 1024);
});
