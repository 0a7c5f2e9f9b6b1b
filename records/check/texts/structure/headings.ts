import type {Finding} from '../../../read/finding.ts';
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
            found: `${problem[0]} (#${id})`,
            expected: problem[1]
          }
        ]
      : [];
  });

function problemOf(depth: number, isUnderlined: boolean, above: number): [string, string] | null {
  if (isUnderlined)
    return [
      'a line that --- or === below it makes a heading',
      'an empty line before ---; or ## before the heading'
    ];
  if (depth === 1)
    return [
      'a heading with one #',
      '## before a heading: the title of the page is the only one with #'
    ];
  if (depth > above + 1)
    return [
      `a heading with ${'#'.repeat(depth)} below one with ${'#'.repeat(above)}`,
      `${'#'.repeat(above + 1)} before it: no level is left out`
    ];
  return null;
}
