import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import {text} from 'node:stream/consumers';
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
  const fresh = notInspected(files);
  if (fresh.size) keep(fresh, decode([...fresh.values()]));
  return files.map(
    file => inspections().get(pictureHash(file)) ?? {problem: 'it was not inspected'}
  );
}

/** Inspects picture files while this process goes on, so that `inspectPictures` need not wait for them. */
export async function inspectAhead(files: readonly string[]): Promise<void> {
  const fresh = notInspected(files);
  if (fresh.size) keep(fresh, await decodeAhead([...fresh.values()]));
}

const inspections = (): Map<string, Inspection> => (known ??= recall());

/** Those of the files that are still to be decoded, one for each hash. */
const notInspected = (files: readonly string[]) =>
  new Map(
    files
      .map(file => [pictureHash(file), file] as const)
      .filter(([hash]) => !inspections().has(hash))
  );

function keep(fresh: ReadonlyMap<string, string>, found: readonly Inspection[]): void {
  const all = inspections();
  [...fresh.keys()].forEach((hash, index) => {
    const inspection = found[index];
    if (inspection) all.set(hash, inspection);
  });
  writeWhole(cacheFile, JSON.stringify([...all].filter(([, each]) => !('problem' in each))));
}

/** The hash of a file, or what stands for it if it is none, such as a folder with the name of a picture. */
export function pictureHash(file: string): string {
  const {size, mtimeMs} = fs.statSync(file, {throwIfNoEntry: false}) ?? {};
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

/** How the program is started. `input`: what it reads. */
const command = (files: readonly string[]) => ({
  args: [path.resolve(/* turbopackIgnore: true */ program)],
  env: {...process.env, NODE_OPTIONS: ''},
  input: JSON.stringify({files, maxPixels})
});

function decode(files: readonly string[]): Inspection[] {
  const {args, ...options} = command(files);
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {
    ...options,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024
  });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return JSON.parse(stdout) as Inspection[];
}

async function decodeAhead(files: readonly string[]): Promise<Inspection[]> {
  const {args, env, input} = command(files);
  const child = spawn(process.execPath, args, {env, stdio: ['pipe', 'pipe', 'inherit']});
  child.stdin.end(input);
  const [stdout, [status]] = await Promise.all([
    text(child.stdout),
    once(child, 'close') as Promise<[number | null]>
  ]);
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
  return JSON.parse(stdout) as Inspection[];
}
