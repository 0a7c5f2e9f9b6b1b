import fs from 'node:fs';
import path from 'node:path';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {promisify} from 'node:util';

const text = /\.(?:html|css|js|json|xml|atom|opml|svg|txt|csv|md|webmanifest)$/;
const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];
const atOnce = 8;

/** Writes `.br` and `.gz` beside each text file, so that no host has to compress and every reader gets the smallest form. */
export async function compress(root: string, files: readonly string[]): Promise<string> {
  const wanted = files.filter(file => text.test(file));
  let saved = 0;
  for (let start = 0; start < wanted.length; start += atOnce) {
    await Promise.all(wanted.slice(start, start + atOnce).map(async file => {
      const data = await fs.promises.readFile(path.join(root, file));
      const [br, gz] = await Promise.all([
        toBrotli(data, {params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length}}),
        toGzip(data, {level: 9})
      ]);
      saved += data.length - br.length;
      await Promise.all([fs.promises.writeFile(path.join(root, `${file}.br`), br), fs.promises.writeFile(path.join(root, `${file}.gz`), gz)]);
    }));
  }
  return `${wanted.length} files, ${Math.round(saved / 1024)} KB less with brotli`;
}

/** Files of a tree, as paths within it, sorted. */
export const filesOf = (root: string) =>
  fs.readdirSync(root, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll(path.sep, '/'))
    .sort();
