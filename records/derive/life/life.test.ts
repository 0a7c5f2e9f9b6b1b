import assert from 'node:assert/strict';
import {test} from 'node:test';
import {life, type Told} from './life.fixture.ts';
import {moves} from './moves.ts';
import {places, stages, statusOf, type Place} from './places.ts';
import {eventTypes, statusCodes, statusGroups} from '../../schema/registries.ts';

const sentenced: Told[] = [
  ['arrest', '2010-01-01'],
  ['sentence', '2010-06-01']
];

test('an earlier event says the status of its time, not that of today', () => {
  const {changes} = life([
    ['arrest', '2010-01-01'],
    ['sentence', '2010-06-01'],
    ['death-sentence', '2011-06-01'],
    ['sentence-overturned', '2012-01-01'],
    ['sentence', '2012-06-01'],
    ['release', '2015-01-01']
  ]);
  assert.deepEqual(
    changes.map(({code}) => code),
    ['pretrial', 'serving', 'death-sentence', 'on-trial', 'serving', 'released']
  );
});

test('a sentence of death that no event names is the last sentence, and it can be struck down', () => {
  const death = [{kind: 'death' as const}];
  const told: Told[] = [...sentenced, ['sentence', '2011-01-01']];
  assert.deepEqual(
    life(told, death).changes.map(({code}) => code),
    ['pretrial', 'serving', 'death-sentence']
  );
  assert.equal(life([...told, ['sentence-overturned', '2012']], death).status.code, 'on-trial');
  assert.equal(life([...told, ['commutation', '2012']], death).status.code, 'serving');
});

test('a prison is named only for someone who is in it', () => {
  const evin: Told[] = [['arrest', '2010-01-01', {prison: 'evin'}]];
  const prisonAfter = (...more: Told[]) => life([...evin, ...more]).status.prison;
  assert.equal(prisonAfter(), 'evin');
  for (const type of [
    'furlough-start',
    'bail',
    'house-arrest',
    'exile',
    'disappearance',
    'whereabouts-unknown',
    'release'
  ] as const)
    assert.equal(prisonAfter([type, '2011-01-01']), null, type);
  assert.equal(prisonAfter(['transfer', '2011-01-01', {prison: 'karaj'}]), 'karaj');
  assert.equal(prisonAfter(['furlough-start', '2011'], ['furlough-end', '2012']), 'evin');
  assert.equal(prisonAfter(['release', '2011'], ['arrest', '2012']), null, 'not known');
});

test('of unknown whereabouts: the prison that was left, and days up to the last event there', () => {
  const {status, detention, plate} = life([
    ['arrest', '2020-10-16', {prison: 'evin'}],
    ['sentence', '2021-08-04'],
    ['whereabouts-unknown', '2023-02-20']
  ]);
  assert.deepEqual([status.group, status.prison, status.lastPrison], ['held', null, 'evin']);
  assert.deepEqual(detention.days, {min: 292, max: 292});
  assert.deepEqual(
    detention.spells.map(({to, until}) => [to, until]),
    [[null, '2021-08-04']]
  );
  assert.equal(plate.variant, 'unconfirmed');
  assert.ok(plate.bars.at(-1)?.segments.every(({mark}) => mark === 'unconfirmed'));
});

test('a life that ended after release: the plate ends with the release', () => {
  const {plate} = life(
    [...sentenced, ['release', '2012-01-01'], ['death', '2023-05-05']],
    [{kind: 'prison', years: 3}]
  );
  assert.deepEqual([plate.variant, plate.endedInCustody, plate.bars.length], ['died', false, 3]);
  assert.ok(plate.bars[2]?.segments.every(({mark}) => mark === 'left'));
});

test('every event moves, every status has a group and is reached', () => {
  assert.deepEqual(Object.keys(moves).sort(), [...eventTypes].sort());
  assert.deepEqual(Object.values(statusGroups).flat().sort(), [...statusCodes].sort());
  const reached = (Object.keys(places) as Place[]).flatMap(place =>
    stages.map(stage => statusOf({place, stage}))
  );
  assert.deepEqual([...new Set(reached)].sort(), [...statusCodes].sort());
});
