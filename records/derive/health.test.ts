import assert from 'node:assert/strict';
import {test} from 'node:test';
import {concernOf} from './health.ts';

const now = new Date('2026-11-29T12:00:00Z');
const text = {en: 'x', fa: 'x'};
const concern = (asOf: string, group: 'held' | 'free' | 'died' = 'held', health = true) =>
  concernOf(
    {
      consent: {portrait: false, health},
      health: {severity: 'serious', summary: text, denialOfCare: true, asOf, sources: ['a']}
    },
    {group},
    now
  );

test('a concern expires after 90 days, counted from the last day that its date names', () => {
  assert.equal(concern('2026-08-31')?.stale, false);
  assert.equal(concern('2026-08-30')?.stale, true);
  assert.equal(concern('2026-08')?.stale, false);
  assert.equal(concern('2026-07')?.stale, true);
});

test('lists show a concern only with consent, and only of people who are not known to be free', () => {
  assert.equal(concern('2026-11-01')?.severity, 'serious');
  assert.equal(concern('2026-11-01', 'held', false), null);
  assert.equal(concern('2026-11-01', 'free'), null);
  assert.equal(concern('2026-11-01', 'died'), null);
});
