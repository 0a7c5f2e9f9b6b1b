import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {sha256} from '../../../files/hash.ts';
import {writeWhole} from '../../../files/write.ts';

/** What a picture file holds, or why it cannot be read. */
export type Inspection =
  | {
      format: string;
      width: number;
      height: number;
      isAnimated: boolean;
      /** What it has besides pixels: any of `exif`, `xmp`, `iptc`, `comments`. */
      carries: readonly string[];
    }
  | {problem: string};

/** Pictures with more pixels are not decoded. */
export const maxPixels = 80_000_000;
const program = 'records/check/pictures/inspect.mjs';
/** Pictures that could be read in earlier runs, by hash, so that each is decoded once. */
const cacheFile = '.content/inspected-pictures.json';

/** By path, size and time of a file, its hash. */
const hashes = new Map<string, string>();
let known: Map<string, Inspection> | undefined;

/** Inspects picture files, which must exist, in their order. Only files not seen before are decoded. */
export function inspectPictures(files: readonly string[]): Inspection[] {
  if (!files.length) return [];
  const inspections = (known ??= recall());
  const named = files.map(file => ({file, hash: hashOf(file)}));
  const fresh = new Map(
    named.filter(({hash}) => !inspections.has(hash)).map(({file, hash}) => [hash, file])
  );
  if (fresh.size) {
    const found = decode([...fresh.values()]);
    [...fresh.keys()].forEach((hash, index) => {
      const inspection = found[index];
      if (inspection) inspections.set(hash, inspection);
    });
    writeWhole(
      cacheFile,
      JSON.stringify([...inspections].filter(([, each]) => !('problem' in each)))
    );
  }
  return named.map(({hash}) => inspections.get(hash) ?? {problem: 'it was not inspected'});
}

/** Also of what is no file, such as a folder with the name of a picture. */
function hashOf(file: string): string {
  const {size, mtimeMs} = fs.statSync(file);
  const key = `${file} ${size} ${mtimeMs}`;
  const hash = hashes.get(key) ?? readHash(file, key);
  hashes.set(key, hash);
  return hash;
}

function readHash(file: string, key: string): string {
  try {
    return sha256(fs.readFileSync(file), 32);
  } catch {
    return key;
  }
}

function recall(): Map<string, Inspection> {
  try {
    return new Map(JSON.parse(fs.readFileSync(cacheFile, 'utf8')) as [string, Inspection][]);
  } catch {
    return new Map();
  }
}

function decode(files: readonly string[]): Inspection[] {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [path.resolve(/* turbopackIgnore: true */ program)],
    {
      input: JSON.stringify({files, maxPixels}),
      encoding: 'utf8',
      env: {...process.env, NODE_OPTIONS: ''},
      maxBuffer: 64 * 1024 * 1024
    }
  );
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return JSON.parse(stdout) as Inspection[];
}
