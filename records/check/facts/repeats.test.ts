import {base, check, item, person, swap, testFindings} from '../content.fixture.ts';
import assert from 'node:assert/strict';
import {test} from 'node:test';

const medium = (id: string) =>
  `\n  - {id: ${id}, src: "drawing:case-path", alt: {en: a, fa: الف}, caption: {en: b, fa: ب}, ` +
  'credit: {en: c, fa: پ}, graphic: none}';
const link = (id: string) =>
  `\n  - {id: ${id}, kind: text, title: {en: a, fa: الف}, publisher: {en: b, fa: ب}, ` +
  'url: "https://example.org/", lang: en}';
const source = (id: string) =>
  `  - {id: ${id}, publisher: {en: a, fa: الف}, title: {en: b, fa: ب}, lang: en, type: media, publishable: true}\n`;
const event = (id: string) =>
  `\n  - {${id}type: hearing, date: 2021-01-01, detail: {en: a, fa: الف}, sources: [first]}`;

const free = /no other entry of/;
testFindings([
  {
    name: 'two pictures with one id',
    files: swap(item, 'media: []', `media:${medium('a')}${medium('b')}${medium('a')}`),
    file: item,
    line: 14,
    field: /^media\[2\]\.id$/,
    found: /“a”/,
    expected: free
  },
  {
    name: 'two links with one id',
    files: swap(item, 'links: []', `links:${link('a')}${link('a')}`),
    file: item,
    line: 14,
    field: /^links\[1\]\.id$/,
    found: /“a”/,
    expected: free
  },
  {
    name: 'two sources with one id',
    files: {[item]: `${base[item]}${source('first')}`},
    file: item,
    line: 24,
    field: /^sources\[1\]\.id$/,
    found: /“first”/,
    expected: free
  },
  {
    name: 'two events with one id',
    files: swap(person, 'events:', `events:${event('id: x, ')}${event('id: x, ')}`),
    file: person,
    line: 19,
    field: /^events\[1\]\.id$/,
    found: /“x”/,
    expected: free
  },
  {
    name: 'the id of an event that another event has from its date and type',
    files: swap(person, 'events:', `events:${event('')}${event('id: 2021-01-01-hearing, ')}`),
    file: person,
    line: 19,
    field: /^events\[1\]\.id$/,
    found: /2021-01-01-hearing/,
    expected: free
  },
  ...[
    ['people: [some-person]', 'people: [some-person, some-person]', 'people', 6],
    ['topics: [trials]', 'topics: [trials, trials]', 'topics', 10],
    ['hashtags: {en: []', 'hashtags: {en: ["#A", "#A"]', 'hashtags.en', 14]
  ].map(([from, to, field, line]) => ({
    name: `a value that ${field} has twice`,
    files: swap(item, String(from), String(to)),
    file: item,
    line: Number(line),
    field: new RegExp(`^${field}\\[1\\]$`),
    found: /some-person|trials|#A/,
    expected: /once/
  }))
]);

test('one id in two lists, and a second event on a day, are no repeats', () => {
  const files = {
    ...swap(person, 'events:', `events:${event('')}${event('')}${event('id: first, ')}`),
    [item]: (base[item] ?? '')
      .replace('media: []', `media:${medium('first')}`)
      .replace('links: []', `links:${link('first')}`)
  };
  assert.deepEqual(
    check(files).filter(({field}) => field.endsWith('id')),
    []
  );
});
