import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatMessage} from '../../../i18n/catalogue/format.ts';
import {lostWords} from './lostWords.ts';

const found = (yaml: string) =>
  lostWords(yaml, 'a.yaml').map(({line, field, found}) => `${line} ${field}: ${found}`);

const broken: [yaml: string, field: string, line: number, found: RegExp][] = [
  ['title: Tag #FreeNahid today', 'title', 1, /“Tag”, and “#FreeNahid today”/],
  ['a: 1\ntitle: The demand # 1 of all', 'title', 2, /# 1 of all/],
  ['title: "A headline" #FreeNahid', 'title', 1, /#FreeNahid/],
  ['title: #FreeNahid', 'title', 1, /nothing, and “#FreeNahid”/],
  ['en:\n  - "#A"\n  - #B', 'entry of a list', 3, /nothing, and “#B”/],
  ['places:\n  - en: Ward #2A\n    fa: بند', 'en', 2, /“Ward”/],
  ['name:\n  fa: نام #آزادی', 'fa', 2, /آزادی/],
  ['summary: one\n  two #three', 'two #three', 2, /#three/],
  ['recordNo: 010', 'recordNo', 1, /010, which YAML reads as 10/],
  ['sentence: {kind: term, years: 0x10}', 'years', 1, /0x10/],
  ['order: 1e3', 'order', 1, /1000/],
  ['order: +5', 'order', 1, /\+5/],
  ['order: 5.0', 'order', 1, /5/]
];
for (const [yaml, field, line, expected] of broken)
  test(`${JSON.stringify(yaml)}: what YAML drops is found`, () => {
    const findings = lostWords(yaml, 'a.yaml');
    assert.equal(findings.length, 1, found(yaml).join('\n'));
    assert.equal(findings[0]?.line, line);
    if (!field.includes('#')) assert.equal(findings[0]?.field, field);
    assert.match(formatMessage(findings[0]?.found ?? '', 'en'), expected);
  });

test('comments and numbers that lose nothing', () => {
  for (const yaml of [
    '# a comment\ntitle: A',
    'title: A#b',
    'title: "A #b"',
    "title: 'A #b'",
    'summary: |\n  A #b\n  c # d\nstate: draft',
    'summary: >- # folded\n  A #b',
    'state: draft # until Monday',
    'date: 2021-11-18 # the day of the report',
    'url: https://example.org/#part # the English page',
    'people: [a, b] # both of them',
    'people: [a, b] #both',
    'media: [] # none',
    'events: # the oldest first\n  - type: arrest',
    'recordNo: 10',
    'birth: {date: "1954"}',
    'years: 0',
    'date: 2021-08'
  ])
    assert.deepEqual(found(yaml), [], yaml);
});
