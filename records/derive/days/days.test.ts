import assert from 'node:assert/strict';
import {test} from 'node:test';
import {getPerson} from '../../index.ts';
import type {Person} from '../shapes.ts';
import {daysOfItems, daysOfPerson} from './days.ts';

const taghavi = getPerson('nahid-taghavi', 'en');
assert.ok(taghavi);
const year = {first: '2030-01-01', last: '2030-12-31'};
const event = (type: string, date: string, certainty = 'confirmed') =>
  ({
    type,
    date,
    certainty,
    detail: {en: '', fa: ''},
    sources: []
  }) as unknown as Person['events'][0];
/** A free person with other facts. */
const person = (facts: Partial<Person>): Person => ({...taghavi, ...facts});
const kinds = (facts: Partial<Person>) =>
  daysOfPerson(person(facts), 'en', year).map(
    ({kind, first, count}) => `${kind} ${first} ${count}`
  );

test('anniversaries of arrest, sentence and the last release, in order', () => {
  const events = [
    event('arrest', '2020-10-16'),
    event('sentence', '2021-08-04'),
    event('release', '2022-02-01'),
    event('arrest', '2022-11-13'),
    event('release', '2025-01-12')
  ];
  assert.deepEqual(kinds({events}), [
    'release 2030-01-12 5',
    'sentence 2030-08-04 9',
    'arrest 2030-10-16 10',
    'arrest 2030-11-13 8'
  ]);
  const held = {...taghavi.status, group: 'held' as const};
  assert.equal(
    kinds({events, status: held}).some(each => each.startsWith('release')),
    false
  );
});

test('what is inferred, or known only to the year, has none; a month is a whole month', () => {
  assert.deepEqual(kinds({events: [event('arrest', '2020-10-16', 'inferred')]}), []);
  assert.deepEqual(kinds({events: [event('arrest', '2020')]}), []);
  const [day] = daysOfPerson(person({events: [event('arrest', '2020-10')]}), 'fa', year);
  assert.deepEqual([day?.first, day?.last], ['2030-10-01', '2030-10-31']);
});

test('a birthday only with consent, only if it is exact, and not of the dead', () => {
  const birth = {date: '1960-05-01', approximate: false, asOf: '2025', sources: []};
  const consent = {...taghavi.consent, birthday: true};
  const died = {...taghavi.status, group: 'died' as const};
  assert.deepEqual(kinds({events: [], birth, consent}), ['birthday 2030-05-01 70']);
  assert.deepEqual(kinds({events: [], birth}), []);
  assert.deepEqual(kinds({events: [], birth, consent: {...consent, birthday: false}}), []);
  assert.deepEqual(kinds({events: [], consent, birth: {...birth, approximate: true}}), []);
  assert.deepEqual(kinds({events: [], birth, consent, status: died}), []);
});

test('milestones are counted on from the last day that a source confirms, if the number of days is known', () => {
  const status = {...taghavi.status, group: 'held' as const, code: 'serving' as const};
  const spell = {
    from: '2026-01-01',
    to: null,
    until: '2029-12-31'
  } as Person['detention']['spells'][0];
  const detention = {spells: [spell], days: {min: 1450, max: 1450}, openEnded: true};
  assert.deepEqual(kinds({events: [], status, detention}), ['milestone 2030-02-19 1500']);
  const range = {...detention, days: {min: 1450, max: 1480}};
  assert.deepEqual(kinds({events: [], status, detention: range}), []);
  assert.deepEqual(kinds({events: [], detention}), [], 'free');
  const lost = {...status, code: 'unknown' as const};
  assert.deepEqual(kinds({events: [], status: lost, detention}), [], 'whereabouts unknown');
});

test('only open calls have a last day, and only news that announces has an event to come', () => {
  const words = {title: 'T', lang: 'en'};
  const action = {slug: 'a', recordNo: 1, deadline: '2030-03-01', opened: '2029-01-01', words};
  const item = {slug: 'n', recordNo: 2, date: '2030-01-05', words};
  const days = (isOpen: boolean, eventDate: string) =>
    daysOfItems(
      {actions: [{...action, isOpen}], news: [{...item, eventDate}]} as unknown as Parameters<
        typeof daysOfItems
      >[0],
      year
    ).map(({kind, first}) => `${kind} ${first}`);
  assert.deepEqual(days(true, '2030-02-01'), ['announced 2030-02-01', 'deadline 2030-03-01']);
  assert.deepEqual(days(false, '2030-01-01'), []);
});
