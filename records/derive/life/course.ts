import type {PersonFacts} from '../../collections/types.ts';
import {enforceableOn} from '../sentence/inForce.ts';
import {sortEvents} from './order.ts';
import {after, type LifeEvent} from './moves.ts';
import {start, type Standing} from './places.ts';

type Dated = LifeEvent & {date: string};
/** An event with the standing of the person before and after it. */
export type Step<E extends Dated = Dated> = {event: E; before: Standing; after: Standing};

/** What the course depends on. */
type Life<E extends Dated> = {
  events: readonly E[];
  sentence: PersonFacts['sentence'];
};

/** The course of a life, step by step, in the order of `sortEvents`. */
export const courseOf = <E extends Dated>({events, sentence}: Life<E>): Step<E>[] =>
  followEvents({events: sortEvents(events), sentence});

/** The course of a life whose events are in order. */
export function followEvents<E extends Dated>({events, sentence}: Life<E>): Step<E>[] {
  const death = impliedDeathSentence(events, sentence);
  let standing = start;
  return events.map(event => {
    const before = standing;
    standing = after(before, event === death ? {...event, type: 'death-sentence'} : event);
    return {event, before, after: standing};
  });
}

/**
 * If a judgment was death and no event says so, it is the last event that passes a sentence on a day when death was in
 * force.
 */
const impliedDeathSentence = <E extends Dated>(
  events: readonly E[],
  sentence: PersonFacts['sentence']
): E | undefined =>
  events.some(({type}) => type === 'death-sentence')
    ? undefined
    : events.findLast(
        ({type, date}) => type === 'sentence' && enforceableOn(sentence, date).kind === 'death'
      );
