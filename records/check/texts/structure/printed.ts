import {quote, type Finding} from '../../../read/finding.ts';
import type {PrintedKind, PrintedMark} from '../../../read/text/printed.ts';
import type {Passage} from '../passages.ts';

/** What each kind of printed markup is, and how to write it. */
const words: Record<PrintedKind, {found: string; expected: string}> = {
  attributes: {
    found: 'braces that belong to no directive',
    expected:
      'braces directly after the bracket, as in :date[2021-11-18]{short}; headings get their ids by themselves'
  },
  bullet: {
    found: 'a bullet that makes no list: the lines would run together',
    expected: '- and a space at the start of each entry, and an empty line before the first'
  },
  checkbox: {
    found: 'a check box, which readers could not use',
    expected: 'the entry of the list without [ ]'
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
  empty: {found: 'with nothing in it', expected: 'the words that belong there; or delete it'},
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

/** What editors call the nodes that may be empty. */
const emptyNames: Record<string, string> = {
  containerDirective: 'a block of :::',
  footnoteDefinition: 'a footnote',
  heading: 'a heading',
  link: 'a link',
  textDirective: ':lang[]'
};

const foundIn = (kind: PrintedKind, text: string) => {
  if (kind === 'empty') return emptyNames[text] ?? text;
  return `${quote(text.trim())}, which would be printed`;
};

/** Markup that readers would see as it is written, or that shows nothing. */
export const checkPrinted = (
  {file, field, firstLine}: Passage,
  marks: readonly PrintedMark[]
): Finding[] =>
  marks.map(({kind, text, line}) => ({
    level: 'error',
    file,
    line: firstLine() + line - 1,
    field,
    found: `${foundIn(kind, text)}, ${words[kind].found}`,
    expected: words[kind].expected
  }));
