import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {parse} from 'yaml';
import type {PersonEvent} from '../../collections/types.ts';
import {personFacts} from '../../schema/person.ts';
import {deriveStatus} from '../status.ts';

const now = new Date('2026-11-23T12:00:00Z');
const person = personFacts.parse(
  parse(fs.readFileSync('content/prisoners/nahid-taghavi/person.yaml', 'utf8'))
);
const codeOf = (...events: [PersonEvent['type'], string][]) =>
  deriveStatus(
    {
      ...person,
      events: events.map(([type, date]) => ({
        type,
        date,
        certainty: 'confirmed',
        detail: {en: 'x', fa: 'x'},
        sources: ['x']
      }))
    },
    now
  ).code;

test('events of one date keep the order of the file', () => {
  assert.equal(
    codeOf(['arrest', '2020-01-01'], ['release', '2026-10-13'], ['arrest', '2026-10-13']),
    'pretrial'
  );
  assert.equal(
    codeOf(['arrest', '2020-01-01'], ['arrest', '2026-10-13'], ['release', '2026-10-13']),
    'released'
  );
  assert.equal(codeOf(['bail', '2022-02'], ['arrest', '2022-02']), 'pretrial');
  assert.equal(
    codeOf(
      ['arrest', '2020-01-01'],
      ['sentence', '2020-06-01'],
      ['furlough-start', '2021-03-20'],
      ['furlough-end', '2021-04-04'],
      ['furlough-start', '2021-04-04']
    ),
    'furlough'
  );
});
