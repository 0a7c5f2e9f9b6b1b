import assert from 'node:assert/strict';
import {test} from 'node:test';
import {getPerson, type Person} from '../../records/index.ts';
import {toOpenPerson} from './openPeople.ts';

const none = new Map<string, number>();
const healthIn = (person: Person) =>
  toOpenPerson({en: person, fa: person}, {site: '', people: none, cases: none}).health;

test('the data say what a report on health is worth on their day, and nothing without consent', () => {
  const person = getPerson('nahid-taghavi', 'en');
  assert.ok(person?.health);
  assert.equal(healthIn(person).state, 'past');
  const expired = {...person, health: {...person.health, state: 'unconfirmed' as const}};
  assert.equal(healthIn(expired).state, 'unconfirmed');
  assert.equal(healthIn(expired).asOf, '2021-11-05');
  assert.deepEqual(healthIn({...person, health: null}), {
    severity: null,
    summary: {en: null, fa: null},
    denialOfCare: null,
    asOf: null,
    state: null
  });
});
