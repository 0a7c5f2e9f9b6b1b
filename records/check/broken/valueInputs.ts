import {english, item, person} from '../content.fixture.ts';
import {inputsOf, type Row} from './typeInputs.ts';

const rows: Record<string, readonly Row[]> = {
  'nothing where something belongs': [
    ['a kind', item, ['kind: report', 'kind:'], /^kind$/, /null/, /one of: report/],
    ['a date', item, ['date: 2021-11-18', 'date:'], /^date$/, /null/, /a date as YYYY-MM-DD/],
    ['a list', item, ['media: []', 'media:'], /^media$/, /null/, /a list/]
  ],
  'missing date': [
    ['of an item', item, ['date: 2021-11-18\n', ''], /^date$/, /nothing/, /required: a date as/],
    [
      'of an event',
      person,
      ['    date: 2020-10-16\n', ''],
      /^events\[0\]\.date$/,
      /nothing/,
      /required: a date, as 2021-11-18, 2021-11 or 2021/
    ],
    [
      'of a claim',
      person,
      ['    asOf: 2021-08-04\n', ''],
      /^charges\[0\]\.asOf$/,
      /nothing/,
      /required: a date, as 2021-11-18, 2021-11 or 2021/
    ]
  ],
  'missing field': [
    ['a state', item, ['state: published\n', ''], /^state$/, /nothing/, /required: one of: draft/],
    [
      'sources of a claim',
      person,
      ['    sources: [first]\n', ''],
      /^charges\[0\]\.sources$/,
      /nothing/,
      /required: a list/
    ],
    ['a summary', english, ['summary: A lead.\n', ''], /^summary$/, /nothing/, /required: text/]
  ],
  'unknown field': [
    [
      'mistyped',
      item,
      ['kind: report', 'kinds: report'],
      /^kinds$/,
      /does not know/,
      /did you mean kind/
    ],
    [
      'in a group',
      person,
      ['{en: poet,', '{eng: poet,'],
      /^occupation\.eng$/,
      /does not know/,
      /did you mean en/
    ],
    [
      'a name of JavaScript',
      item,
      ['kind: report', 'kind: report\nconstructor: x'],
      /^constructor$/,
      /does not know/,
      /one of/
    ],
    [
      'toString',
      english,
      ['title: A headline', 'title: A headline\ntoString: x'],
      /^toString$/,
      /does not know/,
      /one of/
    ]
  ],
  'unknown code': [
    [
      'a topic',
      item,
      ['topics: [trials]', 'topics: [trial]'],
      /^topics\[0\]$/,
      /trial/,
      /did you mean trials/
    ],
    [
      'a status',
      english,
      ['{status: original}', '{status: orignal}'],
      /^translation\.status$/,
      /orignal/,
      /did you mean original/
    ],
    [
      'an identity',
      person,
      ['identity: public', 'identity: withhold'],
      /^identity$/,
      /withhold/,
      /did you mean withheld/
    ]
  ],
  bound: [
    [
      'a record number',
      item,
      ['recordNo: 1', 'recordNo: 99999999999'],
      /^recordNo$/,
      /99999999999/,
      /up to 1000000/
    ],
    [
      'a record number that is none',
      item,
      ['recordNo: 1', 'recordNo: .inf'],
      /^recordNo$/,
      /./,
      /number/
    ],
    ['a negative number', item, ['recordNo: 1', 'recordNo: -1'], /^recordNo$/, /-1/, /from 1/],
    [
      'a list of thousands',
      item,
      ['places: []', `places: [${'{en: a, fa: b}, '.repeat(1100)}]`],
      /^places$/,
      /1100 entries/,
      /at most 1000/
    ],
    [
      'a very long title',
      english,
      ['title: A headline', `title: ${'A headline '.repeat(400)}`],
      /^title$/,
      /4\d{3} characters/,
      /at most 3000/
    ],
    [
      'a very long address',
      item,
      [
        'links: []',
        `links: [{id: a, kind: text, lang: en, title: {en: a, fa: ب}, publisher: {en: a, fa: ب},
  url: "https://a.example/${'a'.repeat(2500)}"}]`
      ],
      /^links\[0\]\.url$/,
      /https/,
      /at most 2000/
    ],
    [
      'a very long id',
      item,
      ['people: [some-person]', `people: [${'a'.repeat(150)}]`],
      /^people\[0\]$/,
      /aaa/,
      /at most 100/
    ]
  ]
};

/** Fields that are missing or unknown, codes that are none, and values beyond all bounds. */
export const valueInputs = inputsOf(rows);
