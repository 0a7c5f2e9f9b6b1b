import {
  english,
  farsi,
  farsiText,
  inText,
  item,
  person,
  swap,
  testFindings
} from '../content.fixture.ts';

const text = {file: english, field: /text/};
testFindings([
  ...[0x0, 0x2, 0x7, 0x8, 0xb, 0xc, 0x1f, 0x7f, 0x85, 0x9f, 0xfffe, 0xffff, 0xfffd].map(code => ({
    name: `the character ${code} in a text`,
    files: inText(`One.\nTwo${String.fromCharCode(code)} three.`),
    file: english,
    line: 7,
    field: /control character/,
    found: new RegExp(`U\\+${code.toString(16).padStart(4, '0')} .*column 4.*Two`, 'i'),
    expected: /nothing here|line break|UTF-8/
  })),
  ...[0x2028, 0x2060, 0x180e, 0xe000, 0xf8ff, 0x2063, 0xe0041].map(code => ({
    name: `the invisible character ${code} in a text`,
    files: inText(`One.\nTwo${String.fromCodePoint(code)} three.`),
    file: english,
    line: 7,
    field: /control character/,
    found: new RegExp(`U\\+${code.toString(16)} .*column 4.*Two`, 'i'),
    expected: /nothing here/
  })),
  {
    name: 'half of a character, escaped in YAML',
    files: swap(person, 'en: poet', 'en: "poet \\uD83D"'),
    file: person,
    line: 9,
    field: /^occupation\.en$/,
    found: /U\+D83D.*half of a character/,
    expected: /delete/
  },
  {
    name: 'a control character, escaped in front matter',
    files: {
      [english]: '---\ntitle: A\nsummary: "B\\a"\ntranslation: {status: original}\n---\nText.\n'
    },
    file: english,
    line: 3,
    field: /^summary$/,
    found: /U\+0007/,
    expected: /feeds/
  },
  {
    name: 'an HTML comment on its own',
    files: inText('One.\n\n<!-- to do: ask the family -->\n\nTwo.'),
    ...text,
    line: 8,
    found: /ask the family.*comment/,
    expected: /it would be printed; keep notes to colleagues out of the text/
  },
  {
    name: 'an HTML comment within a line',
    files: farsiText('متن.<!-- منبع -->'),
    file: farsi,
    field: /text/,
    line: 6,
    found: /comment/,
    expected: /it would be printed/
  },
  {
    name: 'an HTML comment that is never closed',
    files: inText('One <!-- two.'),
    ...text,
    line: 6,
    found: /comment/,
    expected: /it would be printed/
  },
  {
    name: 'a comment in the facts',
    files: swap(person, 'en: Arrested.', 'en: "Arrested. <!-- check -->"'),
    file: person,
    field: /events\[0\]\.detail\.en/,
    line: 20,
    found: /comment/,
    expected: /it would be printed/
  },
  {
    name: 'raw HTML',
    files: inText('One.\n\nA line with <b>bold</b>.'),
    ...text,
    line: 8,
    found: /<b>/,
    expected: /Markdown/
  },
  {
    name: 'curly quotation marks in a directive',
    files: inText(':::quote{by=“A B” lang=fa form=verbatim}\nWords.\n:::'),
    ...text,
    line: 6,
    found: /would be printed/,
    expected: /straight quotation marks/
  },
  {
    name: 'curly quotation marks around one word in a directive',
    files: inText(':::quote{by=“A” lang=fa form=verbatim}\nWords.\n:::'),
    file: english,
    field: /quote/,
    line: 6,
    found: /curly quotation marks/,
    expected: /by="…"/
  },
  {
    name: 'a space before the brace of a directive',
    files: inText('One.\n\n:::quote {by="A" lang=fa form=verbatim}\nWords.\n:::'),
    ...text,
    line: 8,
    found: /would be printed/,
    expected: /no space/
  },
  {
    name: 'a space before the name of a directive',
    files: inText(':: figure{id=map}'),
    ...text,
    line: 6,
    found: /would be printed/,
    expected: /no space/
  },
  {
    name: 'a reference link that leads off the site',
    files: inText('See [x][1].\n\n[1]: https://elsewhere.example'),
    ...text,
    line: 8,
    found: /elsewhere/,
    expected: /links or sources/
  },
  {
    name: 'a reference link to data',
    files: inText('See [x].\n\n[x]: data:text/html,hello'),
    ...text,
    line: 8,
    found: /data:/,
    expected: /links or sources/
  },
  {
    name: 'a picture by reference',
    files: inText('![x][1]\n\n[1]: /news/some-item'),
    ...text,
    line: 6,
    found: /1/,
    expected: /alternative text/
  },
  {
    name: 'the English placeholder in a Farsi text',
    files: farsiText('متن.\n\n[to write]'),
    file: farsi,
    field: /text/,
    line: 8,
    found: /\[to write\]/,
    expected: /the text itself/
  },
  {
    name: 'a placeholder in a hashtag',
    files: swap(item, 'hashtags: {en: []', 'hashtags: {en: ["[To Write]"]'),
    file: item,
    field: /hashtags\.en\[0\]/,
    line: 14,
    found: /\[To Write\]/,
    expected: /a # before it/
  }
]);
