import type {PersonFacts} from '../../collections/types.ts';
import {courseOf} from '../../derive/life/course.ts';
import {places} from '../../derive/life/places.ts';
import {enforceable} from '../../derive/sentence/inForce.ts';
import type {Finding} from '../../read/finding.ts';
import type {ReadFolder} from '../../read/folder.ts';
import {factError} from '../facts/factFinding.ts';

/** A sentence of death that only the events or only the judgments of a living person have. */
export function checkSentence({kind, facts, record}: ReadFolder): Finding[] {
  if (kind !== 'prisoners' || !facts || !record) return [];
  const person = facts.data as PersonFacts;
  const last = courseOf(person).at(-1)?.after;
  if (!last || places[last.place].end !== 'open') return [];
  const inForce = enforceable(person.sentence).kind;
  const byEvents = last.stage === 'death';
  if (byEvents === (inForce === 'death')) return [];
  const expected = byEvents
    ? 'death, as the events have it: {kind: death} in a judgment; or, if it no longer stands, an event ' +
      'commutation, sentence-overturned or pardon'
    : 'no death, as the events have it: the change in changes of the judgment; or, if it stands, an event ' +
      'death-sentence';
  return [factError(facts, ['sentence'], inForce, expected)];
}
