import {message, quote, type Finding} from '../read/finding.ts';
import {shortPath} from '../read/files.ts';
import type {ReadFolder} from '../read/folder.ts';
import {addToSet, byKindAndSlug} from './sets.ts';

/** A value that no other document may have, now or later. `key` tells values of different fields apart. */
export type UniqueValue = {key: string; field: string; value: unknown};

/** Which folders have which unique values. */
export class UniqueValues {
  /** For each key, the paths of the folders that have it. */
  private readonly inUse = new Map<string, Set<string>>();
  /** Keys that several folders have. There are hardly ever any. */
  private readonly repeated = new Set<string>();

  add(values: readonly UniqueValue[], dir: string): void {
    for (const {key} of values) {
      addToSet(this.inUse, key, dir);
      this.count(key);
    }
  }

  remove(values: readonly UniqueValue[], dir: string): void {
    for (const {key} of values) {
      this.inUse.get(key)?.delete(dir);
      this.count(key);
    }
  }

  private count(key: string): void {
    if ((this.inUse.get(key)?.size ?? 0) > 1) this.repeated.add(key);
    else this.repeated.delete(key);
  }

  /** Findings for values of a folder that an earlier folder already has. */
  duplicates(folder: ReadFolder, values: readonly UniqueValue[]): Finding[] {
    if (!this.repeated.size) return [];
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
