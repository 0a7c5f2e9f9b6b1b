import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {CaseFacts, Source} from '../../collections/types.ts';
import {deriveStatus} from '../status.ts';
import {casesByPerson, withCaseEvents, type OwnOrSharedEvent} from './caseEvents.ts';
import {sortEvents} from './order.ts';
import {now, toEvents, type Told} from './life.fixture.ts';

const source = (id: string, url?: string): Source => ({
  id,
  publisher: {en: 'P', fa: 'ن'},
  title: {en: 'T', fa: 'ع'},
  lang: 'en',
  type: 'media',
  publishable: true,
  ...(url !== undefined && {url})
});

const notRecorded = {
  outcome: 'not-recorded' as const,
  judgments: [],
  asOf: '2021',
  sources: ['x']
};

type CaseTold = [...told: Told, people?: string[]];
const caseWith = (...told: CaseTold[]) => ({
  slug: 'a-case',
  facts: {
    defendants: ['one', 'other'].map(person => ({
      person,
      name: {en: 'N', fa: 'ن'},
      outcome: {en: 'O', fa: 'ن'},
      asOf: '2021',
      sources: ['x']
    })),
    events: told.map(([type, date, more = {}, people]): CaseFacts['events'][number] => ({
      ...(toEvents([[type, date, more]])[0] as CaseFacts['events'][number]),
      ...(people && {people})
    })),
    sources: [source('x', 'https://example.org/of-the-case')]
  }
});

const withCase = (told: readonly Told[], legalCase: ReturnType<typeof caseWith>, slug = 'one') => {
  const facts = {
    events: toEvents(told) as OwnOrSharedEvent[],
    sentence: notRecorded,
    sources: [source('x')]
  };
  const cases = casesByPerson([legalCase]).get(slug) ?? [];
  const life = withCaseEvents(slug, facts, cases);
  return {...life, status: deriveStatus(life, now)};
};
const arrested: Told = ['arrest', '2020-10-16', {prison: 'evin'}];

test('a hearing of the case is on the timeline of every defendant, and counts for the status', () => {
  for (const slug of ['one', 'other']) {
    const {events, status} = withCase([arrested], caseWith(['hearing', '2021-04-28']), slug);
    assert.deepEqual(
      events.map(({type, id, case: of}) => [type, id, of]),
      [
        ['arrest', undefined, undefined],
        ['hearing', 'a-case-2021-04-28-hearing', 'a-case']
      ]
    );
    assert.deepEqual([status.code, status.prison], ['on-trial', 'evin']);
  }
  assert.deepEqual(
    withCase([arrested], caseWith(['hearing', '2021']), 'somebody').events.length,
    1
  );
});

test('the sources of the case come with it, under ids of their own; one that both have stays one', () => {
  const shared = withCase([arrested], caseWith(['hearing', '2021-04-28']));
  assert.deepEqual(shared.events[1]?.sources, ['a-case-x']);
  assert.deepEqual(
    shared.sources.map(({id, url}) => [id, url]),
    [
      ['x', undefined],
      ['a-case-x', 'https://example.org/of-the-case']
    ]
  );
  const facts = {
    events: toEvents([arrested]),
    sentence: notRecorded,
    sources: [source('own', 'https://example.org/of-the-case')]
  };
  const known = withCaseEvents('one', facts, [caseWith(['hearing', '2021-04-28'])]);
  assert.deepEqual(known.events[1]?.sources, ['own']);
  assert.equal(known.sources.length, 1);
});

test('what the person’s own file tells is not repeated, even if it knows the month only', () => {
  const legalCase = caseWith(['hearing', '2021-04-28'], ['hearing', '2021-06-13']);
  const dates = (...own: Told[]) => withCase([arrested, ...own], legalCase).events.length - 1;
  assert.equal(dates(['hearing', '2021-04-28'], ['hearing', '2021-06-13']), 2);
  assert.equal(dates(['hearing', '2021-04']), 2);
  assert.equal(dates(['hearing', '2021']), 2, 'one hearing of that year is told, the other is not');
  assert.equal(dates(['hearing', '2021-05-01']), 3);
});

test('other events concern those whom they name', () => {
  const told: CaseTold = ['sentence', '2021-08-04', {}, ['one']];
  assert.equal(withCase([arrested], caseWith(told)).status.code, 'serving');
  assert.equal(withCase([arrested], caseWith(told), 'other').status.code, 'pretrial');
  assert.equal(withCase([arrested], caseWith(['sentence', '2021-08-04'])).status.code, 'pretrial');
  const hearing: CaseTold = ['hearing', '2021-04-28', {}, ['other']];
  assert.equal(withCase([arrested], caseWith(hearing)).events.length, 1);
});

test('a trial that goes on changes nothing for those who are free or dead', () => {
  const legalCase = caseWith(['hearing', '2024-04-28']);
  for (const type of ['release', 'acquittal', 'death'] as const)
    assert.equal(withCase([arrested, [type, '2023-01-01']], legalCase).events.length, 2, type);
  assert.equal(withCase([arrested, ['bail', '2023-01-01']], legalCase).events.length, 3);
  const named = caseWith(['hearing', '2024-04-28', {}, ['one']]);
  assert.equal(withCase([arrested, ['release', '2023']], named).status.code, 'on-trial');
  assert.equal(withCase([arrested, ['death', '2023']], named).status.code, 'died-in-custody');
});

test('an event of the case comes before one that is known to be no later than a day after it', () => {
  const {events, status} = withCase(
    [arrested, ['sentence', '2021-08-04'], ['whereabouts-unknown', 'on or before 2023-02-20']],
    caseWith(['hearing', '2021-04-28'])
  );
  assert.deepEqual(
    sortEvents(events).map(({type}) => type),
    ['arrest', 'hearing', 'sentence', 'whereabouts-unknown']
  );
  assert.equal(status.code, 'unknown');
});
