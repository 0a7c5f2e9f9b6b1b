import fs from 'node:fs';
import path from 'node:path';
import {brotliCompress, brotliCompressSync, constants, gzip, gzipSync} from 'node:zlib';
import {promisify} from 'node:util';
import {link} from '../share/link.ts';

const text = /\.(?:html|css|js|json|xml|atom|opml|svg|txt|csv|md|webmanifest)$/;
const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];
const atOnce = 8;

/**
 * Brotli's quality for a file. What a reader waits for gets 10: 11 takes two and a half times as long for 3 % fewer
 * bytes. Share pages, feeds and tables get 8: a tenth of the time of 10, and a tenth more bytes.
 */
const quality = (file: string) => (/^assets\/|\.html$/.test(file) && !file.endsWith('/share.html') ? 10 : 8);
const options = (file: string, size: number) => ({params: {[constants.BROTLI_PARAM_QUALITY]: quality(file), [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: size}});

/** A page as hosts send it. */
export const pack = (data: Buffer, file: string) => ({br: brotliCompressSync(data, options(file, data.length)), gz: gzipSync(data, {level: 9})});

/**
 * Writes `.br` and `.gz` beside each text file that has none yet, so that no host has to compress and every reader gets
 * the smallest form. A file that stands in `published` as it is gives its packed forms.
 */
export async function compress(root: string, files: readonly string[], published: string): Promise<string> {
  const wanted = files.filter(file => text.test(file) && !fs.existsSync(path.join(root, `${file}.br`)));
  let [saved, kept] = [0, 0];
  for (let start = 0; start < wanted.length; start += atOnce) {
    await Promise.all(wanted.slice(start, start + atOnce).map(async file => {
      const data = await fs.promises.readFile(path.join(root, file));
      if (takeOver(file, data, published, root)) return void kept++;
      const [br, gz] = await Promise.all([toBrotli(data, options(file, data.length)), toGzip(data, {level: 9})]);
      saved += data.length - br.length;
      await Promise.all([fs.promises.writeFile(path.join(root, `${file}.br`), br), fs.promises.writeFile(path.join(root, `${file}.gz`), gz)]);
    }));
  }
  return `${wanted.length} files besides the pages, ${kept ? `${kept} as they were, ` : ''}${Math.round(saved / 1024)} KB less with brotli`;
}

function takeOver(file: string, data: Buffer, published: string, root: string): boolean {
  const [old, br, gz] = [file, `${file}.br`, `${file}.gz`].map(each => path.join(published, each));
  if (!old || !br || !gz || !fs.existsSync(br) || !fs.existsSync(gz) || !fs.existsSync(old) || !fs.readFileSync(old).equals(data)) return false;
  for (const each of [`${file}.br`, `${file}.gz`]) link(path.join(published, each), path.join(root, each));
  return true;
}

/** Files of a tree, as paths within it, sorted. */
export const filesOf = (root: string) =>
  fs.readdirSync(root, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll(path.sep, '/'))
    .sort();
