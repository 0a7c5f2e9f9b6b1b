import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {listFolders, splitFrontMatter, wordsFile} from '../read/files.ts';
import {directivesIn, parseMarkdown} from '../read/markdown.ts';
import {outline} from './markup.ts';

/** What the check asks of a tree: directives with their attributes and words, links and pictures, each with its line. */
function marks(tree: Root | null) {
  const found: unknown[] = [];
  if (!tree) return found;
  for (const directive of directivesIn(tree)) {
    const words =
      directive.type === 'textDirective'
        ? directive.children.map(child => ('value' in child ? child.value : ''))
        : [];
    found.push([
      directive.type,
      directive.name,
      directive.attributes,
      words,
      directive.position?.start.line
    ]);
  }
  visit(tree, node => {
    if (node.type === 'link' || node.type === 'image')
      found.push([node.type, node.url, node.position?.start.line]);
  });
  return found;
}
const same = (text: string) =>
  assert.deepEqual(marks(outline(text)), marks(parseMarkdown(text)), JSON.stringify(text));

test('the outline of every text of the content has the directives, links and pictures of the whole', () => {
  for (const folder of listFolders())
    for (const locale of ['en', 'fa'] as const) {
      const file = wordsFile(folder, locale);
      if (fs.existsSync(file)) same(splitFrontMatter(fs.readFileSync(file, 'utf8'))?.body ?? '');
    }
});

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

test('so has the outline of texts made of anything that means something in Markdown', () => {
  let seed = 20261123;
  const next = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  for (let count = 0; count < 1500; count++)
    same(
      Array.from(
        {length: 2 + next(25)},
        () => pieces[(next(65536) >> 3) % pieces.length] ?? ''
      ).join('')
    );
});

test('a text without a sign is not read at all', () =>
  assert.equal(outline('Title: words at 10 and more.\n\n## Next\n'), null));
