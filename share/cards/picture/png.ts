import {promisify} from 'node:util';
import {deflate, gzipSync} from 'node:zlib';
import {reduceColours, type Runs} from './palette.ts';

const compress = promisify(deflate);

/**
 * Packs opaque pixels (RGBA, one byte each, row by row) into a PNG with the sixteen colours that suit them best, four
 * bits a pixel. Cards are text and flat colour: more colours would show only in the edges of letters. Throws a
 * RangeError if the width is odd or the number of bytes does not fit the size.
 */
export async function packPng(
  pixels: Uint8Array,
  {width, height}: {width: number; height: number}
): Promise<Buffer> {
  if (pixels.length !== width * height * 4 || width % 2)
    throw new RangeError(
      `expected ${width} × ${height} pixels of 4 bytes and an even width; got ${pixels.length} bytes`
    );
  const {rows, lines} = foldRows(pixels, width * 4);
  const {palette, runs} = reduceColours(lines, 16);
  const packed = packRuns(runs, lines.length / 4);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Bits a pixel, and colour type 3, a palette (PNG specification, 11.2.1).
  header.set([4, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', await compress(unfoldRows(packed, rows, width / 2), {level: 4})),
    chunk('IEND', Buffer.alloc(0))
  ]);
}

/** Half of the rows of a card are like the one above. Returns the others, and for each row which of them it is. */
function foldRows(pixels: Uint8Array, stride: number): {rows: number[]; lines: Uint8Array} {
  const from = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.length);
  const lines = new Uint8Array(pixels.length);
  const rows: number[] = [];
  let kept = 0;
  for (let at = 0; at < pixels.length; at += stride) {
    const isLike = at > 0 && from.compare(from, at - stride, at, at, at + stride) === 0;
    if (!isLike) lines.set(from.subarray(at, at + stride), kept++ * stride);
    rows.push(kept - 1);
  }
  return {rows, lines: lines.subarray(0, kept * stride)};
}

/** The rows of a PNG. Each begins with the number of its filter, 0 for none. */
function unfoldRows(packed: Uint8Array, rows: readonly number[], stride: number): Buffer {
  const all = Buffer.alloc((stride + 1) * rows.length);
  for (const [y, row] of rows.entries())
    all.set(packed.subarray(row * stride, (row + 1) * stride), y * (stride + 1) + 1);
  return all;
}

/** Two pixels a byte. */
function packRuns({starts, colours}: Runs, pixels: number): Uint8Array {
  const packed = new Uint8Array(pixels / 2);
  for (let run = 0; run < starts.length; run++) {
    const [start, end, colour] = [starts[run] ?? 0, starts[run + 1] ?? pixels, colours[run] ?? 0];
    const [first, last] = [start >> 1, end >> 1];
    if (start % 2) packed[first] = (packed[first] ?? 0) | colour;
    packed.fill(colour * 17, (start + 1) >> 1, last);
    if (end % 2) packed[last] = (packed[last] ?? 0) | (colour << 4);
  }
  return packed;
}

function chunk(type: string, data: Buffer): Buffer {
  const framed = Buffer.alloc(data.length + 12);
  framed.writeUInt32BE(data.length, 0);
  framed.write(type, 4, 'latin1');
  framed.set(data, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, -4)), data.length + 8);
  return framed;
}

/** The checksum that gzip writes before the length. `zlib.crc32` needs Node 20.15. */
const crc32 = (bytes: Buffer): number => {
  const packed = gzipSync(bytes, {level: 0});
  return packed.readUInt32LE(packed.length - 8);
};
