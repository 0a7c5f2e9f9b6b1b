import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {PersonEvent} from '../../collections/types.ts';
import {eventTypes} from '../../schema/registries.ts';
import {rangeOf, dayOf, daysBetween} from '../dates/dates.ts';
import {life, now, type Told} from './life.fixture.ts';
import {mayBeEither, sortEvents} from './order.ts';

/** What each event says about custody, written down again here so that the tables of the code can be wrong. */
const enters = new Set<string>([
  'arrest',
  'imprisonment',
  'transfer',
  'furlough-end',
  'confirmation'
]);
const leaves = new Set<string>([
  'furlough-start',
  'bail',
  'house-arrest',
  'exile',
  'disappearance',
  'whereabouts-unknown',
  'acquittal',
  'conditional-release',
  'release'
]);
const deaths = new Set<string>(['execution', 'death']);
const onlyInPrison = ['detained', 'pretrial', 'serving'];
const free = ['released', 'released-conditional', 'acquitted'];

const day = fc
  .integer({min: 0, max: 365 * 6})
  .map(days => new Date(Date.UTC(2020, 10, 29) + days * 86_400_000).toISOString().slice(0, 10));
const date = fc
  .tuple(day, fc.constantFrom(4, 7, 10, 10, 10))
  .map(([of, length]) => of.slice(0, length));
const toldAt = (when: fc.Arbitrary<string>): fc.Arbitrary<Told> =>
  fc.tuple(
    fc.constantFrom(...eventTypes),
    when,
    fc.record(
      {
        prison: fc.constantFrom<NonNullable<PersonEvent['prison']>>('evin', 'karaj'),
        certainty: fc.constantFrom('confirmed', 'reported', 'inferred')
      },
      {requiredKeys: []}
    )
  );
const lives = fc.array(toldAt(date), {minLength: 1, maxLength: 12});
const datedLives = fc.uniqueArray(toldAt(day), {
  minLength: 1,
  maxLength: 12,
  selector: ([, on]) => on
});
/** Lives in and out of prison within two months, most dates known to the month. */
const crowdedLives = fc.array(
  fc.tuple(
    fc.constantFrom('arrest', 'furlough-start', 'furlough-end', 'bail'),
    fc.constantFrom('2026-10', '2026-10', '2026-11', '2026-11', '2026-10-20', '2026-11-05')
  ),
  {minLength: 1, maxLength: 8}
);
const property = <T>(of: fc.Arbitrary<T>, holds: (value: T) => void) =>
  fc.assert(fc.property(of, holds), {numRuns: 1000, seed: 20});
const inOrder = (told: readonly Told[]) =>
  sortEvents(told.map(each => ({date: each[1], each}))).map(({each}) => each);

test('no order of events gives a status that contradicts the last known custody', () =>
  property(lives, told => {
    const {status} = life(told);
    const order = inOrder(told);
    const death = order.findIndex(
      ([type, , more]) => deaths.has(type) && more?.certainty !== 'inferred'
    );
    if (death >= 0) {
      assert.equal(status.group, 'died');
      return;
    }
    const last = order.findLast(
      ([type]) => enters.has(type) || leaves.has(type) || deaths.has(type)
    );
    const isHeld = last !== undefined && enters.has(last[0]);
    assert.equal(status.group === 'free' && isHeld, false, 'free, and last known to be held');
    if (isHeld) assert.ok([...onlyInPrison, 'on-trial', 'death-sentence'].includes(status.code));
    else {
      assert.ok(!onlyInPrison.includes(status.code), status.code);
      assert.equal(status.prison, null);
    }
  }));

test('what is only inferred sets no one free, and tells of no death', () =>
  property(lives, told => {
    const inferred = told.map(([type, on]): Told => [type, on, {certainty: 'inferred'}]);
    const {status, changes} = life(inferred);
    const pardoned = told.some(([type]) => type === 'pardon');
    for (const {code} of [status, ...changes])
      assert.ok(pardoned || (!free.includes(code) && !code.startsWith('died')), code);
  }));

test('days held: never negative, within the time on record, and the sum of the stretches', () =>
  property(fc.oneof(lives, crowdedLives), (told: readonly Told[]) => {
    const {spells, days} = life(told).detention;
    const first = told.map(([, on]) => rangeOf(on).first).sort()[0] ?? '';
    const elapsed = Math.max(0, daysBetween(first, dayOf(now)));
    let [min, max] = [0, 0];
    for (const spell of spells) {
      const most = spell.days.max ?? Infinity;
      assert.ok(spell.days.min >= 0 && spell.days.min <= most);
      min += spell.days.min;
      max += most;
    }
    assert.deepEqual(days, {min, max});
    assert.ok(max <= elapsed, `${max} days of ${elapsed}`);
  }));

test('stretches in prison follow one another and never overlap', () =>
  property(lives, told => {
    const {spells} = life(told).detention;
    spells.forEach(({from, until}, index) => {
      assert.ok(rangeOf(from).first <= rangeOf(until).last);
      const next = spells[index + 1];
      if (next) assert.ok(rangeOf(until).first <= rangeOf(next.from).last);
    });
  }));

test('a prison is named only for someone who is in it', () =>
  property(lives, told => {
    const {status} = life(told);
    const codes = [...onlyInPrison, 'on-trial', 'death-sentence'];
    assert.ok(status.prison === null || codes.includes(status.code));
  }));

test('after a death nothing changes the status', () =>
  property(fc.tuple(lives, lives), ([before, after]) => {
    const death: Told = ['death', '2027', {certainty: 'confirmed'}];
    const later = after.map(([type, , more = {}]): Told => [type, '2028', more]);
    assert.deepEqual(life([...before, death, ...later]).status, life([...before, death]).status);
  }));

test('the order of the file decides nothing if the dates differ', () =>
  property(
    datedLives.chain(told =>
      fc.tuple(fc.constant(told), fc.shuffledSubarray(told, {minLength: told.length}))
    ),
    ([told, shuffled]) => {
      const [one, other] = [life(told), life(shuffled)];
      assert.deepEqual(other.status, one.status);
      assert.deepEqual(other.detention, one.detention);
    }
  ));

test('sorted events are in order of date, and in the order of the file where dates leave it open', () =>
  property(lives, told => {
    const sorted = inOrder(told);
    sorted.forEach(([, on], index) => {
      for (const [, later] of sorted.slice(index + 1))
        assert.ok(rangeOf(on).first <= rangeOf(later).last);
    });
    if (told.every(([, one]) => told.every(([, other]) => mayBeEither({date: one}, {date: other}))))
      assert.deepEqual(sorted, told);
  }));
