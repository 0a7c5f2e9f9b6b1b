import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {parse} from 'yaml';
import {countClaims} from '../check/facts/claims.ts';
import {checkContent} from '../check/index.ts';
import {termUses} from '../check/texts/glossary.ts';
import {listFolders} from '../read/files.ts';
import {personFacts} from '../schema/person.ts';
import {deriveStatus} from './status.ts';

const now = new Date('2026-11-29T12:00:00Z');

/** Each person as the sources say: status, since when, as of when, and how certain. */
const known: Record<
  string,
  [code: string, date: string, asOf: string, certainty: string, stale: boolean]
> = {
  'nahid-taghavi': ['released', 'on or before 2025-01-12', '2025-01-13', 'confirmed', false],
  'mehran-raoof': ['serving', '2021-08-04', '2024-05-01', 'confirmed', true],
  'nazanin-zaghari-ratcliffe': ['released', '2022-03-16', '2022-03-17', 'confirmed', false],
  'anoosheh-ashoori': ['released', '2022-03-16', '2022-03-17', 'confirmed', false],
  'somayeh-kargar': ['unknown', 'on or before 2023-02-20', '2023-02-20', 'inferred', true],
  'bahareh-soleimani': [
    'released',
    'between 2023-02-01 and 2023-02-20',
    '2023-02-20',
    'reported',
    false
  ],
  'nazanin-mohammadnejad': [
    'released',
    'between 2023-02-01 and 2023-02-20',
    '2023-02-20',
    'reported',
    false
  ],
  'mohammad-nourizad': ['serving', '2022-01-23', '2024-12-28', 'confirmed', true],
  'baktash-abtin': ['died-in-custody', '2022-01-08', '2022-01-08', 'confirmed', false],
  'keyvan-bajan': ['released-conditional', '2022-03-09', '2022-03-09', 'confirmed', false],
  'reza-khandan-mahabadi': ['released', '2023-02', '2023-03-06', 'confirmed', false]
};

test('each person’s status, dates and certainty agree with the sources', () => {
  const derived = Object.fromEntries(
    listFolders()
      .filter(({kind}) => kind === 'prisoners')
      .map(({slug, dir}) => {
        const {code, date, asOf, certainty, stale} = deriveStatus(
          personFacts.parse(parse(fs.readFileSync(`${dir}/person.yaml`, 'utf8'))),
          now
        );
        return [slug, [code, date, asOf, certainty, stale]];
      })
  );
  assert.deepEqual(derived, known);
});

test('all content passes the check; each claim about a person has a source and a date', () => {
  const {findings, folders} = checkContent(now);
  assert.deepEqual(findings, []);
  const {claims, sourced, dated} = countClaims(folders);
  assert.ok(claims > 150);
  assert.deepEqual([sourced, dated], [claims, claims]);
});

test('28 news items and the yearly notice, 11 people, two cases; no draft, one scheduled', () => {
  const {folders} = checkContent(now);
  const count = (kind: string) => folders.filter(folder => folder.kind === kind).length;
  assert.deepEqual([count('news'), count('prisoners'), count('cases')], [29, 11, 2]);
  const news = folders
    .filter(folder => folder.kind === 'news')
    .map(({slug, facts}) => ({slug, ...(facts?.data as {state: string; publishAt?: string})}));
  assert.deepEqual(
    news.filter(({state}) => state === 'draft').map(({slug}) => slug),
    []
  );
  assert.deepEqual(
    news.filter(({publishAt}) => publishAt).map(({slug}) => slug),
    ['nowruz-1406-status-review']
  );
  for (const {slug, words} of folders) {
    const [en, fa] = [words.en, words.fa].map(
      own =>
        (own?.located.data as {translation?: {status: string}} | undefined)?.translation?.status
    );
    assert.ok(en && fa, `${slug} in both languages, with its translation recorded`);
  }
});

test('counting claims notices one without a source', () => {
  const folder = {
    facts: {
      data: {
        charges: [{code: 'x', sources: [], asOf: '2021'}],
        events: [{date: '2021', sources: ['a']}]
      }
    }
  };
  assert.deepEqual(countClaims([folder as never]), {claims: 2, sourced: 1, dated: 2});
});

test('the list of terms says which ones the translation follows', () => {
  assert.deepEqual(
    termUses('He was in solitary confinement.', 'در حبس انفرادی بود.').map(({term, followed}) => [
      term,
      followed
    ]),
    [['solitary confinement', true]]
  );
  assert.deepEqual(
    termUses('He was in solitary confinement.', 'تنها بود.').map(({followed}) => followed),
    [false]
  );
});
