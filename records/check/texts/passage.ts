import {message, quote, type Finding, type Message} from '../../read/finding.ts';
import type {DirectiveMark, HtmlMark} from '../../read/text/marks.ts';
import {checkDirectives, checkFences} from './directives.ts';
import {orthographySlips, typedDatesIn} from './farsi.ts';
import {checkLinks} from './links.ts';
import {fixAt} from '../../read/fix.ts';
import {lineAt, type Passage} from './passages.ts';
import {checkFootnotes} from './structure/footnotes.ts';
import {checkHeadings} from './structure/headings.ts';
import {checkPrinted} from './structure/printed.ts';
import {checkShortText} from './structure/shortText.ts';
import type {Targets} from './targets.ts';

/** Findings in the spelling, dates, directives and links of a passage. */
export function checkPassage(passage: Passage, targets: Targets): Finding[] {
  const {directives, links, html} = passage.marks();
  return [
    ...checkSpelling(passage),
    ...checkTypedDates(passage),
    ...checkHtml(passage, html),
    ...(passage.isBody
      ? [...checkStructure(passage), ...checkDirectives(passage, directives, targets)]
      : [
          ...checkShortText(passage),
          ...checkDirectives(passage, directives.filter(isDate), targets)
        ]),
    ...checkLinks(passage, links, targets)
  ];
}

const isDate = ({name}: DirectiveMark) => name === 'date';

function checkStructure(passage: Passage): Finding[] {
  const {headings, footnotes, printed} = passage.marks();
  return [
    ...checkFences(passage),
    ...checkPrinted(passage, printed),
    ...checkHeadings(passage, headings),
    ...checkFootnotes(passage, footnotes)
  ];
}

const checkSpelling = (passage: Passage): Finding[] =>
  passage.locale !== 'fa'
    ? []
    : orthographySlips(passage.text).map(({index, word, rule, suggestion, fix}) => ({
        level: 'error',
        file: passage.file,
        line: lineAt(passage, index),
        field: passage.field,
        found: message('spelling.slip', {word: quote(word), rule: message(rule)}),
        expected: suggestion,
        ...(fix && {fix})
      }));

const checkTypedDates = (passage: Passage): Finding[] =>
  typedDatesIn(passage.text, passage.locale).map(({index, word, date}) => ({
    level: 'error',
    file: passage.file,
    line: lineAt(passage, index),
    field: passage.field,
    found: message('spelling.typedDate', {date: quote(word)}),
    expected: message('spelling.dateMark'),
    ...(date && {fix: fixAt(passage.text, index, word, `:date[${date}]`)})
  }));

/** Raw HTML, and comments that Markdown does not recognise as HTML because they are never closed. */
function checkHtml(passage: Passage, marks: readonly HtmlMark[]): Finding[] {
  const {text, file, field, firstLine} = passage;
  const error = (row: number, found: Message, expected: Message): Finding => ({
    level: 'error',
    file,
    line: firstLine() + row,
    field,
    found,
    expected
  });
  const comments = text
    .split('\n')
    .flatMap((line, row) =>
      line.includes('<!--')
        ? error(row, message('html.comment', {line: quote(line.trim())}), message('html.noComment'))
        : []
    );
  const tags = marks
    .filter(({value}) => !value.includes('<!--'))
    .map(({value, line}) =>
      error(line - 1, message('html.tag', {tag: quote(value)}), message('html.markdown'))
    );
  return [...comments, ...tags];
}
