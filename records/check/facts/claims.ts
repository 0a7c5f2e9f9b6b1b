import type {ReadFolder} from '../../read/folder.ts';
import {walk} from './walk.ts';

/** How many claims about people and cases there are, and how many of them have a source and a date. */
export type ClaimCount = {claims: number; sourced: number; dated: number};

/** Fields that make claims about a person or a case. Each entry of a list counts as one claim. */
const claimFields = new Set([
  'birth',
  'activities',
  'charges',
  'events',
  'statusOverride',
  'sentence',
  'health',
  'mail',
  'defendants',
  'since',
  'disputes',
  'closed'
]);
/** Claims that need no date: they say where sources disagree. */
const undated = new Set(['disputes']);

export function countClaims(folders: readonly ReadFolder[]): ClaimCount {
  const count = {claims: 0, sourced: 0, dated: 0};
  for (const {facts} of folders) {
    if (!facts) continue;
    walk(facts.data, (path, key, value) => {
      if (path.length !== 1 || !claimFields.has(String(key))) return;
      for (const claim of Array.isArray(value) ? value : [value]) {
        const {sources, asOf, date, on} = (claim ?? {}) as {
          sources?: unknown[];
          asOf?: string;
          date?: string;
          on?: string;
        };
        count.claims++;
        if (sources?.length) count.sourced++;
        if (undated.has(String(key)) || asOf || date || on) count.dated++;
      }
    });
  }
  return count;
}
