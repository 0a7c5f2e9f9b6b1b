import {gzipSync} from 'node:zlib';
import {Zip, type ZipInputFile} from 'fflate';

/**
 * All entries have the same time, so that the same pages give the same bytes. A zip has the time of day where it was
 * made, without a zone, so this is midnight wherever the machine is.
 */
const zipTime = () => new Date(2020, 0, 1);

/** Compresses a file for `ZipFile.add`. Pictures and fonts are compressed already and are only stored. */
export const gzipForZip = (data: Buffer, file: string): Buffer =>
  gzipSync(data, {level: /\.(?:avif|jpg|woff2)$/.test(file) ? 0 : 9});

/**
 * A zip that is written file by file. A gzip file (RFC 1952) without a name is ten bytes of header, the deflated data,
 * its CRC-32 and its size: just what a zip entry needs, so entries need no second compression.
 */
export class ZipFile {
  /** SHA-256 of each file in the zip, by name. */
  readonly contents: Record<string, string> = {};
  private readonly parts: Uint8Array[] = [];
  private readonly zip = new Zip((error, part) => {
    if (error) throw error;
    this.parts.push(part);
  });

  /** `gzip`: the file from `gzipForZip`. `hash`: SHA-256 of the file before that. */
  add(name: string, gzip: Buffer, hash: string): void {
    this.contents[name] = hash;
    const entry: ZipInputFile = {
      filename: name,
      compression: 8,
      crc: gzip.readUInt32LE(gzip.length - 8),
      size: gzip.readUInt32LE(gzip.length - 4),
      mtime: zipTime()
    };
    this.zip.add(entry);
    entry.ondata?.(null, Uint8Array.from(gzip.subarray(10, -8)), true);
  }

  /** Ends the zip and returns its bytes. */
  end(): Buffer {
    this.zip.end();
    return Buffer.concat(this.parts);
  }
}
