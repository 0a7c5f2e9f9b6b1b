import type {PersonEvent} from '../../collections/types.ts';
import {eventIds} from '../../derive/life/events.ts';
import {message, type Finding} from '../../read/finding.ts';
import type {ReadFolder} from '../../read/folder.ts';
import type {Located} from '../../read/yaml.ts';
import {factError} from './factFinding.ts';
import {walk} from './walk.ts';

/** Ids that two entries of a list have, and values that a list has twice. */
export function checkRepeats({facts}: ReadFolder): Finding[] {
  if (!facts) return [];
  const findings: Finding[] = [];
  walk(facts.data, (path, _key, value) => {
    if (!Array.isArray(value)) return;
    findings.push(...repeatedIds(facts, path, value), ...repeatedValues(facts, path, value));
  });
  return findings;
}

/** Also an event whose own id is one that the site gives another event from its date and type. */
function repeatedIds(
  facts: Located,
  path: readonly PropertyKey[],
  list: readonly unknown[]
): Finding[] {
  const entries = list as (Partial<PersonEvent> | null)[];
  const field = String(path.at(-1));
  const taken = new Set(field === 'events' ? eventIds(entries.filter(isEventWithoutId)) : []);
  return entries.flatMap((entry, index) => {
    const id = entry?.id;
    if (typeof id !== 'string') return [];
    const isTaken = taken.has(id);
    taken.add(id);
    return isTaken
      ? factError(facts, [...path, index, 'id'], id, message('facts.repeatedId', {list: field}))
      : [];
  });
}

const isEventWithoutId = (
  entry: Partial<PersonEvent> | null
): entry is Pick<PersonEvent, 'date' | 'type'> =>
  typeof entry?.date === 'string' && typeof entry.type === 'string' && entry.id === undefined;

const repeatedValues = (
  facts: Located,
  path: readonly PropertyKey[],
  list: readonly unknown[]
): Finding[] =>
  list.flatMap((value, index) =>
    typeof value === 'string' && list.indexOf(value) < index
      ? factError(facts, [...path, index], value, message('facts.repeatedValue'))
      : []
  );
