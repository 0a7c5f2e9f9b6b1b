import path from 'node:path';
import {kinds} from '../read/files.ts';
import {message, quote, type Finding} from '../read/finding.ts';
import {shortPath} from '../read/files.ts';
import type {ReadFolder} from '../read/folder.ts';
import type {DocumentKind} from '../schema/documents.ts';

/** A value that no other document may have, now or later. `key` tells values of different fields apart. */
export type UniqueValue = {key: string; field: string; value: unknown};

/** Which folders have which unique values. */
export class UniqueValues {
  /** For each key, the paths of the folders that have it. */
  private readonly inUse = new Map<string, Set<string>>();

  add(values: readonly UniqueValue[], dir: string): void {
    for (const {key} of values)
      this.inUse.set(key, (this.inUse.get(key) ?? new Set<string>()).add(dir));
  }

  remove(values: readonly UniqueValue[], dir: string): void {
    for (const {key} of values) this.inUse.get(key)?.delete(dir);
  }

  /** Findings for values of a folder that an earlier folder already has. */
  duplicates(folder: ReadFolder, values: readonly UniqueValue[]): Finding[] {
    return values.flatMap<Finding>(({key, field, value}) => {
      const first = [...(this.inUse.get(key) ?? [])].sort(byKindAndSlug)[0];
      if (!first || first === folder.dir) return [];
      return [
        {
          level: 'error',
          file: folder.facts?.file ?? shortPath(folder.dir),
          line: folder.facts?.lineOf([field]) ?? 1,
          field,
          found: quote(value),
          expected: message('check.taken', {
            field: field === 'folder name' ? message('field.folderName') : field,
            place: shortPath(first)
          })
        }
      ];
    });
  }
}

/** Kinds in the order of `kinds`, then slugs. */
const byKindAndSlug = (a: string, b: string) => rank(a) - rank(b) || (a < b ? -1 : 1);
const rank = (dir: string) => kinds.indexOf(path.basename(path.dirname(dir)) as DocumentKind);
