import assert from 'node:assert/strict';
import {test} from 'node:test';
import {check, person, swap, testFindings} from '../content.fixture.ts';

/** The base person with another list of parts, which is on line 25. */
const parts = (list: string) => swap(person, '[{kind: prison, years: 2}]', list);
const base =
  'outcome: sentenced\n  judgments:\n    - parts: [{kind: prison, years: 2}]\n      sources: [first]';
const sentence = (text: string) => swap(person, base, text);
const at = (field: RegExp, found: RegExp, expected: RegExp, line = 25) => ({
  file: person,
  line,
  field,
  found,
  expected
});

testFindings([
  {
    name: 'a calendar year as the length of a term',
    files: parts('[{kind: prison, years: 2021}]'),
    ...at(/parts\[0\]\.years$/, /2021/, /1 to 60.*not a year of a calendar/)
  },
  {
    name: 'a Solar year as the length of a term',
    files: parts('[{kind: prison, months: 1400}]'),
    ...at(/months$/, /1400/, /1 to 720/)
  },
  {
    name: 'no years',
    files: parts('[{kind: prison, years: 0}]'),
    ...at(/years$/, /0/, /leave the field out/)
  },
  {
    name: 'half a year',
    files: parts('[{kind: prison, years: 1.5}]'),
    ...at(/years$/, /1\.5/, /a whole number/)
  },
  {
    name: 'more lashes than anyone is sentenced to',
    files: parts('[{kind: lashes, count: 7400}]'),
    ...at(/count$/, /7400/, /1 to 1000/)
  },
  {
    name: 'a field of another kind of punishment',
    files: parts('[{kind: lashes, years: 2}]'),
    ...at(/years$/, /2/, /a field of kind: lashes, one of: kind, .*count/)
  },
  {
    name: 'an amount without a currency',
    files: parts('[{kind: fine, amount: 5000}]'),
    ...at(/amount$/, /5000/, /and its currency/)
  },
  {
    name: 'a ban that does not say what is forbidden',
    files: parts('[{kind: ban, years: 2}]'),
    ...at(/ban$/, /nothing|undefined|missing/, /what kind: ban means/)
  },
  {
    name: 'more suspended than imposed',
    files: parts('[{kind: prison, years: 2, suspendedPart: {years: 3}}]'),
    ...at(/suspendedPart$/, /years/, /at most the term/)
  },
  {
    name: 'two terms without a rule',
    files: parts('[{kind: prison, years: 2}, {kind: prison, months: 8}]'),
    ...at(/counted$/, /nothing|undefined|missing/, /longest, sum or unclear/)
  },
  {
    name: 'an unknown punishment',
    files: parts('[{kind: prision, years: 2}]'),
    ...at(/kind$/, /prision/, /one of: prison, life.*did you mean prison/)
  },
  {
    name: 'sentenced without a judgment',
    files: sentence('outcome: sentenced\n  judgments: []'),
    ...at(/judgments$/, /nothing|undefined|missing/, /at least one judgment/, 24)
  },
  {
    name: 'never tried, but with a judgment',
    files: swap(person, 'outcome: sentenced', 'outcome: not-tried'),
    ...at(/outcome$/, /nothing|undefined|missing/, /sentenced, since there are judgments/, 23)
  },
  {
    name: 'reduced to nothing that is known',
    files: swap(
      person,
      '      sources: [first]\n  asOf',
      '      sources: [first]\n      changes:\n        - {kind: reduced, sources: [first]}\n  asOf'
    ),
    ...at(/changes\[0\]\.parts$/, /nothing|undefined|missing/, /all parts that are in force/, 28)
  },
  {
    name: 'overturned, but with something left',
    files: swap(
      person,
      '      sources: [first]\n  asOf',
      '      sources: [first]\n      changes:\n' +
        '        - {kind: overturned, parts: [{kind: life}], sources: [first]}\n  asOf'
    ),
    ...at(/changes\[0\]\.parts$/, /life/, /no parts/, 28)
  }
]);

const events = (...types: string[]) =>
  types
    .map(
      (type, index) =>
        `  - type: ${type}\n    date: "${2021 + index}"\n` +
        '    detail: {en: It happened., fa: رخ داد.}\n    sources: [first]\n'
    )
    .join('');
const withEvents = (list: string, ...types: string[]) => ({
  [person]: (parts(list)[person] ?? '').replace('sentence:\n', `${events(...types)}sentence:\n`)
});

testFindings([
  {
    name: 'a sentence of death in the events only',
    files: withEvents('[{kind: prison, years: 2}]', 'death-sentence'),
    ...at(/^sentence$/, /term/, /a sentence of death, as the events have it.*commutation/, 26)
  },
  {
    name: 'a sentence of death that an event commuted and the judgment still has',
    files: withEvents('[{kind: death}]', 'death-sentence', 'commutation'),
    ...at(
      /^sentence$/,
      /death/,
      /no sentence of death, since none stands.*changes of the judgment/,
      30
    )
  }
]);

test('a sentence of death in events and judgment, or of someone who has died, has no finding', () => {
  for (const files of [
    withEvents('[{kind: death}]', 'death-sentence'),
    withEvents('[{kind: death}]', 'sentence'),
    withEvents('[{kind: prison, years: 2}]', 'death-sentence', 'commutation'),
    withEvents('[{kind: death}]', 'death-sentence', 'execution')
  ])
    assert.deepEqual(check(files), []);
});

test('every punishment that courts impose can be recorded', () => {
  for (const list of [
    '[{kind: prison, days: 91}]',
    '[{kind: prison, months: 15}]',
    '[{kind: prison}]',
    '[{kind: prison, years: 5, suspendedPart: {years: 2}, charge: propaganda}]',
    '[{kind: life}]',
    '[{kind: prison, years: 2}, {kind: lashes, count: 74}, {kind: fine, amount: 50000000, currency: IRR}, ' +
      '{kind: exile, place: {en: Izeh, fa: ایذه}, years: 2}, {kind: ban, ban: online, years: 2}, ' +
      '{kind: other, text: {en: Loss of property, fa: ضبط اموال}}]'
  ])
    assert.deepEqual(check(parts(list)), [], list);
});
