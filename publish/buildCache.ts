import fs from 'node:fs';
import path from 'node:path';
import {link} from '../files/link.ts';
import {listFiles} from '../files/list.ts';
import {sha256} from '../files/hash.ts';
import {writeWhole} from '../files/write.ts';

/** One cached product of a step: the hash of its inputs, and the SHA-256 of each output file. */
export type CacheEntry = {input: string; files: Record<string, string>};

/** The folder of the build caches: `.build-cache`, or `BUILD_CACHE` (tests use their own). */
export const cacheFolder = () => process.env.BUILD_CACHE ?? '.build-cache';

/**
 * The cache of one build step, saved as `NAME.json` from one build to the next. It holds hashes only; the files
 * themselves are taken from the folder of the site published before. A different `key` (the code, and any other input
 * that all entries share) or an unreadable file makes the cache empty.
 */
export class BuildCache<Entry extends CacheEntry = CacheEntry> {
  /** Entries of the previous build, by name. */
  readonly previous: ReadonlyMap<string, Entry>;
  private readonly current = new Map<string, Entry>();
  private readonly file: string;
  private readonly key: string;

  constructor(name: string, key: string) {
    this.file = path.join(cacheFolder(), `${name}.json`);
    this.key = key;
    this.previous = new Map(readEntries<Entry>(this.file, key));
  }

  /** Adds an entry to this build's cache. */
  record(name: string, entry: Entry): void {
    this.current.set(name, entry);
  }

  /** Adds an entry for files just written to `dir`. */
  recordFiles(
    this: BuildCache,
    name: string,
    input: string,
    files: readonly string[],
    dir: string
  ): void {
    this.record(name, {
      input,
      files: Object.fromEntries(
        files.map(file => [file, sha256(fs.readFileSync(path.join(dir, file)))])
      )
    });
  }

  /** Reuses the previous build's output for the same input. Returns false if the caller must build it. */
  reuse(this: BuildCache, name: string, input: string, folders: Folders): boolean {
    const entry = this.previous.get(name);
    if (entry?.input !== input || !reuseFiles(entry.files, folders)) return false;
    this.record(name, entry);
    return true;
  }

  /**
   * Deletes the files in `dir` that belong to no entry of this build, so that nothing withdrawn stays on disk.
   * `fileOf` gives the file of an entry's name.
   */
  prune(dir: string, fileOf: (name: string) => string = name => name): void {
    if (!fs.existsSync(dir)) return;
    const wanted = new Set([...this.current.keys()].map(fileOf));
    for (const file of listFiles(dir)) if (!wanted.has(file)) fs.rmSync(path.join(dir, file));
  }

  /** Replaces the file of the previous build. */
  save(): void {
    writeWhole(this.file, JSON.stringify({key: this.key, entries: [...this.current]}));
  }
}

function readEntries<Entry>(file: string, key: string): [string, Entry][] {
  if (!fs.existsSync(file)) return [];
  try {
    const saved = JSON.parse(fs.readFileSync(file, 'utf8')) as {
      key: string;
      entries: [string, Entry][];
    };
    return saved.key === key ? saved.entries : [];
  } catch {
    return [];
  }
}

/** `from`: the site published before. `to`: the site being built. */
type Folders = {from: string; to: string};

/**
 * Links files (path → SHA-256) from one folder to the other, with their compressed forms if both exist. If any file is
 * missing or has other content, links none and returns false.
 */
export function reuseFiles(files: Readonly<Record<string, string>>, {from, to}: Folders): boolean {
  if (!Object.entries(files).every(([file, hash]) => isUnchanged(path.join(from, file), hash)))
    return false;
  for (const file of Object.keys(files)) {
    const compressed = compressedForms(file);
    const both = compressed.every(form => fs.existsSync(path.join(from, form)));
    for (const each of both ? [file, ...compressed] : [file])
      link(path.join(from, each), path.join(to, each));
  }
  return true;
}

/** Whether a file exists and has this SHA-256. */
export const isUnchanged = (file: string, hash: string) =>
  fs.existsSync(file) && sha256(fs.readFileSync(file)) === hash;

/** Names of a file's Brotli and gzip forms. */
export const compressedForms = (file: string) => [`${file}.br`, `${file}.gz`];

const rooms = [
  'components',
  'files',
  'i18n',
  'messages',
  'publish',
  'records',
  'search',
  'share',
  'views'
];

/** Hash of all code and interface words that decide what a build writes, with packages and the version of Node. */
export function hashSources(): string {
  const sources = rooms.flatMap(room =>
    listFiles(room)
      .filter(name => /\.(?:tsx?|json)$/.test(name) && !/\.(?:test\.tsx?|d\.json\.ts)$/.test(name))
      .map(name => path.join(room, name))
  );
  return sha256([
    process.version,
    ...['package-lock.json', ...sources].map(file => sha256(fs.readFileSync(file)))
  ]);
}

/** How many products a step has, and how many of them were reused. */
export type ReuseCount = {total: number; reused: number};

/** Counts in words, for the summary of a step: `12 feeds, 10 reused`. */
export function describeReuse(counts: readonly ReuseCount[], things: string): string {
  const sum = (count: keyof ReuseCount) => counts.reduce((total, each) => total + each[count], 0);
  return `${sum('total')} ${things}${sum('reused') ? `, ${sum('reused')} reused` : ''}`;
}
