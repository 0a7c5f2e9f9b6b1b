import type {PersonFacts} from '../../collections/types.ts';
import {courseOf} from '../../derive/life/course.ts';
import {places} from '../../derive/life/places.ts';
import {enforceable} from '../../derive/sentence/inForce.ts';
import {message, type Finding} from '../../read/finding.ts';
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
  const expected = message(byEvents ? 'registries.deathByEvents' : 'registries.noDeathByEvents');
  return [factError(facts, ['sentence'], inForce, expected)];
}
