import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {PersonFacts} from '../../collections/types.ts';
import {detentionOf} from '../detention.ts';
import {now, toEvents, type Told} from '../life/life.fixture.ts';
import {plateOf} from '../plate.ts';
import {deriveStatus, statusChanges} from '../status.ts';

const claim = {asOf: '2022-02-01', sources: ['x']};
const withSentence = (told: Told[], sentence: Partial<PersonFacts['sentence']>) => ({
  events: toEvents(told),
  sentence: {outcome: 'sentenced' as const, judgments: [], ...claim, ...sentence},
  sources: []
});

test('the bars without a term: fixed in number, or one for each year where nothing is to be served', () => {
  const bars = (outcome: PersonFacts['sentence']['outcome']) => {
    const person = withSentence(
      [
        ['arrest', '2020-06-01'],
        ['release', '2023-09-01']
      ],
      {outcome}
    );
    const status = deriveStatus(person, now);
    const detention = detentionOf(person, status.asOf, now);
    return plateOf({sentence: person.sentence, status, detention}, now).bars.length;
  };
  assert.equal(bars('not-recorded'), 12);
  assert.equal(bars('awaiting-verdict'), 12);
  assert.equal(bars('acquitted'), 4);
  assert.equal(bars('not-tried'), 4);
});

test('a sentence of death in the judgments counts until an event commutes it', () => {
  const changes = [
    {
      kind: 'commuted' as const,
      date: '2022-02-01',
      parts: [{kind: 'prison' as const, years: 10}],
      sources: ['x']
    }
  ];
  const judgments = [
    {date: '2021-02-01', parts: [{kind: 'death' as const}], changes, sources: ['x']}
  ];
  const person = withSentence(
    [
      ['arrest', '2021-01-01'],
      ['sentence', '2021-02-01'],
      ['commutation', '2022-02-01']
    ],
    {judgments}
  );
  assert.deepEqual(
    statusChanges(person).map(({code}) => code),
    ['pretrial', 'death-sentence', 'serving']
  );
});
