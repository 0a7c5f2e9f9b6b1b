import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {addLengths, enforceable, enforceableOn, inYears, lengthOf} from './inForce.ts';
import type {Judgment, SentenceFacts, SentencePart} from './inForce.ts';

const sources = ['first'];
const judgment = (parts: SentencePart[], more: Partial<Judgment> = {}): Judgment => ({
  parts,
  sources,
  ...more
});
const sentenced = (judgments: Judgment[], more: Partial<SentenceFacts> = {}): SentenceFacts => ({
  outcome: 'sentenced',
  judgments,
  asOf: '2026-01-01',
  sources,
  ...more
});
const prison = (years?: number, months?: number, days?: number): SentencePart => ({
  kind: 'prison',
  ...(years && {years}),
  ...(months && {months}),
  ...(days && {days})
});
const one = (...parts: SentencePart[]) => enforceable(sentenced([judgment(parts)]));

test('the longest of the terms of a judgment is enforced, or their sum, as the rule says', () => {
  const parts = [prison(5), prison(0, 15), prison(0, 0, 91)];
  const inForce = (counted: Judgment['counted']) =>
    enforceable(sentenced([judgment(parts, {counted})]));
  assert.deepEqual(inForce('longest'), {
    kind: 'term',
    length: {months: 60, days: 0},
    atLeast: false
  });
  assert.deepEqual(inForce('sum'), {kind: 'term', length: {months: 75, days: 91}, atLeast: false});
  assert.deepEqual(inForce('unclear'), {
    kind: 'term',
    length: {months: 60, days: 0},
    atLeast: true
  });
});

test('lengths are compared, not their largest unit', () => {
  const longest = (...parts: SentencePart[]) =>
    enforceable(sentenced([judgment(parts, {counted: 'longest'})])).length;
  assert.deepEqual(longest(prison(5), prison(0, 61)), {months: 61, days: 0});
  assert.deepEqual(longest(prison(0, 3), prison(0, 0, 91)), {months: 3, days: 0});
  assert.deepEqual(longest(prison(0, 3), prison(0, 0, 92)), {months: 0, days: 92});
});

test('suspended time is not enforced', () => {
  assert.deepEqual(one({...prison(5), suspendedPart: {months: 18}}).length, {months: 42, days: 0});
  assert.deepEqual(one({...prison(0, 2), suspendedPart: {days: 20}}).length, {months: 1, days: 10});
  assert.equal(one({...prison(5), suspended: true}).kind, 'no-prison');
  assert.equal(one({...prison(5), suspendedPart: {years: 5}}).kind, 'no-prison');
});

test('death comes before life, life before terms, and a term of unknown length makes a minimum', () => {
  assert.equal(one(prison(5), {kind: 'life'}, {kind: 'death'}).kind, 'death');
  assert.equal(one(prison(5), {kind: 'life'}).kind, 'life');
  assert.equal(one(prison()).kind, 'unknown');
  const {length, atLeast} = enforceable(
    sentenced([judgment([prison(5), prison()], {counted: 'longest'})])
  );
  assert.deepEqual([length?.months, atLeast], [60, true]);
});

test('lashes, a fine, exile or a ban alone are a sentence without prison', () => {
  for (const part of [
    {kind: 'lashes', count: 74},
    {kind: 'fine'},
    {kind: 'exile', years: 2},
    {kind: 'ban', ban: 'leaving-country'}
  ] as const)
    assert.equal(one(part).kind, 'no-prison');
});

test('what becomes of a judgment replaces its parts', () => {
  const after = (...changes: NonNullable<Judgment['changes']>) =>
    enforceable(sentenced([judgment([{kind: 'death'}], {changes})]));
  assert.equal(after().kind, 'death');
  assert.equal(after({kind: 'upheld', sources}).kind, 'death');
  assert.equal(after({kind: 'overturned', sources}).kind, 'overturned');
  assert.equal(after({kind: 'pardoned', sources}).kind, 'pardoned');
  assert.deepEqual(after({kind: 'commuted', parts: [prison(10)], sources}).length, {
    months: 120,
    days: 0
  });
  const retried = enforceable(
    sentenced(
      [
        judgment([{kind: 'death'}], {changes: [{kind: 'overturned', sources}]}),
        judgment([prison(5)])
      ],
      {counted: 'unclear'}
    )
  );
  assert.deepEqual(retried, {kind: 'term', length: {months: 60, days: 0}, atLeast: false});
});

