import {english, item, person} from '../content.fixture.ts';
import {replacing, type BrokenInput} from './input.ts';

/** Name, file, change, field, what was found, what is expected. */
export type Row = readonly [
  name: string,
  file: string,
  change: readonly [string, string],
  field: RegExp,
  found: RegExp,
  expected: RegExp
];

const wrongTypes: Record<string, readonly Row[]> = {
  'empty bullet': [
    ['under media', item, ['media: []', 'media:\n  -'], /^media\[0\]$/, /null/, /group of fields/],
    [
      'under places',
      item,
      ['places: []', 'places:\n  -'],
      /^places\[0\]$/,
      /null/,
      /group of fields/
    ],
    [
      'under people',
      item,
      ['people: [some-person]', 'people:\n  -'],
      /^people\[0\]$/,
      /null/,
      /small Latin/
    ],
    [
      'under corrections',
      item,
      ['corrections: []', 'corrections:\n  -'],
      /^corrections\[0\]$/,
      /null/,
      /group/
    ]
  ],
  'list where a text belongs': [
    [
      'as a title',
      english,
      ['title: A headline', 'title: [A headline]'],
      /^title$/,
      /A headline/,
      /^text/
    ],
    [
      'as a summary',
      english,
      ['summary: A lead.', 'summary:\n  - A lead.'],
      /^summary$/,
      /A lead/,
      /^text/
    ],
    ['as a name', person, ['en: Some Person', 'en: [Some, Person]'], /^name\.en$/, /Some/, /^text/],
    ['as a kind', item, ['kind: report', 'kind: [report]'], /^kind$/, /report/, /one of: report/]
  ],
  'group where a text belongs': [
    [
      'as a title',
      english,
      ['title: A headline', 'title: {en: A headline}'],
      /^title$/,
      /en/,
      /^text/
    ],
    [
      'as an occupation',
      person,
      ['en: poet', 'en: {is: poet}'],
      /^occupation\.en$/,
      /poet/,
      /^text/
    ]
  ],
  'text where a list belongs': [
    [
      'as people',
      item,
      ['people: [some-person]', 'people: some-person'],
      /^people$/,
      /some-person/,
      /a list/
    ],
    ['as charges', person, ['disputes: []', 'disputes: none'], /^disputes$/, /none/, /a list/],
    [
      'as hashtags',
      item,
      ['{en: [], fa: []}', '{en: "#Free", fa: []}'],
      /^hashtags\.en$/,
      /Free/,
      /a list/
    ]
  ],
  'text where a group belongs': [
    [
      'as a name',
      person,
      ['name: {en: Some Person, fa: یک نفر}', 'name: Some Person'],
      /^name$/,
      /Some/,
      /group of fields/
    ],
    [
      'as a translation',
      english,
      ['translation: {status: original}', 'translation: original'],
      /^translation$/,
      /original/,
      /group of fields/
    ]
  ],
  'number where a text belongs': [
    [
      'as a title',
      english,
      ['title: A headline', 'title: 2021'],
      /^title$/,
      /2021/,
      /quotation marks/
    ],
    ['as a name', person, ['en: Some Person', 'en: 12'], /^name\.en$/, /12/, /quotation marks/]
  ],
  'text where a number belongs': [
    ['as a record number', item, ['recordNo: 1', 'recordNo: one'], /^recordNo$/, /one/, /a number/]
  ]
};

/** YAML that is right as YAML, with values of another type than the schema has. */
export const typeInputs: readonly BrokenInput[] = inputsOf(wrongTypes);

export function inputsOf(rows: Record<string, readonly Row[]>): BrokenInput[] {
  return Object.entries(rows).flatMap(([kind, list]) =>
    list.map(([name, file, change, field, found, expected]) => ({
      ...replacing(kind, name, file, change, {field, found, expected}),
      line: -1
    }))
  );
}
