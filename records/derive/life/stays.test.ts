import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {PersonEvent, PersonFacts} from '../../collections/types.ts';
import {eventTypes, type EventType} from '../../schema/registries.ts';
import {detentionOf} from '../detention.ts';
import {staysOf} from './stays.ts';

const sentence = {
  outcome: 'not-recorded',
  judgments: [],
  asOf: '2020',
  sources: ['s']
} as PersonFacts['sentence'];
const event = (type: EventType, date: string, prison?: string, ward?: string): PersonEvent => ({
  type,
  date,
  certainty: 'confirmed',
  detail: {en: 'It happened.', fa: 'رخ داد.'},
  sources: ['s'],
  ...(prison !== undefined && {prison}),
  ...(ward !== undefined && {ward})
});
const stays = (...events: PersonEvent[]) =>
  staysOf({events, sentence}).map(
    ({prison, ward, from, to}) => `${prison} ${ward ?? '-'} ${from} ${to ?? '…'}`
  );

test('a death ends a stay only if the source places it in that prison', () => {
  const inEvin = [event('arrest', '2020-01-01', 'evin'), event('health', '2020-05-01')];
  assert.deepEqual(stays(...inEvin, event('death', '2020-06-01')), ['evin - 2020-01-01 …']);
  assert.deepEqual(stays(...inEvin, event('death', '2020-06-01', 'evin')), [
    'evin - 2020-01-01 2020-06-01'
  ]);
});

test('leave and transfers end a stay; what is not named again stays the same', () => {
  assert.deepEqual(
    stays(
      event('arrest', '2020-01-01', 'evin', '2a'),
      event('sentence', '2020-03-01'),
      event('furlough-start', '2020-04-01'),
      event('furlough-end', '2020-04-08'),
      event('transfer', '2020-06-01', 'qarchak'),
      event('release', '2021-01-01')
    ),
    [
      'evin 2a 2020-01-01 2020-04-01',
      'evin 2a 2020-04-08 2020-06-01',
      'qarchak - 2020-06-01 2021-01-01'
    ]
  );
});

test('after freedom the next prison is not known until an event names it', () => {
  assert.deepEqual(
    stays(
      event('arrest', '2020-01-01', 'evin'),
      event('release', '2020-02-01'),
      event('arrest', '2021-01-01'),
      event('transfer', '2021-02-01', 'karaj')
    ),
    ['evin - 2020-01-01 2020-02-01', 'karaj - 2021-02-01 …']
  );
});

test('someone whose trace is lost has no known end of the stay', () => {
  assert.deepEqual(
    stays(event('arrest', '2020-01-01', 'evin'), event('whereabouts-unknown', '2020-05-01')),
    ['evin - 2020-01-01 …']
  );
});

test('if every event names one prison, the stays are the stretches in prison', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...eventTypes), {maxLength: 12}), types => {
      const events = types.map((type, index) =>
        event(type, `2020-01-${String(index + 1).padStart(2, '0')}`, 'evin')
      );
      const {spells} = detentionOf({events, sentence}, '2026-01-01', new Date('2026-01-02'));
      assert.deepEqual(
        staysOf({events, sentence}).map(({from, to}) => ({from, to})),
        spells.map(({from, to}) => ({from, to}))
      );
    })
  );
});
