import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseMarkdown} from './markdown.ts';
import {marksIn, noMarks, shortTextMarks} from './marks.ts';

/** Pieces of all Markdown syntax, and some words. */
const pieces = [
  'foo ',
  'one two three four ',
  'کتاب ',
  'Words, more. And more of them ',
  'www.',
  'www',
  '\n',
  '\n\n',
  '\n \n',
  '  ',
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  '<',
  '>',
  ':',
  '::',
  ':::',
  ':date[2021-01-02]',
  ':lang[foo bar baz qux]{lang=ar}',
  '::figure{id=x}\n',
  ':::note{kind=editor}\n',
  '=',
  '"',
  '!',
  '`',
  '```\n',
  '\\',
  '*',
  '|',
  '|-|\n',
  '---\n',
  '- ',
  '1. ',
  '    ',
  '# ',
  '> ',
  'a@b.co ',
  'https://x.org/a ',
  '&#64;',
  '&#58;',
  '&amp;',
  '[^1]: ',
  '[a](/b)',
  '[foo bar baz](/x "foo bar baz")',
  '![',
  '[x]: ',
  '/url',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<div>',
  '\r\n',
  '\u200c',
  '{a="}" foo bar baz b="{"}'
];

test('a short text has the same marks as its tree, whether it was parsed or skipped', () => {
  let seed = 20261123;
  const next = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  for (let count = 0; count < 1500; count++) {
    const text = Array.from(
      {length: 2 + next(count % 2 ? 25 : 4)},
      () => pieces[(next(65536) >> 3) % pieces.length] ?? ''
    ).join('');
    const {directives, links, html} = marksIn(parseMarkdown(text));
    assert.deepEqual(
      shortTextMarks(text),
      {...noMarks, directives, links, html},
      JSON.stringify(text)
    );
  }
});

test('a text without a character that begins a mark is skipped', () =>
  assert.deepEqual(shortTextMarks('Title: words at 10 and more.\n\n## Next\n'), noMarks));
