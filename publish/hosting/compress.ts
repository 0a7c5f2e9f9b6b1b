import fs from 'node:fs';
import path from 'node:path';
import {link} from '../../files/link.ts';
import {writeWorkerData} from '../workerData.ts';
import {sha256} from '../../files/hash.ts';
import {isUnchanged, BuildCache, compressedForms, hashSources} from '../buildCache.ts';
import {pack, qualityOf} from './pack.ts';
import {inParallel} from '../pool.ts';

const text = /\.(?:html|css|js|json|xml|atom|opml|svg|txt|csv|md|webmanifest)$/;
const batch = 100;

/**
 * Writes `.br` and `.gz` beside each text file that has none yet, so that no host has to compress and every reader gets
 * the smallest form. A file whose bytes stand in `published`, under whatever name, takes over the packed forms of those.
 */
export async function compress(
  root: string,
  files: readonly string[],
  published: string
): Promise<string> {
  const wanted = files.filter(
    file => text.test(file) && !fs.existsSync(path.join(root, `${file}.br`))
  );
  const cache = new BuildCache('packed', hashSources());
  const standing = new Map(
    [...cache.previous.values()].flatMap(({files: made}) =>
      Object.entries(made).map(([file, hash]) => [keyOf(file, hash), file])
    )
  );
  const common = writeWorkerData('packing', {root, published, standing} satisfies Packing);
  const tasks = Array.from({length: Math.ceil(wanted.length / batch)}, (_, index) => ({
    common,
    files: wanted.slice(index * batch, (index + 1) * batch)
  }));
  const packed = (
    await inParallel<(typeof tasks)[number], Packed[]>(
      new URL('./compressWorker.ts', import.meta.url),
      tasks
    )
  ).flat();
  for (const {file, hash} of packed) cache.record(file, {input: hash, files: {[file]: hash}});
  cache.save();
  const kept = packed.filter(each => each.kept).length;
  return `${wanted.length} files besides the pages, ${kept ? `${kept} reused, ` : ''}${Math.round(packed.reduce((sum, {saved}) => sum + saved, 0) / 1024)} KB less with brotli`;
}

/** Bytes, by their hash, and the quality at which a file of this name is packed. */
const keyOf = (file: string, hash: string) => `${qualityOf(file)} ${hash}`;

/** What all files of a build have in common; `standing` are the files of the published site by quality and hash. */
export type Packing = {root: string; published: string; standing: ReadonlyMap<string, string>};

/** What became of a file; `saved` are the bytes that brotli spares, `kept`: its packed forms were taken over. */
export type Packed = {file: string; hash: string; saved: number; kept: boolean};

/** Packs one file, or links the packed forms of a published one that has the same bytes. */
export function packFile(file: string, {root, published, standing}: Packing): Packed {
  const data = fs.readFileSync(path.join(root, file));
  const hash = sha256(data);
  const forms = compressedForms(path.join(root, file));
  const old = standing.get(keyOf(file, hash));
  const oldForms = old === undefined ? [] : compressedForms(path.join(published, old));
  if (
    old !== undefined &&
    oldForms.every(each => fs.existsSync(each)) &&
    isUnchanged(path.join(published, old), hash)
  ) {
    oldForms.forEach((each, index) => link(each, forms[index] ?? ''));
    return {file, hash, saved: 0, kept: true};
  }
  const {br, gz} = pack(data, file);
  [br, gz].forEach((form, index) => fs.writeFileSync(forms[index] ?? '', form));
  return {file, hash, saved: data.length - br.length, kept: false};
}
