import fs from 'node:fs';
import path from 'node:path';
import {brotliCompress, brotliCompressSync, constants, gzip, gzipSync} from 'node:zlib';
import {promisify} from 'node:util';
import {link} from '../share/link.ts';
import {isAsMade, Memory, packedForms, programs, sha256} from './memory.ts';

const text = /\.(?:html|css|js|json|xml|atom|opml|svg|txt|csv|md|webmanifest)$/;
const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];
const atOnce = 8;

/**
 * Brotli's quality for a file. What a reader waits for gets 10: 11 takes two and a half times as long for 3 % fewer
 * bytes. Share pages, feeds, tables and the many small results of a search get 8: a tenth of the time of 10, and a tenth more bytes.
 */
const qualityOf = (file: string) => (/^assets\/|\.html$/.test(file) && !/\/share\.html$|^assets\/search\/\w\w-d/.test(file) ? 10 : 8);
/** A window no larger than the file: with the usual 4 MB the qualities below 10 take twice the time, for the same bytes. */
const windowBits = (size: number) => Math.min(22, Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(size + 1))));
const options = (file: string, size: number) => ({params: {
  [constants.BROTLI_PARAM_QUALITY]: qualityOf(file), [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  [constants.BROTLI_PARAM_SIZE_HINT]: size, [constants.BROTLI_PARAM_LGWIN]: windowBits(size)
}});

/** A page as hosts send it. */
export const pack = (data: Buffer, file: string) => ({br: brotliCompressSync(data, options(file, data.length)), gz: gzipSync(data, {level: 9})});

/**
 * Writes `.br` and `.gz` beside each text file that has none yet, so that no host has to compress and every reader gets
 * the smallest form. A file whose bytes stand in `published`, under whatever name, takes over the packed forms of those.
 */
export async function compress(root: string, files: readonly string[], published: string): Promise<string> {
  const wanted = files.filter(file => text.test(file) && !fs.existsSync(path.join(root, `${file}.br`)));
  const memory = new Memory('packed', programs('publish'));
  const standing = new Map([...memory.earlier.values()].flatMap(({files: made}) => Object.entries(made).map(([file, hash]) => [`${qualityOf(file)} ${hash}`, file])));
  let [saved, kept] = [0, 0];
  for (let start = 0; start < wanted.length; start += atOnce) {
    await Promise.all(wanted.slice(start, start + atOnce).map(async file => {
      const data = await fs.promises.readFile(path.join(root, file));
      const hash = sha256(data);
      memory.note(file, {input: hash, files: {[file]: hash}});
      if (takePacked(standing.get(`${qualityOf(file)} ${hash}`), file, hash)) return void kept++;
      const [br, gz] = await Promise.all([toBrotli(data, options(file, data.length)), toGzip(data, {level: 9})]);
      saved += data.length - br.length;
      await Promise.all([fs.promises.writeFile(path.join(root, `${file}.br`), br), fs.promises.writeFile(path.join(root, `${file}.gz`), gz)]);
    }));
  }
  memory.save();
  return `${wanted.length} files besides the pages, ${kept ? `${kept} as they were, ` : ''}${Math.round(saved / 1024)} KB less with brotli`;

  /** Links the packed forms of `old`, which had the same bytes, to `file`. */
  function takePacked(old: string | undefined, file: string, hash: string): boolean {
    if (old === undefined || !packedForms(old).every(each => fs.existsSync(path.join(published, each))) || !isAsMade(path.join(published, old), hash)) return false;
    const to = packedForms(file);
    packedForms(old).forEach((each, index) => link(path.join(published, each), path.join(root, to[index] ?? '')));
    return true;
  }
}
