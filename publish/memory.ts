import fs from 'node:fs';
import path from 'node:path';
import {writeWhole} from '../files/write.ts';
import {sha256} from '../files/hash.ts';
import {link} from '../files/link.ts';
import {listFiles} from '../files/list.ts';

/** A thing that a step made: the hash of all that went into it, and the SHA-256 of each file that came out of it. */
export type Made = {input: string; files: Record<string, string>};

/** Where builds keep what they remember; a test has a place of its own. */
export const cacheFolder = () => process.env.BUILD_CACHE ?? '.build-cache';

/**
 * What a step remembers from one build to the next, by name. Forgotten as a whole when `key` changes: the programs and
 * whatever else all that it makes has in common. What cannot be read is not remembered.
 */
export class Memory<Entry extends Made = Made> {
  readonly earlier: ReadonlyMap<string, Entry>;
  private readonly now = new Map<string, Entry>();
  private readonly file: string;
  private readonly key: string;

  constructor(name: string, key: string) {
    this.file = path.join(cacheFolder(), `${name}.json`);
    this.key = key;
    this.earlier = new Map(readEntries<Entry>(this.file, key));
  }

  note(name: string, entry: Entry): void {
    this.now.set(name, entry);
  }

  /** Takes over what the build before made of the same input. False if there is nothing of the kind: then it is to be made. */
  take(this: Memory, name: string, input: string, {from, to}: Places): boolean {
    const known = this.earlier.get(name);
    if (known?.input !== input || !takeOver(known.files, {from, to})) return false;
    this.note(name, known);
    return true;
  }

  /** Notes files that were just made in `to`. */
  made(this: Memory, name: string, input: string, files: readonly string[], to: string): void {
    this.note(name, {
      input,
      files: Object.fromEntries(
        files.map(file => [file, sha256(fs.readFileSync(path.join(to, file)))])
      )
    });
  }

  /** Removes from a folder of kept forms those of things that were not made this time: what was withdrawn is not to lie about. */
  sweep(dir: string, fileOf: (name: string) => string = name => name): void {
    if (!fs.existsSync(dir)) return;
    const wanted = new Set([...this.now.keys()].map(fileOf));
    for (const file of listFiles(dir)) if (!wanted.has(file)) fs.rmSync(path.join(dir, file));
  }

  /** Written whole or not at all. */
  save(): void {
    writeWhole(this.file, JSON.stringify({key: this.key, entries: [...this.now]}));
  }
}

function readEntries<Entry>(file: string, key: string): [string, Entry][] {
  if (!fs.existsSync(file)) return [];
  try {
    const known = JSON.parse(fs.readFileSync(file, 'utf8')) as {
      key: string;
      entries: [string, Entry][];
    };
    return known.key === key ? known.entries : [];
  } catch {
    return [];
  }
}

/** Where finished files stand, and where they go. */
type Places = {from: string; to: string};

/**
 * Puts files that stand in `from` as they were made into `to`, with their packed forms if they have both. False, and
 * nothing is done, if one of them is gone or was changed.
 */
export function takeOver(files: Readonly<Record<string, string>>, {from, to}: Places): boolean {
  if (!Object.entries(files).every(([file, made]) => isAsMade(path.join(from, file), made)))
    return false;
  for (const file of Object.keys(files)) {
    const packed = packedForms(file);
    for (const each of packed.every(form => fs.existsSync(path.join(from, form)))
      ? [file, ...packed]
      : [file])
      link(path.join(from, each), path.join(to, each));
  }
  return true;
}

export const isAsMade = (file: string, made: string) =>
  fs.existsSync(file) && sha256(fs.readFileSync(file)) === made;

export const packedForms = (file: string) => [`${file}.br`, `${file}.gz`];

/** The programs of these folders and all packages, as one hash: what they made holds as long as it is the same. */
export function programs(...rooms: readonly string[]): string {
  const sources = rooms.flatMap(room =>
    fs
      .readdirSync(room, {recursive: true, encoding: 'utf8'})
      .filter(name => /\.(?:tsx?|json)$/.test(name) && !/\.test\.tsx?$/.test(name))
      .sort()
      .map(name => path.join(room, name))
  );
  return sha256(
    ['package-lock.json', ...sources].map(file => sha256(fs.readFileSync(file))).join()
  );
}

/** How many things there are, and how many of them were taken over. */
export type Tally = {all: number; kept: number};

/** Tallies in words, for the summary of a step. */
export function tallied(tallies: readonly Tally[], things: string): string {
  const sum = (count: keyof Tally) => tallies.reduce((total, tally) => total + tally[count], 0);
  return `${sum('all')} ${things}${sum('kept') ? `, ${sum('kept')} as they were` : ''}`;
}
