import type {ReadFolder} from '../read/folder.ts';
import {walk} from './references.ts';

/** How many claims about people the content makes, and how many of them name a source and a day. */
export type ClaimCount = {claims: number; sourced: number; dated: number};

/** Fields of facts that are claims about a person or a case; each entry of a list counts as one. */
const claimFields = new Set([
  'birth',
  'activities',
  'charges',
  'events',
  'statusOverride',
  'sentence',
  'health',
  'defendants',
  'since',
  'disputes',
  'closed'
]);
/** Claims about what sources say against each other, which carry sources and need no day of their own. */
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
