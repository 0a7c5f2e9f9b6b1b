import {performance} from 'node:perf_hooks';
import type {Admitted} from '../access/admission.ts';

/** How long an editor counts as present after the last sign of life, in milliseconds. */
const presentMs = 45_000;

export type Present = {name: string; since: string};

/** Who has which item open. Uses a clock that does not jump. */
export function makePresence(now = () => performance.now()) {
  const items = new Map<string, Map<string, Present & {seen: number}>>();
  return {
    /** Notes that an editor has an item open. */
    note(item: string, {session, name}: Pick<Admitted, 'session' | 'name'>): void {
      const here = items.get(item) ?? new Map<string, Present & {seen: number}>();
      const since = here.get(session)?.since ?? new Date().toISOString();
      items.set(item, here.set(session, {name, since, seen: now()}));
    },
    /** The others who have it open. */
    others(item: string, session: string): Present[] {
      const here = items.get(item);
      for (const [key, {seen}] of here ?? []) if (now() - seen > presentMs) here?.delete(key);
      return [...(here ?? [])]
        .filter(([key]) => key !== session)
        .map(([, {name, since}]) => ({name, since}));
    }
  };
}
