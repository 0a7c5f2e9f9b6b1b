import assert from 'node:assert/strict';
import {test} from 'node:test';
import {healthCounts} from './figures/healthCounts.ts';
import {healthOf} from './health.ts';

const now = new Date('2026-11-29T12:00:00Z');
const text = {en: 'x', fa: 'x'};
type Group = 'held' | 'free' | 'died';
const health = (asOf: string, group: Group = 'held', consent = true) =>
  healthOf(
    {
      consent: {portrait: false, health: consent},
      health: {severity: 'serious', summary: text, denialOfCare: true, asOf, sources: ['a']}
    },
    {group},
    now
  );

test('a concern expires after 90 days, counted from the last day that its date names', () => {
  assert.equal(health('2026-08-31')?.state, 'current');
  assert.equal(health('2026-08-30')?.state, 'unconfirmed');
  assert.equal(health('2026-08')?.state, 'current');
  assert.equal(health('2026-07')?.state, 'unconfirmed');
  assert.equal(health('solar 1405-06')?.state, 'current');
});

test('nothing is left of it without consent; of those who are free or dead it tells the past', () => {
  for (const group of ['held', 'free', 'died'] as const)
    assert.equal(health('2026-11-01', group, false), null);
  assert.equal(health('2026-11-01', 'free')?.state, 'past');
  assert.equal(health('2026-11-01', 'died')?.state, 'past');
});

test('figures count those not known to be free, confirmed and not, and say zero', () => {
  const person = (asOf: string, group: Group, consent = true) => ({
    health: health(asOf, group, consent),
    status: {group, asOf, sources: []},
    ...{recordNo: 1, sources: [], events: []}
  });
  const counts = healthCounts(
    [
      person('2026-11-01', 'held'),
      person('2020-01-01', 'held'),
      person('2020-01-01', 'held'),
      person('2026-11-01', 'held', false),
      person('2026-11-01', 'free')
    ],
    '2026-11-29'
  );
  assert.deepEqual(
    {held: counts.held, current: counts.current, unconfirmed: counts.unconfirmed},
    {held: 4, current: 1, unconfirmed: 2}
  );
  assert.deepEqual(
    counts.rows.map(({code, current, unconfirmed}) => [code, current, unconfirmed]),
    [
      ['critical', 0, 0],
      ['serious', 1, 2],
      ['concern', 0, 0],
      ['denied', 1, 2]
    ]
  );
});
