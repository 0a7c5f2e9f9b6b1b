import {gzipSync} from 'node:zlib';
import {Zip, type ZipInputFile} from 'fflate';

/** One moment for all entries, so that the same pages give the same bytes. */
const zipTime = new Date('2020-01-01T00:00:00Z');

/** A file packed by gzip, whose body is what a zip holds. Pictures and fonts are packed as they are. */
export const packedForZip = (data: Buffer, file: string) =>
  gzipSync(data, {level: /\.(?:avif|jpg|woff2)$/.test(file) ? 0 : 9});

/** A zip that is written file by file, with the hash of each. */
export class ZipFile {
  readonly contents: Record<string, string> = {};
  private readonly parts: Uint8Array[] = [];
  private readonly zip = new Zip((error, part) => {
    if (error) throw error;
    this.parts.push(part);
  });

  /** `gzipped`: the file in gzip form (RFC 1952) without a name: ten bytes of head, the deflated data, its CRC-32 and its size. */
  add(name: string, gzipped: Buffer, sha256OfFile: string) {
    this.contents[name] = sha256OfFile;
    const entry: ZipInputFile = {
      filename: name,
      compression: 8,
      crc: gzipped.readUInt32LE(gzipped.length - 8),
      size: gzipped.readUInt32LE(gzipped.length - 4),
      mtime: zipTime
    };
    this.zip.add(entry);
    entry.ondata?.(null, Uint8Array.from(gzipped.subarray(10, -8)), true);
  }

  end(): Buffer {
    this.zip.end();
    return Buffer.concat(this.parts);
  }
}
