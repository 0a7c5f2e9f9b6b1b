import {message, type Message, type MessageKey} from '../../../read/finding.ts';
import type {Step} from '../../../derive/life/course.ts';
import {places, type Place} from '../../../derive/life/places.ts';
import type {EventType} from '../../../schema/registries.ts';

/** Events that may follow a death: a court or the world may still speak of the dead. */
const posthumous: readonly EventType[] = ['statement', 'award', 'acquittal', 'sentence-overturned'];

const neverHeld: readonly Place[] = ['unknown', 'outside', 'summoned'];
const awayFromPrison: readonly Place[] = [
  'furlough',
  'bail',
  'house-arrest',
  'exile',
  'released',
  'released-conditional',
  'acquitted'
];
const before = 'order.addArrest';

/** From which places an event is impossible, and what to do about it. */
const impossible: Partial<
  Record<EventType, readonly [places: readonly Place[], cure: MessageKey][]>
> = {
  release: [
    [neverHeld, before],
    [['released'], 'order.addArrestBetween']
  ],
  'conditional-release': [
    [neverHeld, before],
    [['released', 'released-conditional', 'acquitted'], before]
  ],
  'furlough-start': [
    [neverHeld, before],
    [awayFromPrison.filter(place => place !== 'furlough'), before]
  ],
  'furlough-end': [
    [(Object.keys(places) as Place[]).filter(place => place !== 'furlough'), 'order.addFurlough']
  ],
  transfer: [[awayFromPrison, 'order.addReturn']],
  confirmation: [[awayFromPrison, 'order.addReturn']]
};

/** Events that change a sentence, so that one has to be on record. */
const changesSentence: readonly EventType[] = ['sentence-overturned', 'commutation', 'retrial'];
const sentences: readonly EventType[] = ['sentence', 'death-sentence', 'imprisonment'];

/** Why a step is impossible after the earlier ones, and what to do about it; null if it is possible. */
export function impossibleStep(
  {event, before: {place}}: Step,
  earlier: readonly Step[]
): Message | null {
  if (places[place].end === 'dead')
    return posthumous.includes(event.type)
      ? null
      : message('order.afterDeath', {date: dateOfDeath(earlier)});
  const [, cure] = impossible[event.type]?.find(([from]) => from.includes(place)) ?? [];
  if (cure)
    return message('order.canFollow', {place: message(`place.${place}`), cure: message(cure)});
  if (
    changesSentence.includes(event.type) &&
    !earlier.some(({event: {type}}) => sentences.includes(type))
  )
    return message('order.afterSentence');
  return null;
}

const dateOfDeath = (steps: readonly Step[]) =>
  steps.find(({after}) => places[after.place].end === 'dead')?.event.date ?? '';
