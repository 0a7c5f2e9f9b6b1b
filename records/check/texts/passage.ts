import {quote, type Finding} from '../../read/finding.ts';
import {checkDirectives, checkFences} from './directives.ts';
import {orthographySlips, typedDatesIn} from './farsi.ts';
import {checkLinks} from './links.ts';
import {lineAt, type Passage} from './passages.ts';
import type {Targets} from './targets.ts';

/** Findings in the spelling, dates, directives and links of a passage. */
export function checkPassage(passage: Passage, targets: Targets): Finding[] {
  const {directives, links} = passage.marks();
  return [
    ...checkSpelling(passage),
    ...checkTypedDates(passage),
    ...checkFences(passage),
    ...checkDirectives(passage, directives, targets),
    ...checkLinks(passage, links, targets)
  ];
}

const checkSpelling = (passage: Passage): Finding[] =>
  passage.locale !== 'fa'
    ? []
    : orthographySlips(passage.text).map(({index, word, rule, suggestion}) => ({
        level: 'error',
        file: passage.file,
        line: lineAt(passage, index),
        field: passage.field,
        found: `${quote(word)} (${rule})`,
        expected: suggestion
      }));

const checkTypedDates = (passage: Passage): Finding[] =>
  typedDatesIn(passage.text, passage.locale).map(({index, word}) => ({
    level: 'error',
    file: passage.file,
    line: lineAt(passage, index),
    field: passage.field,
    found: `${quote(word)}, a date typed by hand`,
    expected: 'the date as :date[YYYY-MM-DD]; the site prints it in the reader’s calendar'
  }));
