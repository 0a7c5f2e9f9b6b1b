import type {PersonEvent, PersonFacts} from '../../collections/types.ts';
import {detentionOf} from '../detention.ts';
import {plateOf} from '../plate.ts';
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

/** What the site derives from the events of a life. */
export function life(
  told: readonly Told[],
  sentence: Partial<PersonFacts['sentence']> & Pick<PersonFacts['sentence'], 'kind'> = {
    kind: 'unknown'
  }
) {
  const person = {
    events: toEvents(told),
    sentence: {asOf: '2010', sources: ['x'], ...sentence},
    sources: []
  };
  const status = deriveStatus(person, now);
  const detention = detentionOf(person, status.asOf, now);
  return {
    status,
    detention,
    plate: plateOf({sentence: person.sentence, status, detention}, now),
    changes: statusChanges(person)
  };
}
