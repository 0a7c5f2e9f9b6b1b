import fs from 'node:fs';
import path from 'node:path';
import {base} from '../content.fixture.ts';

/** The content of an editor's mistake, or of a damaged disk, and what the check says of it. */
export type BrokenInput = {
  /** The kind of fault. */
  kind: string;
  name: string;
  /** Changes the base content (`content.fixture.ts`), which is in `dir`. */
  make: (dir: string) => void;
  file: string;
  line: number;
  field: RegExp;
  found: RegExp;
  expected: RegExp;
  /** Other files in which the fault is bound to show. */
  also?: readonly string[];
};

type Told = Pick<BrokenInput, 'field' | 'found' | 'expected'> &
  Partial<Pick<BrokenInput, 'line' | 'also'>>;

/** One file with other content. The finding is expected in the first line that differs, if it is not given. */
export function inFile(
  kind: string,
  name: string,
  file: string,
  change: (text: string) => string | Uint8Array,
  told: Told
): BrokenInput {
  const before = base[file] ?? '';
  const after = change(before);
  return {
    kind,
    name,
    file,
    line: typeof after === 'string' ? firstChange(before, after) : 1,
    ...told,
    make: dir => write(dir, file, after)
  };
}

/** The same by replacing a part of the file, which must be there. */
export const replacing = (
  kind: string,
  name: string,
  file: string,
  [from, to]: readonly [string, string],
  told: Told
): BrokenInput =>
  inFile(
    kind,
    name,
    file,
    text => {
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
      return text.replace(from, () => to);
    },
    told
  );

/** Something that is not the content of one file. */
export const made = (
  kind: string,
  name: string,
  file: string,
  make: (dir: string) => void,
  told: Told
): BrokenInput => ({kind, name, file, line: 1, ...told, make});

export function write(dir: string, file: string, data: string | Uint8Array): void {
  const target = path.join(dir, file);
  fs.mkdirSync(path.dirname(target), {recursive: true});
  fs.rmSync(target, {recursive: true, force: true});
  fs.writeFileSync(target, data);
}

/** Deletes a file and lets `put` create something else at its path. */
export function instead(dir: string, file: string, put: (target: string) => void): void {
  const target = path.join(dir, file);
  fs.rmSync(target, {recursive: true, force: true});
  put(target);
}

function firstChange(before: string, after: string): number {
  const [old, changed] = [before.split('\n'), after.split('\n')];
  const row = changed.findIndex((line, index) => line !== old[index]);
  return row === -1 ? 1 : row + 1;
}
