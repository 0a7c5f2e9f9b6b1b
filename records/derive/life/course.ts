import type {PersonFacts} from '../../collections/types.ts';
import {sortEvents} from './order.ts';
import {after, type LifeEvent} from './moves.ts';
import {start, type Standing} from './places.ts';

type Dated = LifeEvent & {date: string};
/** An event with the standing of the person before and after it. */
export type Step<E extends Dated = Dated> = {event: E; before: Standing; after: Standing};

/** The course of a life, step by step, in the order of `sortEvents`. */
export function courseOf<E extends Dated>({
  events,
  sentence
}: {
  events: readonly E[];
  sentence: Pick<PersonFacts['sentence'], 'kind'>;
}): Step<E>[] {
  const sorted = sortEvents(events);
  const death = impliedDeathSentence(sorted, sentence);
  let standing = start;
  return sorted.map(event => {
    const before = standing;
    standing = after(before, event === death ? {...event, type: 'death-sentence'} : event);
    return {event, before, after: standing};
  });
}

/** If the sentence is death and no event says so, the last one that passes a sentence does. */
const impliedDeathSentence = <E extends Dated>(
  events: readonly E[],
  {kind}: Pick<PersonFacts['sentence'], 'kind'>
): E | undefined =>
  kind === 'death' && !events.some(({type}) => type === 'death-sentence')
    ? events.findLast(({type}) => type === 'sentence')
    : undefined;
