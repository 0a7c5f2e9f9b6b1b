import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';
import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {fileOf, pageAddresses} from '../support/site.ts';
import {outputOf, unlessInstalled} from './programs.ts';

const browsers: readonly (readonly [program: string, debianPackage: string, args: string[]])[] = [
  ['w3m', 'w3m', '-dump -T text/html -I UTF-8 -O UTF-8 -cols 2000'.split(' ')],
  [
    'lynx',
    'lynx',
    '-dump -nolist -width=1000 -assume_charset=utf-8 -display_charset=utf-8'.split(' ')
  ],
  ['links2', 'links2', '-dump -codepage utf-8 -html-assume-codepage utf-8 -width 512'.split(' ')]
];

/** Share pages are many and all alike, so three of each language stand for them. */
function somePages(): string[] {
  const pages = pageAddresses();
  const isShare = (page: string) => page.endsWith('/share');
  const some = (locale: string) =>
    pages.filter(page => isShare(page) && page.startsWith(`/${locale}/`)).slice(0, 3);
  return [...pages.filter(page => !isShare(page)), ...some('en'), ...some('fa')];
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/[\u200e\u200f\u2066-\u2069\u00ad]/g, '')
    .split(/[^\p{L}\p{M}\p{N}\u200c]+/u)
    .filter(Boolean);

/** Elements that are part of a word or sentence wherever they are, such as in «<bdi>CPJ</bdi>ها». */
const insideWords = new Set('a b bdi em i strong sub sup time wbr'.split(' '));

/** All words of a page: of each run of text, and of attributes that a browser may show. */
function knownWords(html: string): Set<string> {
  const known = new Set<string>();
  let run = '';
  const add = (text: string | undefined) => wordsOf(text ?? '').forEach(word => known.add(word));
  const flush = () => {
    add(run);
    run = '';
  };
  const read = (node: Tree.ChildNode): void => {
    if (!('tagName' in node)) {
      if ('value' in node) {
        run += node.value;
        add(node.value);
      }
      return;
    }
    // The names of classes in a style are no words.
    if (node.tagName === 'style') return;
    for (const name of ['alt', 'title', 'aria-label', 'placeholder', 'value'])
      add(node.attrs.find(each => each.name === name)?.value);
    const classes = node.attrs.find(({name}) => name === 'class')?.value ?? '';
    const isPart = (insideWords.has(node.tagName) && classes === '') || classes === 'together';
    if (!isPart) flush();
    node.childNodes.forEach(read);
    if (!isPart) flush();
  };
  parse(html).childNodes.forEach(read);
  return known;
}

/** Whether a word is two or more known words with nothing between. */
function isRunTogether(word: string, known: ReadonlySet<string>): boolean {
  for (let end = 1; end < word.length; end++)
    if (known.has(word.slice(0, end))) {
      const rest = word.slice(end);
      if (known.has(rest) || isRunTogether(rest, known)) return true;
    }
  return false;
}

for (const [program, debianPackage, args] of browsers)
  test(`${program} runs no words together`, {skip: unlessInstalled(program, debianPackage)}, () => {
    // The others differ from w3m in few tags, so a fourth of the pages will do for them.
    const pages = somePages().filter((_, index) => program === 'w3m' || index % 4 === 0);
    const found = pages.flatMap(page => {
      const known = knownWords(fs.readFileSync(fileOf(page), 'utf8'));
      return (
        wordsOf(outputOf(program, [...args, fileOf(page)]))
          // A number of two digits may be the number of an entry in a list.
          .filter(word => !known.has(word) && !/^\p{N}{1,2}$/u.test(word))
          .filter(word => isRunTogether(word, known))
          .map(word => `${page}: ${word}`)
      );
    });
    assert.deepEqual(found, []);
  });