test('on a date, only what had been decided by then is in force', () => {
  const sentence = sentenced([
    judgment([{kind: 'death'}], {
      date: '2020-03',
      changes: [{kind: 'commuted', date: '2021', parts: [prison(10)], sources}]
    })
  ]);
  assert.equal(enforceableOn(sentence, '2019-12-31').kind, 'not-recorded');
  assert.equal(enforceableOn(sentence, '2020-03-01').kind, 'death');
  assert.equal(enforceableOn(sentence, '2020-12-31').kind, 'death');
  assert.equal(enforceableOn(sentence, '2022-01-01').kind, 'term');
});

test('without a sentence, the reason is the kind: never tried is not the same as not recorded', () => {
  for (const outcome of [
    'acquitted',
    'charges-dropped',
    'not-tried',
    'awaiting-verdict',
    'not-recorded'
  ] as const)
    assert.deepEqual(enforceable(sentenced([], {outcome})), {
      kind: outcome,
      length: null,
      atLeast: false
    });
});

const written = fc.record(
  {
    years: fc.integer({min: 1, max: 60}),
    months: fc.integer({min: 1, max: 720}),
    days: fc.integer({min: 1, max: 1000})
  },
  {requiredKeys: []}
);
const terms = fc.array(
  written.map((length): SentencePart => ({kind: 'prison', ...length})),
  {minLength: 1, maxLength: 8}
);
const rule = fc.constantFrom('longest', 'sum', 'unclear');

test('for any terms: the longest is one of them and none is longer, the sum is no shorter', () => {
  fc.assert(
    fc.property(terms, rule, (parts, counted) => {
      const {kind, length} = enforceable(sentenced([judgment(parts, {counted})]));
      const lengths = parts.flatMap(part => lengthOf(part) ?? []);
      if (!length) return assert.equal(kind, lengths.length ? 'term' : 'unknown');
      if (counted === 'sum') return assert.deepEqual(length, addLengths(lengths));
      assert.ok(lengths.some(each => each.months === length.months && each.days === length.days));
      return assert.ok(lengths.every(each => inYears(each) <= inYears(length)));
    })
  );
});

test('for any terms: their order, and punishments of other kinds, change nothing', () => {
  fc.assert(
    fc.property(terms, rule, (parts, counted) => {
      const inForce = (all: SentencePart[]) => enforceable(sentenced([judgment(all, {counted})]));
      const {length, ...rest} = inForce(parts);
      const other = inForce([{kind: 'lashes', count: 74}, ...parts.toReversed()]);
      assert.deepEqual({...other, length: null}, {...rest, length: null});
      assert.equal(other.length && inYears(other.length), length && inYears(length));
    })
  );
});

test('for any length and any part of it that is suspended, what is left is neither negative nor longer', () => {
  fc.assert(
    fc.property(written, written, (whole, part) => {
      const [length, suspended] = [lengthOf(whole), lengthOf(part)];
      if (!length || !suspended || inYears(suspended) > inYears(length)) return;
      const {length: left} = one({kind: 'prison', ...whole, suspendedPart: part});
      if (!left) return;
      assert.ok(left.months >= 0 && left.days >= 0);
      const expected = inYears(length) - inYears(suspended);
      assert.ok(Math.abs(inYears(left) - expected) < 1 / 365, `${inYears(left)} ${expected}`);
    })
  );
});

test('a length in years, months and days is the same however it is written', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 60}), years =>
      assert.deepEqual(lengthOf({years}), lengthOf({months: years * 12}))
    )
  );
});
