import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  base,
  english,
  farsi,
  farsiHead,
  inText,
  item,
  person,
  swap,
  type Files
} from '../content.fixture.ts';
import {namesFoundIn} from './hidden.fixture.ts';

const media = (id: string, src: string) =>
  [
    'media:',
    `  - {id: ${id}, src: ${src}, alt: {en: A, fa: الف}, caption: {en: B, fa: ب},`,
    '     credit: {en: C, fa: ج}, graphic: none}'
  ].join('\n');
const link = (url: string) =>
  `links:\n  - {id: a, kind: text, title: {en: A, fa: الف}, publisher: {en: B, fa: ب}, url: "${url}", lang: en}`;
const note = '{en: "About zohreh tehrani.", fa: "الف."}';

const places: [name: string, files: Files, file: string, line: number, field: string][] = [
  [
    'a hashtag',
    swap(item, 'hashtags: {en: []', 'hashtags: {en: ["#Zohreh_Nourani"]'),
    item,
    14,
    'hashtags.en[0]'
  ],
  [
    'a Farsi hashtag',
    swap(item, 'fa: []}\nactions', 'fa: ["#زهره_نورانی"]}\nactions'),
    item,
    14,
    'hashtags.fa[0]'
  ],
  [
    'a place',
    swap(item, 'places: []', 'places: [{en: House of Nourani (Zohreh), fa: خانه}]'),
    item,
    8,
    'places[0].en'
  ],
  [
    'a link’s address',
    swap(item, 'links: []', link('https://example.org/zohreh-nourani')),
    item,
    13,
    'links[0].url'
  ],
  [
    'a media id',
    swap(item, 'media: []', media('zohreh-nourani', 'drawing:books')),
    item,
    12,
    'media[0].id'
  ],
  [
    'a picture’s file name',
    swap(item, 'media: []', media('a', 'ZohrehNourani.jpg')),
    item,
    12,
    'media[0].src'
  ],
  ['a source’s id', swap(item, 'id: first', 'id: zohreh-nourani'), item, 18, 'sources[0].id'],
  [
    'a source’s address',
    swap(item, 'lang: en', 'lang: en\n    url: "https://example.org/Zohreh%20Nourani"'),
    item,
    22,
    'sources[0].url'
  ],
  [
    'a correction’s note',
    swap(
      item,
      'corrections: []',
      `corrections:\n  - {on: 2021-12-01, severity: minor, note: ${note}}`
    ),
    item,
    17,
    'corrections[0].note.en'
  ],
  [
    'another person’s alias',
    swap(person, 'aliases: {en: []', 'aliases: {en: [Zohreh Nourani]'),
    person,
    5,
    'aliases.en[0]'
  ],
  [
    'another person’s change log',
    swap(
      person,
      'changes: []',
      `changes:\n  - {on: 2026-01-01, kind: update, field: events, note: ${note}}`
    ),
    person,
    41,
    'changes[0].note.en'
  ],
  [
    'a reason for withdrawal',
    swap(
      item,
      'state: published',
      'state: withdrawn\nwithdrawn: {on: 2026-11-23, reason: {en: Zohreh Nourani asked., fa: الف.}}'
    ),
    item,
    3,
    'withdrawn.reason.en'
  ],
  [
    'a title',
    {
      [english]:
        '---\ntitle: NOURANI ZOHREH\nsummary: A.\ntranslation: {status: original}\n---\nText.\n'
    },
    english,
    2,
    'title'
  ],
  [
    'a translator',
    {
      [farsi]: [
        `---\n${farsiHead}`,
        'translation: {status: rough, of: en, ofHash: "000000000000", by: زهره نورانی}',
        '---\nمتن.\n'
      ].join('\n')
    },
    farsi,
    4,
    'translation.by'
  ],
  ['a text, at its line', inText('One.\n\nTwo Zohreh\n> Nourani.\n\nThree.'), english, 8, 'text'],
  [
    'a scheduled item',
    {
      ...swap(item, 'state: published', 'state: published\npublishAt: 2027-03-20T09:00:00+03:30'),
      ...inText('Zohreh Nourani.')
    },
    english,
    6,
    'text'
  ],
  [
    'an action’s account',
    {
      'actions/an-action/action.yaml': `recordNo: 1
state: published
opened: 2026-01-01
target: {name: {en: A, fa: الف}, ways: [{kind: handle, value: "@zohrehnourani", asOf: 2026-01-01, sources: [a]}]}
`,
      'actions/an-action/en.md':
        '---\ntitle: A\nsummary: A.\ntranslation: {status: original}\n---\nText.\n'
    },
    'actions/an-action/action.yaml',
    4,
    'target.ways[0].value'
  ],
  [
    'a folder name',
    {
      'news/letter-to-zohreh-nourani/item.yaml': (base[item] ?? '').replace(
        'recordNo: 1',
        'recordNo: 2'
      ),
      'news/letter-to-zohreh-nourani/en.md': base[english] ?? ''
    },
    'news/letter-to-zohreh-nourani/item.yaml',
    1,
    'folder name'
  ]
];

for (const identity of ['withheld', 'initials'])
  for (const [name, files, file, line, field] of places)
    test(`a name (${identity}) in ${name} is an error at its line`, () => {
      const found = namesFoundIn(identity, files);
      assert.deepEqual(
        found.map(each => [each.level, each.file, each.line, each.field]),
        [['error', file, line, field]]
      );
    });
