import {Lexer} from 'yaml';
import {message, quote, type Finding, type Value} from '../finding.ts';

/** Fields with words for readers, in which every comment after a value is most likely a part of the words. */
const wordFields = new Set(['title', 'summary', 'text', 'en', 'fa', 'by', 'value', 'src']);
const numberField = /(?:^\s*(?:- )?|[{,]\s*)([\w-]+):\s+([-+]?\.?\d[\w.]*)(?=\s*(?:[,}]|#|$))/g;

/**
 * Values of which YAML drops a part without an error: what follows ` #` is a comment, and a number may be written in
 * forms that mean another one. `text` is YAML that can be read, `firstLine` the line of its first line in the file.
 */
export const lostWords = (text: string, file: string, firstLine = 1): Finding[] => {
  const rows = text.split('\n');
  const finding = (row: number, field: string, found: Value, expected: Value): Finding => ({
    level: 'error',
    file,
    line: row + firstLine,
    field,
    found,
    expected
  });
  return [
    ...commentsAfterValues(text).map(({row, comment, value}) =>
      finding(
        row,
        fieldIn(rows[row] ?? ''),
        message('read.lostComment', {
          value: quote(/^[:-]$/.test(value) ? undefined : value),
          comment: quote(comment)
        }),
        message('read.wholeValue')
      )
    ),
    ...rows.flatMap((line, row) =>
      line.trimStart().startsWith('#') ? [] : oddNumbers(line).map(each => finding(row, ...each))
    )
  ];
};

type Comment = {row: number; comment: string; value: string};

/** Comments after a value on its line that are probably a part of it. */
function commentsAfterValues(text: string): Comment[] {
  if (!/^[ \t]*[^#\s].*[ \t]#/m.test(text)) return [];
  const comments: Comment[] = [];
  let [row, value] = [0, ''];
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && isPartOf(value, token, fieldIn(text.split('\n')[row] ?? '')))
      comments.push({row, comment: token, value});
    const breaks = token.split('\n').length - 1;
    row += breaks;
    if (token.trim() && !/^[\u0002\u0018\u001f]$/.test(token)) value = token;
    else if (breaks) value = '';
  }
  return comments;
}

/** A date, a number, a code or an address may have a comment; words, and #a_hashtag, hardly ever. */
function isPartOf(value: string, comment: string, field: string): boolean {
  if (!value || /^[|>[\]{},]/.test(value)) return false;
  if (/^#[^\s#]/.test(comment)) return true;
  const isWords = wordFields.has(field) || /[^\x20-\x7e]|\S\s+\S/.test(value);
  return isWords && value !== ':' && value !== '-';
}

/** The last key on a line. */
const fieldIn = (line: string) =>
  [...line.replace(/\s#.*$/, '').matchAll(/([A-Za-z][\w-]*)["']?:(?:\s|$)/g)].at(-1)?.[1] ??
  'entry of a list';

/** Numbers that are not written as the site would write them: 010, 0x1F, 1e3, +5, 5.0. */
const oddNumbers = (line: string): [field: string, found: Value, expected: Value][] =>
  [...line.matchAll(numberField)].flatMap(([, field = '', written = '']) => {
    const number = Number(written);
    return Number.isNaN(number) || String(number) === written
      ? []
      : [
          [
            field,
            message('read.oddNumber', {written, number: String(number)}),
            message('read.plainNumber', {number: String(number)})
          ] as [string, Value, Value]
        ];
  });
