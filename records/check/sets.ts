import path from 'node:path';
import {kinds} from '../read/files.ts';
import type {DocumentKind} from '../schema/documents.ts';

/** Order of folders by their path: kinds in the order of `kinds`, then slugs. */
export const byKindAndSlug = (a: string, b: string) => rank(a) - rank(b) || (a < b ? -1 : 1);
const rank = (dir: string) => kinds.indexOf(path.basename(path.dirname(dir)) as DocumentKind);

/** Adds a value to the set of a key. */
export function addToSet(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
