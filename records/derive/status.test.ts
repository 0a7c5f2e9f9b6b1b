import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {parse} from 'yaml';
import type {PersonFacts} from '../collections/types.ts';
import {detentionOf} from './detention.ts';
import {plateOf} from './plate.ts';
import {personFacts} from '../schema/person.ts';
import {sortEvents} from './life/order.ts';
import {deriveStatus, statusChanges} from './status.ts';
import {rangeOf} from '../../i18n/partialDates/partialDate.ts';

const now = new Date('2026-11-23T12:00:00Z');
const load = (slug: string) =>
  personFacts.parse(parse(fs.readFileSync(`content/prisoners/${slug}/person.yaml`, 'utf8')));
const withEvents = (...events: [PersonFacts['events'][number]['type'], string][]): PersonFacts => ({
  ...load('nahid-taghavi'),
  sources: [],
  events: events.map(([type, date]) => ({
    type,
    date,
    certainty: 'confirmed',
    detail: {en: 'x', fa: 'x'},
    sources: ['x']
  }))
});

test('Nahid Taghavi: released on or before 12 January 2025, as of 13 January', () => {
  const status = deriveStatus(load('nahid-taghavi'), now);
  assert.deepEqual(
    [status.code, status.group, status.date, status.asOf, status.stale],
    ['released', 'free', 'on or before 2025-01-12', '2025-01-13', false]
  );
});

test('Nahid Taghavi: three stretches in prison without furlough, the last one known to the month', () => {
  const person = load('nahid-taghavi');
  const {spells, days, openEnded} = detentionOf(person, '2025-01-13', now);
  assert.deepEqual(
    spells.map(({from, to}) => [from, to]),
    [
      ['2020-10-16', '2022-07-19'],
      ['2022-11-13', '2024-01-09'],
      ['2024-02-28', '2024-09']
    ]
  );
  assert.deepEqual(
    spells.map(spell => spell.days),
    [
      {min: 641, max: 641},
      {min: 422, max: 422},
      {min: 186, max: 215}
    ]
  );
  assert.deepEqual(days, {min: 1249, max: 1278});
  assert.equal(openEnded, false);
});

test('each of her statuses is derived from the events up to it', () => {
  const person = load('nahid-taghavi');
  const at = (day: string) =>
    deriveStatus(
      {...person, events: sortEvents(person.events).filter(({date}) => rangeOf(date).last <= day)},
      new Date(`${day}T12:00:00Z`)
    ).code;
  assert.deepEqual(
    [
      '2020-12-01',
      '2021-05-01',
      '2021-09-01',
      '2022-08-01',
      '2022-12-01',
      '2024-02-01',
      '2024-03-01',
      '2024-10-01',
      '2025-01-12'
    ].map(at),
    [
      'pretrial',
      'on-trial',
      'serving',
      'furlough',
      'serving',
      'furlough',
      'serving',
      'furlough',
      'released'
    ]
  );
});

test('after 90 days without news only the status of someone held is unconfirmed', () => {
  const held = withEvents(['arrest', '2026-01-01'], ['confirmation', '2026-08-25']);
  assert.equal(deriveStatus(held, now).stale, false);
  assert.equal(deriveStatus(held, new Date('2026-11-24T12:00:00Z')).stale, true);
  assert.equal(
    deriveStatus(withEvents(['arrest', '2020-01-01'], ['death', '2021-01-01']), now).stale,
    false
  );
});

test('an award does not confirm that someone is still held', () => {
  assert.equal(
    deriveStatus(withEvents(['arrest', '2020-01-01'], ['award', '2021-09-16']), now).asOf,
    '2020-01-01'
  );
});

test('a convict at liberty awaits the summons; someone taken back to prison serves again', () => {
  assert.equal(
    deriveStatus(withEvents(['sentence', '2019-05-01']), now).code,
    'convicted-awaiting-summons'
  );
  assert.equal(
    deriveStatus(
      withEvents(
        ['arrest', '2019-08-11'],
        ['sentence', '2020-02'],
        ['release', '2021-11-17'],
        ['imprisonment', '2022-01-23']
      ),
      now
    ).code,
    'serving'
  );
});

test('an override replaces the derived status and has a reason', () => {
  const statusOverride = {
    code: 'unknown' as const,
    date: '2023-02-20',
    reason: {en: 'r', fa: 'r'},
    asOf: '2023-02-20',
    sources: ['x']
  };
  const status = deriveStatus({...withEvents(['arrest', '2020-01-01']), statusOverride}, now);
  assert.deepEqual([status.code, status.reason?.en], ['unknown', 'r']);
});

test('the plate has a bar for each year and a shorter one for months; furlough is a gap', () => {
  const plate = (slug: string) => {
    const person = load(slug);
    const status = deriveStatus(person, now);
    return plateOf(
      {sentence: person.sentence, status, detention: detentionOf(person, status.asOf, now)},
      now
    );
  };
  const nahid = plate('nahid-taghavi');
  assert.equal(nahid.bars.length, 11);
  assert.ok(Math.abs((nahid.bars.at(-1)?.length ?? 0) - 8 / 12) < 0.01);
  assert.ok(
    nahid.bars[1]?.segments.some(({mark}) => mark === 'away'),
    'the furlough of 2022 shows in the second year'
  );
  assert.ok(nahid.bars[10]?.segments.every(({mark}) => mark === 'left'));
  assert.equal(nahid.variant, 'free');
  const raoof = plate('mehran-raoof');
  assert.equal(raoof.variant, 'unconfirmed');
  assert.ok(raoof.bars.at(-1)?.segments.every(({mark}) => mark === 'unconfirmed'));
  assert.ok(
    plate('baktash-abtin').bars.every(({segments}) => segments.every(({mark}) => mark === 'served'))
  );
});

test('only events that change the status are changes of status', () => {
  const events = (
    [
      'arrest',
      'hearing',
      'hearing',
      'sentence',
      'award',
      'furlough-start',
      'furlough-end',
      'release'
    ] as const
  ).map((type, index) => ({type, date: `2021-01-0${index + 1}`}));
  assert.deepEqual(
    statusChanges({events, sentence: load('nahid-taghavi').sentence}).map(
      ({event, code}) => `${event.type}: ${code}`
    ),
    [
      'arrest: pretrial',
      'hearing: on-trial',
      'sentence: serving',
      'furlough-start: furlough',
      'furlough-end: serving',
      'release: released'
    ]
  );
});
