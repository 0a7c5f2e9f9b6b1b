import type {SplitText} from '../files.ts';
import {message, quote, type Finding} from '../finding.ts';

/** A mark so often in a row, or so many marks of lists and quotations in a line, keep the parser busy for minutes. */
const run = /([*_~`[\]!<>(){}|:])\1{199}/;
const marks = /^[ \t]*(?:(?:[>*+-]|\p{Nd}+[.)])[ \t]*){20}/gmu;

/** Markdown that no real text has and that would keep the parser busy for minutes. */
export function tooHeavy({
  body,
  bodyLine
}: SplitText): Pick<Finding, 'line' | 'found' | 'expected'> | undefined {
  const lineOf = (index: number) => bodyLine + body.slice(0, index).split('\n').length - 1;
  const repeated = run.exec(body);
  if (repeated)
    return {
      line: lineOf(repeated.index),
      found: message('read.repeatedMark', {mark: quote(repeated[1])}),
      expected: message('read.withoutIt')
    };
  // A line of hyphens or asterisks is a rule, however long.
  const nested = [...body.matchAll(marks)].find(
    ([marks]) => !/^[ \t]*([*-])(?:[ \t]*\1)*[ \t]*$/.test(marks)
  );
  return (
    nested && {
      line: lineOf(nested.index),
      found: message('read.manyMarks'),
      expected: message('read.oneMark')
    }
  );
}
