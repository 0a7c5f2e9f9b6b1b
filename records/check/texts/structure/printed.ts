import {quote, type Finding} from '../../../read/finding.ts';
import type {PrintedKind, PrintedMark} from '../../../read/printed.ts';
import type {Passage} from '../passages.ts';

/** What each kind of printed markup is, and how to write it. */
const words: Record<PrintedKind, {found: string; expected: string}> = {
  attributes: {
    found: 'which a space separates from the directive before it',
    expected: 'the braces directly after the bracket, as in :date[2021-11-18]{short}'
  },
  bullet: {
    found: 'a bullet that makes no list: the lines would run together',
    expected: '- and a space at the start of each entry, and an empty line before the first'
  },
  code: {
    found: 'a block of code, because the line is indented or fenced',
    expected:
      'a line that begins at the margin, or after the text of the list entry that it belongs to'
  },
  directive: {
    found: 'which is not read as a directive',
    expected:
      'a directive such as :::quote{by="A B" lang=fa form=summary} on a line of its own: no space before the name or ' +
      'the brace, straight quotation marks around values, nothing after the closing brace'
  },
  emphasis: {
    found: 'which begins or ends no bold text',
    expected: '**bold** with two asterisks on both sides, directly at the words; or none'
  },
  footnote: {
    found: 'a footnote mark without a note',
    expected:
      'a line [^1]: with the note at the end of the text, with the same number and without spaces'
  },
  heading: {found: 'which is not read as a heading', expected: '## and a space before the heading'},
  link: {
    found: 'which is not read as a link',
    expected:
      '[words](/news/x): no space between the brackets or in the address, and both brackets closed'
  }
};

/** Markup that readers would see as it is written. */
export const checkPrinted = (
  {file, field, firstLine}: Passage,
  marks: readonly PrintedMark[]
): Finding[] =>
  marks.map(({kind, text, line}) => ({
    level: 'error',
    file,
    line: firstLine() + line - 1,
    field,
    found: `${quote(text.trim())}, ${words[kind].found}; it would be printed`,
    expected: words[kind].expected
  }));
