import fs from 'node:fs';
import path from 'node:path';
import {link} from '../../files/link.ts';
import {writeWorkerData} from '../workerData.ts';
import {sha256} from '../../files/hash.ts';
import {
  isUnchanged,
  BuildCache,
  compressedForms,
  describeReuse,
  hashSources
} from '../buildCache.ts';
import {pack, packingKind} from './pack.ts';
import {inParallel} from '../pool.ts';

/** Files that are compressed; pictures, fonts and PDF files are already. */
const text = /\.(?:html?|css|js|json|xml|atom|opml|svg|txt|csv|md|ics|webmanifest)$/;
const batchSize = 100;

/**
 * Writes `.br` and `.gz` next to each text file that has none yet, so that hosts need not compress and readers get the
 * smallest form. The forms of a file in `published` with the same bytes are reused, even under another name, since
 * the names in a search index change with every edit. Returns a summary.
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
  const available = new Map(
    [...cache.previous.values()].flatMap(({files: made}) =>
      Object.entries(made).map(([file, hash]) => [formKey(file, hash), file])
    )
  );
  const common = writeWorkerData('packing', {root, published, available} satisfies Packing);
  const tasks = Array.from({length: Math.ceil(wanted.length / batchSize)}, (_, index) => ({
    common,
    files: wanted.slice(index * batchSize, (index + 1) * batchSize)
  }));
  const packed = (
    await inParallel<(typeof tasks)[number], Packed[]>(
      new URL('./compressWorker.ts', import.meta.url),
      tasks
    )
  ).flat();
  for (const {file, hash} of packed) cache.record(file, {input: hash, files: {[file]: hash}});
  cache.save();
  const reused = packed.filter(each => each.reused).length;
  const saved = packed.reduce((sum, each) => sum + each.saved, 0);
  return [
    describeReuse([{total: wanted.length, reused}], 'files besides the pages'),
    `${Math.round(saved / 1024)} KB less with Brotli`
  ].join(', ');
}

/** Identifies compressed forms: by the hash of the bytes, and how well a file of this name is packed. */
const formKey = (file: string, hash: string) => `${packingKind(file)} ${hash}`;

/** Shared input of all tasks. `available` lists the published files by `formKey`. */
export type Packing = {root: string; published: string; available: ReadonlyMap<string, string>};

/** A compressed file. `saved`: bytes saved by Brotli. `reused`: the forms come from the published site. */
export type Packed = {file: string; hash: string; saved: number; reused: boolean};

/** Compresses a file, or links the forms of a published file with the same bytes. */
export function packFile(file: string, {root, published, available}: Packing): Packed {
  const data = fs.readFileSync(path.join(root, file));
  const hash = sha256(data);
  const forms = compressedForms(path.join(root, file));
  const old = available.get(formKey(file, hash));
  const oldForms = old === undefined ? [] : compressedForms(path.join(published, old));
  if (
    old !== undefined &&
    oldForms.every(each => fs.existsSync(each)) &&
    isUnchanged(path.join(published, old), hash)
  ) {
    oldForms.forEach((each, index) => link(each, forms[index] ?? ''));
    return {file, hash, saved: 0, reused: true};
  }
  const {br, gz} = pack(data, file);
  [br, gz].forEach((form, index) => fs.writeFileSync(forms[index] ?? '', form));
  return {file, hash, saved: data.length - br.length, reused: false};
}
