import {message, type Finding, type Message} from '../../../read/finding.ts';
import type {HeadingMark} from '../../../read/text/marks.ts';
import type {Passage} from '../passages.ts';

/** Headings of the wrong level. Screen readers list headings by level, and the page's title is the first. */
export const checkHeadings = (
  {file, field, firstLine}: Passage,
  headings: readonly HeadingMark[]
): Finding[] =>
  headings.flatMap<Finding>(({id, depth, isUnderlined, line}, index) => {
    const above = headings[index - 1]?.depth ?? 1;
    const problem = problemOf(depth, isUnderlined, above);
    return problem
      ? [
          {
            level: 'error',
            file,
            line: firstLine() + line - 1,
            field,
            found: message('structure.heading', {problem: problem[0], id}),
            expected: problem[1]
          }
        ]
      : [];
  });

function problemOf(depth: number, isUnderlined: boolean, above: number): [Message, Message] | null {
  if (isUnderlined) return [message('structure.underlined'), message('structure.emptyLine')];
  if (depth === 1) return [message('structure.oneHash'), message('structure.twoHashes')];
  if (depth > above + 1)
    return [
      message('structure.skipped', {own: '#'.repeat(depth), above: '#'.repeat(above)}),
      message('structure.noSkip', {marks: '#'.repeat(above + 1)})
    ];
  return null;
}
