import assert from 'node:assert/strict';
import {test} from 'node:test';
import {personFacts} from '../../schema/person.ts';
import {mailOf} from './mail.ts';

const now = new Date('2026-11-29T12:00:00Z');
const letters = {
  address: 'تهران\nزندان اوین',
  languages: ['fa' as const],
  may: {en: 'Greetings.', fa: 'احوال‌پرسی.'},
  mayNot: {en: 'The case.', fa: 'پرونده.'},
  asOf: '2026-11-01',
  sources: ['first']
};
const shown = (asOf: string, group: 'held' | 'free' | 'died' = 'held', stale = false) =>
  mailOf({mail: {...letters, asOf}}, {group, stale}, now) !== undefined;

test('letters are asked for only while the person is held and sources vouch for both within 90 days', () => {
  assert.ok(shown('2026-11-01'));
  assert.ok(shown('2026-08-31'));
  assert.ok(!shown('2026-08-30'));
  assert.ok(!shown('unknown'));
  assert.ok(!shown('2026-11-01', 'held', true), 'where the person is has not been confirmed');
  assert.ok(!shown('2026-11-01', 'free'));
  assert.ok(!shown('2026-11-01', 'died'));
  assert.equal(mailOf({mail: undefined}, {group: 'held', stale: false}, now), undefined);
});

test('nothing about letters is valid without a source, a date, an address of lines and a language', () => {
  const schema = personFacts.shape.mail.unwrap();
  assert.ok(schema.safeParse(letters).success);
  for (const change of [
    {sources: []},
    {sources: undefined},
    {asOf: undefined},
    {address: 'Evin'},
    {languages: []},
    {mayNot: undefined}
  ])
    assert.ok(!schema.safeParse({...letters, ...change}).success, JSON.stringify(change));
});
