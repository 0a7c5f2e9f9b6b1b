import {isPublic, type Release} from '../derive/release.ts';
import type {DocumentKind} from '../schema/documents.ts';
import {readCollection, readGenerated} from './read.ts';
import type {PersonFacts, TitledWords, Words} from './types.ts';

const heldBack = new Set(readGenerated<string[]>('.content/heldBack.json'));

/**
 * The records of a kind as the door gets them. `read`: all of them. `all`: those that are not held back. `released`:
 * those that pass the gate at `now`; `slugs`: their slugs. Only the door may call it.
 */
export function collection<
  F extends Release & {identity?: PersonFacts['identity']},
  W extends Words = TitledWords
>(kind: DocumentKind, now: Date) {
  const read = readCollection<F, W>(kind);
  const all = read.filter(({slug}) => !heldBack.has(`${kind}/${slug}`));
  const released = all.filter(({facts}) => isPublic(facts, now));
  return {read, all, released, slugs: new Set(released.map(({slug}) => slug))};
}
