import type {PersonEvent, PersonFacts} from '../../collections/types.ts';
import {detentionOf} from '../detention.ts';
import {plateOf} from '../plate.ts';
import type {SentencePart} from '../sentence/inForce.ts';
import {deriveStatus, statusChanges} from '../status.ts';

export const now = new Date('2026-11-29T12:00:00Z');

/** An event as a test tells it: type, date, and what else is known. */
export type Told = [type: PersonEvent['type'], date: string, more?: Partial<PersonEvent>];

export const toEvents = (told: readonly Told[]): PersonEvent[] =>
  told.map(([type, date, more]) => ({
    type,
    date,
    certainty: 'confirmed',
    detail: {en: 'x', fa: 'x'},
    sources: ['x'],
    ...more
  }));

/** What the site derives from the events of a life. `parts`: of the only judgment; none if it is not recorded. */
export function life(told: readonly Told[], parts: SentencePart[] = []) {
  const claim = {asOf: '2010', sources: ['x']};
  const sentence: PersonFacts['sentence'] = parts.length
    ? {outcome: 'sentenced', judgments: [{parts, sources: ['x']}], ...claim}
    : {outcome: 'not-recorded', judgments: [], ...claim};
  const person = {events: toEvents(told), sentence, sources: []};
  const status = deriveStatus(person, now);
  const detention = detentionOf(person, status.asOf, now);
  return {
    status,
    detention,
    plate: plateOf({sentence: person.sentence, status, detention}, now),
    changes: statusChanges(person)
  };
}
