import type {EventType} from '../../schema/registries.ts';
import {places, type Place, type Stage, type Standing} from './places.ts';

type Move = {
  /** The place after the event, or the place by that before it. The person stays at a place that is not listed. */
  place?: Place | Partial<Record<Place, Place>>;
  /** The same for the stage. */
  stage?: Stage | Partial<Record<Stage, Stage>>;
};

const free = ['released', 'released-conditional', 'acquitted'] as const;
const from = <P extends Place, To extends Place>(before: readonly P[], to: To) =>
  Object.fromEntries(before.map(place => [place, to])) as Record<P, To>;

/** A trial begins. Someone on leave, on bail, confined, banished or missing remains that. */
const tried = from(['unknown', ...free], 'outside');
/** A court has sentenced someone who is not in prison, which also ends bail. */
const convicted = {...tried, ...from(['bail', 'summoned'], 'outside')};
const beforeSentence = {unknown: 'on-trial', accused: 'on-trial'} as const;
/** A second sentence does not end a sentence of death. */
const sentenced = {unknown: 'sentenced', accused: 'sentenced', 'on-trial': 'sentenced'} as const;

/** What each event changes. After a death nothing changes any more. */
export const moves: Record<EventType, Move> = {
  arrest: {place: 'custody', stage: {unknown: 'accused'}},
  disappearance: {place: 'disappeared'},
  indictment: {place: tried, stage: beforeSentence},
  hearing: {place: tried, stage: beforeSentence},
  sentence: {place: convicted, stage: sentenced},
  'death-sentence': {place: convicted, stage: 'death'},
  appeal: {},
  'sentence-overturned': {stage: {sentenced: 'on-trial', death: 'on-trial'}},
  retrial: {place: tried, stage: 'on-trial'},
  commutation: {stage: {death: 'sentenced'}},
  pardon: {
    place: from(['outside', 'summoned', 'furlough', 'bail', 'house-arrest', 'exile'], 'released'),
    stage: 'unknown'
  },
  summons: {place: from(['unknown', 'outside', 'lost', ...free], 'summoned')},
  imprisonment: {place: 'custody', stage: sentenced},
  transfer: {place: 'custody'},
  'furlough-start': {place: 'furlough'},
  'furlough-end': {place: 'custody'},
  bail: {place: 'bail'},
  'house-arrest': {place: 'house-arrest'},
  exile: {place: 'exile'},
  'whereabouts-unknown': {place: 'lost'},
  'hunger-strike': {},
  health: {},
  statement: {},
  award: {},
  confirmation: {place: 'custody'},
  acquittal: {place: 'acquitted', stage: 'unknown'},
  'conditional-release': {place: 'released-conditional', stage: 'unknown'},
  release: {place: 'released', stage: 'unknown'},
  execution: {place: 'executed'},
  death: {
    place: {
      ...from(Object.keys(places) as Place[], 'died'),
      custody: 'died-in-custody'
    }
  }
};

/** Places from which a death may be one in custody or not, so that an editor has to say which. */
export const deathInDoubt: readonly Place[] = ['furlough', 'house-arrest', 'disappeared', 'lost'];

/**
 * Places that only a report can put a person in. An event that is merely inferred shows no more than that the person
 * is no longer where they were.
 */
export const reportedOnly: ReadonlySet<Place> = new Set<Place>([
  'furlough',
  'bail',
  'house-arrest',
  'exile',
  'released',
  'released-conditional',
  'acquitted',
  'executed',
  'died-in-custody',
  'died'
]);

export type LifeEvent = {type: EventType; certainty?: 'confirmed' | 'reported' | 'inferred'};

/** The standing after an event. */
export function after(before: Standing, {type, certainty}: LifeEvent): Standing {
  const {end} = places[before.place];
  if (end === 'dead') return before;
  const {place: to, stage} = moves[type];
  const next: Standing = {
    place: typeof to === 'string' ? to : (to?.[before.place] ?? before.place),
    stage: typeof stage === 'string' ? stage : (stage?.[before.stage] ?? before.stage)
  };
  if (certainty !== 'inferred' || next.place === before.place || !reportedOnly.has(next.place))
    return next;
  return end === 'free' ? before : {...before, place: 'lost'};
}
