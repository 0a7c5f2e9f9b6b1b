import {english, farsi, item, person} from '../content.fixture.ts';
import {inFile, replacing, type BrokenInput} from './input.ts';

const yaml = /^YAML$/;

/** YAML that cannot be parsed, and YAML that says more than fields and values. */
export const yamlInputs: readonly BrokenInput[] = [
  ...(
    [
      [
        'a title that begins with an asterisk',
        english,
        'title: A headline',
        'title: *Freedom in one'
      ],
      ['an alias alone', english, 'title: A headline', 'title: *Freedom'],
      ['an alias in a list', item, 'people: [some-person]', 'people: [*someone]'],
      ['an alias as a key', item, 'kind: report', '*kind : report'],
      ['a Farsi alias', farsi, 'title: عنوان', 'title: *آزادی']
    ] as const
  ).map(([name, file, from, to]) =>
    replacing('alias', name, file, [from, to], {
      field: yaml,
      found: /alias|not a word/,
      expected: /quotation marks|field name/
    })
  ),
  ...(
    [
      ['an anchor that holds itself', item, 'places: []', 'places: &p [*p]'],
      ['an anchor on a text', item, 'kind: report', 'kind: &k report'],
      [
        'a title that begins with an ampersand',
        english,
        'title: A headline',
        'title: &Co in court'
      ],
      ['an anchor on a group', person, 'name: {', 'name: &n {']
    ] as const
  ).map(([name, file, from, to]) =>
    replacing('anchor', name, file, [from, to], {
      field: yaml,
      found: /&.*anchor/,
      expected: /value without it/
    })
  ),
  ...(
    [
      ['a tag on a text', item, 'kind: report', 'kind: !!str report'],
      ['an unknown tag', english, 'title: A headline', 'title: !important A headline'],
      ['a binary tag', item, 'kind: report', 'kind: !!binary aGVsbG8='],
      ['a set', item, 'topics: [trials]', 'topics: !!set {trials}'],
      ['a time stamp', item, 'date: 2021-11-18', 'date: !!timestamp 2021-11-18']
    ] as const
  ).map(([name, file, from, to]) =>
    replacing('tag', name, file, [from, to], {
      field: yaml,
      found: /!.*tag/,
      expected: /value without it/
    })
  ),
  replacing('merge key', 'a merge key', item, ['kind: report', '<<: {kind: report}'], {
    field: yaml,
    found: /merge key/,
    expected: /written out/
  }),
  ...(
    [
      ['a key that is a list', 'kind: report', '? [kind]\n: report'],
      ['a key that is a number', 'kind: report', 'kind: report\n7: x'],
      ['a key that is empty', 'kind: report', 'kind: report\n: x'],
      ['the prototype as a key', 'kind: report', 'kind: report\n__proto__: {state: draft}']
    ] as const
  ).map(([name, from, to]) =>
    replacing('key that is no word', name, item, [from, to], {
      field: yaml,
      found: /not a word/,
      expected: /field name/
    })
  ),
  inFile(
    'YAML version',
    'a version of YAML in which yes is true',
    item,
    text => `%YAML 1.1\n---\n${text}`,
    {
      field: yaml,
      found: /%YAML/,
      expected: /delete it/
    }
  ),
  inFile(
    'two documents',
    'a second document in one file',
    item,
    text => `${text}---\nkind: court\n`,
    {
      field: yaml,
      found: /---/,
      expected: /one document in a file/
    }
  ),
  ...(
    [
      ['a tab before a field', item, 'origin: {type: own}', 'origin:\n\ttype: own'],
      ['a tab before an entry', item, 'topics: [trials]', 'topics:\n\t- trials']
    ] as const
  ).map(([name, file, from, to]) =>
    replacing('tab', name, file, [from, to], {
      line: from.startsWith('origin') ? 6 : 11,
      field: yaml,
      found: /./,
      expected: /spaces/
    })
  ),
  replacing('duplicate key', 'a field twice', item, ['kind: report', 'kind: report\nkind: court'], {
    field: yaml,
    found: /court/,
    expected: /line 3 already has it/
  }),
  replacing(
    'duplicate key',
    'a field twice in a group',
    person,
    ['{en: poet,', '{en: poet, en: x,'],
    {
      field: yaml,
      found: /poet/,
      expected: /line 9 already has it/
    }
  ),
  ...(
    [
      ['a quotation mark that is never closed', 'kind: report', 'kind: "report'],
      ['a single one that is never closed', 'sources:\n', "kinds: 'report\nsources:\n"],
      ['a bracket that is never closed', 'topics: [trials]', 'topics: [trials'],
      ['a brace that is never closed', 'origin: {type: own}', 'origin: {type: own'],
      ['a colon in a text', 'kind: report', 'kind: report: a colon'],
      ['a text after a quotation', 'kind: report', 'kind: "report" and more'],
      ['a wrong indentation', 'kind: report', 'kind: report\n  date: x'],
      ['a list in the line of its field', 'cases: []', 'cases: - six'],
      ['a reserved mark', 'kind: report', 'kind: @report'],
      ['a percent sign', 'kind: report', 'kind: %report'],
      ['an escape that is none', 'kind: report', 'kind: "rep\\qort"']
    ] as const
  ).map(([name, from, to]) => ({
    ...replacing('YAML syntax', name, item, [from, to], {
      field: yaml,
      found: /./,
      expected: /More findings may follow once this is fixed/
    }),
    line: -1
  })),
  ...(
    [
      ['a thousand brackets', 'places: []', `places: ${'['.repeat(1000)}`],
      ['twenty thousand brackets', 'places: []', `places: ${'['.repeat(20_000)}`],
      ['a thousand braces', 'places: []', `places: ${'{a: '.repeat(1000)}`],
      ['a thousand hyphens', 'places: []', `places:\n${'- '.repeat(1000)}a`],
      ['three thousand question marks', 'places: []', `${'? '.repeat(3000)}a`],
      ['lists in lists', 'places: []', `places: ${'['.repeat(30)}${']'.repeat(30)}`],
      [
        'fifty levels of indentation',
        'places: []',
        `places:\n${Array.from({length: 50}, (_, i) => `${' '.repeat(i + 1)}a:`).join('\n')}`
      ]
    ] as const
  ).map(([name, from, to]) => ({
    ...replacing('deep nesting', name, item, [from, to], {
      field: yaml,
      found: /marks|brackets|levels/,
      expected: /entry of a list|closing bracket|fields that the schema knows/
    }),
    line: -1
  }))
];
