import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  base,
  check,
  english,
  farsi,
  farsiText,
  inText,
  item,
  person,
  swap,
  testFindings
} from '../../content.fixture.ts';

const text = {file: english, field: /^text$/, line: 8};
const printed: [markup: string, expected: RegExp][] = [
  ['On ::date[2021-11-18] it rained.', /such as :::quote/],
  ['::figure{id=x} and more.', /on a line of its own/],
  ['On :date[2021-11-18] {short} it rained.', /directly after the bracket/],
  ['##Heading', /## and a space/],
  ['• One\n• Two', /- and a space/],
  ['Words[^9].', /a line \[\^1\]: with the note/],
  ['Words[^ 9].', /a line \[\^1\]: with the note/],
  ['[Words] (/news/some-item)', /no space/],
  ['[Words](/news/some-item', /both pairs/],
  ['[Words](/news/some item)', /in the address/],
  ['[Words][1].', /no space/],
  ['**Bold', /two asterisks/],
  ['** bold **', /two asterisks/],
  ['    ::figure{id=x}', /at the margin/],
  ['```\nWords\n```', /at the margin/],
  ['## Heading {#part}', /ids by themselves/],
  ['- [ ] One', /without \[ \]/],
  [':::quote{by=«A B» lang=fa form=summary}\nWords.', /straight quotation marks/]
];
testFindings([
  ...printed.map(([markup, expected]) => ({
    name: `${JSON.stringify(markup)}, which would be printed`,
    files: inText(`One.\n\n${markup}`),
    ...text,
    found: /would be printed/,
    expected
  })),
  ...[
    '##',
    '[](/news/some-item)',
    ':lang[]{lang=ar}',
    ':::note{kind=editor}\n:::',
    'A[^1]\n\n[^1]:'
  ].map(markup => ({
    name: `${JSON.stringify(markup)}, which shows nothing`,
    files: inText(`One.\n\n${markup}`),
    ...text,
    line: markup.startsWith('A') ? 10 : 8,
    found: /with nothing in it/,
    expected: /words that belong there/
  })),
  {
    name: 'a directive inside another with as many colons',
    files: inText(':::quote{by="A" lang=fa form=summary}\nWords.\n:::original\nX\n:::\n:::'),
    file: english,
    line: 8,
    field: /original/,
    found: /:::original inside :::quote/,
    expected: /::::quote/
  },
  {
    name: 'an original outside a quote',
    files: inText('One.\n\n:::original\nX\n:::'),
    ...text,
    field: /original/,
    found: /outside a quote/,
    expected: /inside a quote/
  },
  {
    name: 'a heading with one #',
    files: inText('One.\n\n# Two'),
    ...text,
    found: /one # \(#two\)/,
    expected: /##/
  },
  {
    name: 'a line that a rule makes a heading',
    files: inText('One.\n\nTwo\n---'),
    ...text,
    found: /makes a heading/,
    expected: /an empty line/
  },
  {
    name: 'a heading of which the level above is left out',
    files: inText('## One\n\n#### Two'),
    ...text,
    found: /####/,
    expected: /### before it/
  },
  {
    name: 'a note that no mark leads to',
    files: inText('One.\n\n[^1]: A note.'),
    ...text,
    found: /no mark leads to/,
    expected: /\[\^1\] in the text/
  },
  {
    name: 'two notes of one mark',
    files: inText('One[^1].\n\n[^1]: A note.\n\n[^1]: Another.'),
    ...text,
    line: 10,
    found: /second note/,
    expected: /another number/
  },
  {
    name: 'a link to a heading that the text does not have',
    files: inText('## The charges\n\n[Down](#the-charge)'),
    ...text,
    found: /#the-charge/,
    expected: /#the-charges; did you mean the-charges/
  },
  {
    name: 'the same in Farsi',
    files: farsiText('## بخش یک\n\n[پایین](#بخش-دو)'),
    file: farsi,
    field: /text/,
    line: 8,
    found: /بخش-دو/,
    expected: /بخش-یک/
  },
  {
    name: 'a link to a heading of another page that has none',
    files: {
      ...inText('One.'),
      'prisoners/some-person/en.md': (base['prisoners/some-person/en.md'] ?? '').replace(
        '/news/some-item',
        '/news/some-item#part'
      )
    },
    file: 'prisoners/some-person/en.md',
    line: 5,
    field: /text/,
    found: /some-item#part/,
    expected: /in English has no headings/
  },
  {
    name: 'a link to nowhere',
    files: inText('One.\n\n[Up](#)'),
    ...text,
    found: /#/,
    expected: /heading/
  }
]);

const levels = (files: Record<string, string>) =>
  check(files)
    .filter(({level, field}) => level === 'error' && !field.startsWith('translation'))
    .map(({found, expected}) => `${found}: ${expected}`);

test('markup that is right has no finding', () => {
  for (const body of [
    '## One\n\n### Two\n\n## Three\n\n[Up](#one), [two](#Two)',
    'One[^1].\n\n[^1]: A note.',
    '::::quote{by="A" lang=fa form=summary}\nWords.\n\n:::original\nX\n:::\n::::',
    ':::note{kind=editor}\nA note.\n\n- One\n- Two\n:::',
    '1. One\n2. Two\n\n#FreeThemAll at 10:30, a * b, snake_case, [sic] (our note).',
    'One\n\n---\n\nTwo'
  ])
    assert.deepEqual(levels(inText(body)), [], body);
});

test('a numbered list may be written in Latin and in Farsi digits', () => {
  for (const body of ['1. آزادی\n2. درمان', '۱. آزادی\n۲. درمان', '۱) آزادی', '- یک\n  1. دو'])
    assert.deepEqual(levels(farsiText(body)), [], body);
  assert.notDeepEqual(levels(farsiText('سال 2. دو')), []);
});
