import {brotliCompressSync, deflateSync, gzipSync} from 'node:zlib';
import {zipSync} from 'fflate';
import {prefix} from './markers.ts';

/** A PNG of two chunks, the second of which says something. */
function png(type: string, data: Buffer): Buffer {
  const chunk = (name: string, content: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(name), content, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.alloc(13)),
    chunk(type, data)
  ]);
}

/** Files that hold a marker in every encoding, archive and kind of picture: name and bytes. */
export function packedMarkers(): [string, Buffer][] {
  const plain = Buffer.from(`<p>${prefix}here</p>`);
  const table = Buffer.from(
    'begincmap 6 beginbfchar <0001> <007A> <0002> <0071> <0003> <0078> ' +
      '<0004> <0076> <0005> <006B> <0006> <006A> endbfchar'
  );
  const pdf = Buffer.concat([
    Buffer.from('%PDF-1.7\nstream\n'),
    deflateSync(Buffer.from('[<0001> 0 <00020003000400050006>] TJ')),
    Buffer.from('\nendstream\nstream\n'),
    deflateSync(table),
    Buffer.from('\nendstream\n')
  ]);
  // As the text layer of posters has it: an operator for each letter, and codes of one byte.
  const letters = [...prefix].map((_, index) => `1 0 0 -1 ${index} 0 Tm <0${index + 1}> Tj`);
  const codes = [...prefix].map(
    (letter, index) => `<0${index + 1}> <00${letter.charCodeAt(0).toString(16)}>`
  );
  const layer = Buffer.concat([
    Buffer.from('%PDF-1.7\nstream\n'),
    deflateSync(Buffer.from(`BT ${letters.join(' ')} ET`)),
    Buffer.from('\nendstream\nstream\n'),
    deflateSync(Buffer.from(`begincmap ${codes.length} beginbfchar ${codes.join(' ')} endbfchar`)),
    Buffer.from('\nendstream\n')
  ]);
  return [
    ['layer.pdf', layer],
    ['a.png', png('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(plain)]))],
    ['a.png', png('iTXt', Buffer.concat([Buffer.from('xyz\0\x01\0en\0x\0'), deflateSync(plain)]))],
    ['a.png', png('eXIf', Buffer.from(`MM\0*\0\0\0\b${prefix}`))],
    ['a.html', plain],
    ['a.html.br', brotliCompressSync(plain)],
    ['a.json.gz', gzipSync(plain)],
    ['a.zip', Buffer.from(zipSync({'b/c.html': plain}))],
    ['a.zip', Buffer.from(zipSync({[`${prefix}.txt`]: Buffer.from('')}))],
    ['a.bin', Buffer.from(`${prefix}wide`, 'utf16le')],
    ['a.pdf', pdf],
    [
      'a.css',
      Buffer.from(
        `url(data:text/plain;base64,${Buffer.from(`some text ${prefix}inside`).toString('base64')})`
      )
    ],
    [`pictures/${prefix}-480.jpg`, Buffer.from('')]
  ];
}
